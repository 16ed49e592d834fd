import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import button from '../elements/button.module.css';
import { MeetingResolutionsDocument, type MinutesTextFragment } from '../graphql/generated';
import styles from './minutes.module.css';
import { Parties } from './Parties';
import { Sheet } from './Sheet';
import { Since } from './Since';
import { Versions } from './Versions';
import { Publication, VersionTag } from './VersionTag';

/** What the version says, where it stands, and the ones before it. */
export function Reading({ text }: { text: MinutesTextFragment }) {
  const { t } = useTranslation();
  const go = useNavigate();
  const { id, meetingId, version, versions, blocks, masked, parties } = text;
  const [{ data }] = useQuery({
    query: MeetingResolutionsDocument,
    variables: { meetingId },
    requestPolicy: 'cache-and-network',
  });
  const below = (blockId: string) => {
    const resolution = data?.meetingResolutions.find(each => blockId === `agreed.${each.id}`);
    return resolution && <Since resolution={resolution} />;
  };
  return (
    <>
      <div className={styles.part} data-screen-only>
        <p className={styles.tags}>
          <VersionTag version={version} />
        </p>
        <Publication version={version} />
        <Standing text={text} />
        {masked && <p className={styles.quiet}>{t('minutes.maskedNote')}</p>}
        {blocks.length > 0 && (
          <div className={styles.acts}>
            <a className={button.secondary} href={`/files/minutes/${id}/${version.number}`}>
              {t('minutes.word')}
            </a>
            <button type="button" className={button.secondary} onClick={() => print()}>
              {t('minutes.print')}
            </button>
          </div>
        )}
      </div>
      {blocks.length > 0 && <Sheet blocks={blocks} below={below} />}
      <div className={styles.part} data-screen-only>
        <h2>{t('minutes.parties')}</h2>
        <Parties parties={parties} />
        <h2>{t('minutes.versions')}</h2>
        <Versions id={id} versions={versions} open={number => void go(`/minutes/${id}?version=${number}`)} />
        {version.hash && (
          <p className={styles.hash}>{t('minutes.hash', { hash: version.hash.slice(0, 16) })}</p>
        )}
      </div>
    </>
  );
}

/** That it is no longer what it was: corrected, taken back, withdrawn. */
function Standing({ text: { id, version } }: { text: MinutesTextFragment }) {
  const { t } = useTranslation();
  if (version.state === 'WITHDRAWN')
    return <p className={styles.note}>{t('minutes.withdrawnNote', { reason: version.endReason })}</p>;
  if (version.state !== 'CORRECTED' && version.state !== 'TAKEN_BACK') return null;
  return (
    <p className={styles.note}>
      {t(version.state === 'CORRECTED' ? 'minutes.correctedNote' : 'minutes.takenBackNote')}{' '}
      <Link to={`/minutes/${id}`}>{t('minutes.newest')}</Link>
    </p>
  );
}
