import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../../desk/DeskShell';
import { SelectField } from '../../desk/SelectField';
import button from '../../elements/button.module.css';
import { Failed } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Message } from '../../elements/Message';
import { Skeleton } from '../../elements/Skeleton';
import { RatingRoundsDocument } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import styles from './desk.module.css';
import { RoundLine } from './RoundLine';
import { usePlaces } from './use-places';

/** The rounds of a place, the newest first. */
export function RoundsDeskPage() {
  const { t } = useTranslation();
  const { known, error: unknown, askAgain, places, desks, speaksFor } = usePlaces();
  const [chosen, setChosen] = useState('');
  const placeId = chosen || (places[0]?.id ?? '');
  const [{ data, error }, ask] = useQuery({
    query: RatingRoundsDocument,
    variables: { placeId, kind: null, period: null },
    pause: !placeId,
    requestPolicy: 'cache-and-network',
  });
  const homeless = known && places.length === 0;
  const refused = unknown ?? error;
  const rounds = data?.ratingRounds;
  return (
    <DeskShell>
      <div className={styles.head}>
        <Heading tab={t('ratings.desk.title')}>{t('ratings.desk.title')}</Heading>
        <p className={styles.quiet}>{t('ratings.desk.lead')}</p>
      </div>
      <div className={styles.filters}>
        {places.length > 1 && (
          <SelectField
            label={t('ratings.desk.place')}
            value={placeId}
            options={places.map(({ id, name }) => [id, name] as const)}
            choose={setChosen}
          />
        )}
        {desks.length > 0 && (
          <>
            <Link to="/ratings/desk/new" className={button.primary}>
              {t('ratings.desk.open')}
            </Link>
            <Link to="/ratings/ranking" className={button.secondary}>
              {t('ratings.desk.ranking')}
            </Link>
            {desks.some(({ kind }) => kind === 'TOWN') && (
              <Link to="/ratings/instruments" className={button.secondary}>
                {t('ratings.own.title')}
              </Link>
            )}
          </>
        )}
        {speaksFor.length > 0 && (
          <Link to="/ratings/firm" className={button.secondary}>
            {t('ratings.desk.firm')}
          </Link>
        )}
      </div>
      {homeless && <Message title={t('ratings.desk.notYours')} text={t('ratings.desk.notYoursText')} />}
      {refused && !data && (
        <Failed
          refusal={refusalOf(refused)}
          retry={() => (unknown ? askAgain() : ask({ requestPolicy: 'network-only' }))}
        />
      )}
      {!rounds && !refused && !homeless && <Skeleton blocks={[5, 5, 5]} />}
      {rounds?.length === 0 && <Message title={t('ratings.desk.none')} text={t('ratings.desk.noneText')} />}
      <div className={styles.rounds}>
        {rounds?.map(round => (
          <RoundLine key={round.id} round={round} />
        ))}
      </div>
    </DeskShell>
  );
}
