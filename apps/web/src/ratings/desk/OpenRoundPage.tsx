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
  const [{ data: answered, fetching, error }, ask] = useQuery({
    query: RatingToOpenDocument,
    variables: { estateId },
    pause: !estateId,
  });
  // While another estate is asked about, what was answered for the one before is of no use.
  const data = fetching ? undefined : answered;
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
      {!refused && !places && <Skeleton blocks={[5, 16]} />}
      {estates?.length === 0 && <Message title={t('ratings.desk.notYours')} text={t('ratings.open.none')} />}
      {estates && estateId && !refused && (
        <div className={`${styles.panel} ${styles.narrow}`}>
          <SelectField
            label={t('ratings.open.estate')}
            value={estateId}
            options={estates.map(({ id, name }) => [id, name] as const)}
            choose={setChosen}
          />
          {data ? <OpenForm key={estateId} estateId={estateId} offered={data} /> : <Skeleton blocks={[16]} />}
        </div>
      )}
    </DeskShell>
  );
}
