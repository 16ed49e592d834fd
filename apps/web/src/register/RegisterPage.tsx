import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { Segments } from '../desk/Segments';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Phrase } from '../elements/Phrase';
import { Skeleton } from '../elements/Skeleton';
import { DoubtsDocument, PlacesDocument, RegisterDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { Doubts } from './doubts/Doubts';
import styles from './register.module.css';
import { TotalsBar } from './TotalsBar';
import { UnitFinder } from './UnitFinder';

/** The owners' register of one estate: its sums, its units, and what a person has to decide. */
export function RegisterPage() {
  const { t } = useTranslation();
  const { estateId = '' } = useParams();
  const [part, setPart] = useState<'units' | 'doubts'>('units');
  const [{ data, error }, askTotals] = useQuery({ query: RegisterDocument, variables: { estateId } });
  const [{ data: places }] = useQuery({ query: PlacesDocument });
  const [doubts, askDoubts] = useQuery({ query: DoubtsDocument, variables: { estateId } });
  const refusal = refusalOf(error);
  const askAgain = () => {
    askTotals({ requestPolicy: 'network-only' });
    askDoubts({ requestPolicy: 'network-only' });
  };

  if (!data && refusal)
    return (
      <DeskShell>
        <FailedPage refusal={refusal} retry={askAgain} />
      </DeskShell>
    );
  const estate = places?.estates.find(({ id }) => id === estateId)?.name;
  const open = doubts.data?.doubts.filter(({ decided }) => !decided).length;
  return (
    <DeskShell>
      <p className={styles.back}>
        <Link to="/places">{t('register.back')}</Link>
      </p>
      <Heading tab={t('register.title')}>
        <Phrase text={estate ? t('register.of', { estate }) : t('register.title')} />
      </Heading>
      {data ? <TotalsBar register={data.register} /> : <Skeleton blocks={[8]} />}
      {data?.register.viewerMayKeep && (
        <p className={styles.back}>
          <Link to={`/imports?estate=${estateId}`}>{t('rollImport.title')}</Link>
        </p>
      )}
      <Segments
        legend={t('register.tabs')}
        value={part}
        options={[
          ['units', t('register.list')],
          ['doubts', open === undefined ? t('register.doubts') : t('register.doubtsOpen', { open })],
        ]}
        choose={setPart}
      />
      {part === 'units' ? (
        <UnitFinder
          key={estateId}
          placeId={estateId}
          label={t('register.search')}
          leafThrough
          mayAdd={data?.register.viewerMayKeep ?? false}
          changed={askAgain}
        />
      ) : (
        <Doubts
          estateId={estateId}
          doubts={doubts.data?.doubts}
          refusal={refusalOf(doubts.error)}
          mayDecide={data?.register.viewerMayKeep ?? false}
          askAgain={askAgain}
        />
      )}
    </DeskShell>
  );
}
