import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../../desk/DeskShell';
import { Segments } from '../../desk/Segments';
import { SelectField } from '../../desk/SelectField';
import button from '../../elements/button.module.css';
import { Failed } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Message } from '../../elements/Message';
import { Skeleton } from '../../elements/Skeleton';
import { RatingRankingDocument, type RatingCycle, type RatingKind } from '../../graphql/generated';
import { useServerNow } from '../../live/server-clock';
import { refusalOf } from '../../refusals/refusal';
import { CYCLES, periodName, periodsUntil } from '../period';
import styles from './desk.module.css';
import { Ranked } from './Ranked';
import { usePlaces } from './use-places';

const KINDS: readonly RatingKind[] = ['SERVICE', 'PERFORMANCE'];

/** Estates and organisations side by side, by what was published. */
export function RankingPage() {
  const { t } = useTranslation();
  const now = useServerNow();
  const { known, error: unknown, askAgain, desks } = usePlaces();
  const [chosen, setChosen] = useState('');
  const [kind, setKind] = useState<RatingKind>('SERVICE');
  const [cycle, setCycle] = useState<RatingCycle>('QUARTER');
  const periods = periodsUntil(now, cycle, 8);
  const [picked, setPicked] = useState('');
  const period = periods.includes(picked) ? picked : (periods[0] ?? '');
  const before = periods[periods.indexOf(period) + 1];
  const placeId = chosen || (desks[0]?.id ?? '');
  const [{ data, error }, ask] = useQuery({
    query: RatingRankingDocument,
    variables: { placeId, kind, period },
    pause: !placeId,
    requestPolicy: 'cache-and-network',
  });
  const refused = unknown ?? error;
  const homeless = known && desks.length === 0;
  const ranking = data?.ratingRanking;
  return (
    <DeskShell>
      <Link to="/ratings/desk" className={styles.back} data-screen-only="">
        ← {t('ratings.desk.back')}
      </Link>
      <div className={styles.head}>
        <Heading tab={t('ratings.ranking.title')}>{t('ratings.ranking.title')}</Heading>
        <p className={styles.quiet}>{t('ratings.ranking.lead')}</p>
      </div>
      <div className={styles.filters}>
        {desks.length > 1 && (
          <SelectField
            label={t('ratings.desk.place')}
            value={placeId}
            options={desks.map(({ id, name }) => [id, name] as const)}
            choose={setChosen}
          />
        )}
        <SelectField
          label={t('ratings.cycle')}
          value={cycle}
          options={CYCLES.map(each => [each, t(`ratings.cycleIs.${each}`)] as const)}
          choose={setCycle}
        />
        <SelectField
          label={t('ratings.open.period')}
          value={period}
          options={periods.map(each => [each, periodName(each, t)] as const)}
          choose={setPicked}
        />
        <Segments
          legend={t('ratings.ranking.kind')}
          value={kind}
          options={KINDS.map(value => [value, t(`ratings.kind.${value}`)] as const)}
          choose={setKind}
        />
        <button type="button" data-screen-only="" className={button.quiet} onClick={() => window.print()}>
          {t('ratings.result.print')}
        </button>
      </div>
      {homeless && <Message title={t('ratings.desk.notYours')} text={t('ratings.desk.notYoursText')} />}
      {refused && !data && (
        <Failed
          refusal={refusalOf(refused)}
          retry={() => (unknown ? askAgain() : ask({ requestPolicy: 'network-only' }))}
        />
      )}
      {!ranking && !refused && !homeless && <Skeleton blocks={[9, 9]} />}
      {ranking?.rounds.length === 0 && (
        <Message title={t('ratings.ranking.none')} text={t('ratings.ranking.noneText')}>
          {before && (
            <button type="button" className={button.secondary} onClick={() => setPicked(before)}>
              {t('ratings.ranking.before', { period: periodName(before, t) })}
            </button>
          )}
        </Message>
      )}
      {ranking && ranking.rounds.length > 0 && <Ranked ranking={ranking} />}
    </DeskShell>
  );
}
