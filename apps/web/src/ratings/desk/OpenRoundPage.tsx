import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../../desk/DeskShell';
import { SelectField } from '../../desk/SelectField';
import { Failed } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Message } from '../../elements/Message';
import { Skeleton } from '../../elements/Skeleton';
import { PlacesToFillDocument, RatingToOpenDocument } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import styles from './desk.module.css';
import { OpenForm } from './OpenForm';

/** A round from an instrument: about whom, until when, and by which settings. */
export function OpenRoundPage() {
  const { t } = useTranslation();
  const [{ data: places, error: unknown }] = useQuery({ query: PlacesToFillDocument });
  const [chosen, setChosen] = useState('');
  const estates = places?.estates;
  const estateId = chosen || (estates?.[0]?.id ?? '');
  const [{ data, error }, ask] = useQuery({
    query: RatingToOpenDocument,
    variables: { estateId },
    pause: !estateId,
  });
  const refused = unknown ?? error;
  return (
    <DeskShell>
      <Link to="/ratings/desk" className={styles.back}>
        ← {t('ratings.desk.back')}
      </Link>
      <div className={styles.head}>
        <Heading tab={t('ratings.open.title')}>{t('ratings.open.title')}</Heading>
      </div>
      {refused && (
        <Failed refusal={refusalOf(refused)} retry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!refused && (!places || (estateId && !data)) && <Skeleton blocks={[5, 16]} />}
      {estates?.length === 0 && <Message title={t('ratings.desk.notYours')} text={t('ratings.open.none')} />}
      {estates && data && !refused && (
        <div className={`${styles.panel} ${styles.narrow}`}>
          <SelectField
            label={t('ratings.open.estate')}
            value={estateId}
            options={estates.map(({ id, name }) => [id, name] as const)}
            choose={setChosen}
          />
          <OpenForm key={estateId} estateId={estateId} offered={data} />
        </div>
      )}
    </DeskShell>
  );
}
