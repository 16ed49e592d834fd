import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import type { MinutesAtDeskFragment } from '../graphql/generated';
import { deadline } from '../language/times';
import { DeskActs } from './DeskActs';
import styles from './minutes.module.css';
import { Parties } from './Parties';
import { Sheet } from './Sheet';
import { Versions } from './Versions';
import { Publication, VersionTag } from './VersionTag';
import { WritePlace } from './WritePlace';

interface Props {
  minutes: MinutesAtDeskFragment;
  mayWrite: boolean;
  see: (view: MinutesAtDeskFragment) => void;
  pick: (events: readonly number[]) => void;
}

/** The newest version: where it stands, what can be written, how it reads, and what the parties say. */
export function Draft({ minutes, mayWrite, see, pick }: Props) {
  const { t } = useTranslation();
  const { id, version, versions, places, parties, blocks, hash } = minutes;
  const submitted = version.state !== 'DRAFT';
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  const waits = useCallback(
    (place: string, waiting: boolean) =>
      setUnsaved(before => {
        const others = before.filter(each => each !== place);
        return waiting ? [...others, place] : others.length === before.length ? before : others;
      }),
    [],
  );
  return (
    <section className={styles.pane} aria-labelledby="minutes">
      <div data-screen-only className={styles.part}>
        <h2 id="minutes">{t('minutes.title')}</h2>
        <p className={styles.tags}>
          <VersionTag version={version} />
          {version.state === 'SUBMITTED' && version.confirmBy && (
            <span>{t('minutes.confirmBy', { time: deadline(version.confirmBy) })}</span>
          )}
        </p>
        <Publication version={version} />
        {mayWrite && <DeskActs minutes={minutes} see={see} unsaved={unsaved.length > 0} />}
      </div>
      {mayWrite && places.length > 0 && (
        <div data-screen-only className={styles.part}>
          <h3>{t('minutes.write')}</h3>
          {places.map(place => (
            <WritePlace key={place.place} minutes={minutes} place={place} see={see} waits={waits} />
          ))}
        </div>
      )}
      <div className={styles.part}>
        <div data-screen-only className={styles.part}>
          <h3>{t('minutes.preview')}</h3>
          <div className={styles.acts}>
            {submitted && (
              <a className={button.secondary} href={`/files/minutes/${id}/${version.number}`}>
                {t('minutes.word')}
              </a>
            )}
            <button type="button" className={button.secondary} onClick={() => print()}>
              {t('minutes.print')}
            </button>
          </div>
        </div>
        <Sheet blocks={blocks} pick={pick} />
        <p className={styles.hash} data-screen-only>
          {t('minutes.hash', { hash: hash.slice(0, 16) })}
        </p>
      </div>
      <div data-screen-only className={styles.part}>
        {submitted && (
          <>
            <h3>{t('minutes.parties')}</h3>
            <Parties parties={parties} />
          </>
        )}
        <h3>{t('minutes.versions')}</h3>
        <Versions id={id} versions={versions} />
      </div>
    </section>
  );
}
