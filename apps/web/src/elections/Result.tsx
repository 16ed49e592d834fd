import { useTranslation } from 'react-i18next';
import type { ElectionFragment } from '../graphql/generated';
import { calendarDay } from '../language/times';
import styles from './elections.module.css';
import pill from '../elements/pill.module.css';

const looks: Partial<Record<NonNullable<ElectionFragment['result']>['outcome'], string>> = {
  COMPLETE: 'good',
  SEATS_MISSING: 'wait',
  TIED: 'wait',
};

/** Who is elected, who waits in which order, what is equal, and the lots that were drawn. */
export function Result({ election: { result, lots, tieBreak } }: { election: ElectionFragment }) {
  const { t } = useTranslation();
  if (!result) return null;
  const { outcome, seats, missing, elected, alternates, ties } = result;
  return (
    <>
      <p className={styles.tags}>
        <span className={pill.pill} data-look={looks[outcome] ?? 'bad'}>
          {t(`elections.result.outcome.${outcome}`, { missing })}
        </span>
        <span className="num">{t('elections.result.seats', { n: seats, elected: elected.length })}</span>
      </p>
      <Ranked
        title={t(outcome === 'TIED' ? 'elections.result.sure' : 'elections.result.elected')}
        names={elected}
      />
      <Ranked title={t('elections.result.alternates')} names={alternates} />
      {ties.map((tie, at) => {
        const names = tie.candidates.map(({ name }) => name).join('、');
        return (
          <p key={at} className={styles.due}>
            {tie.seats > 0
              ? t('elections.result.tie', { names, n: tie.seats })
              : t('elections.result.tieOrder', { names })}
          </p>
        );
      })}
      {ties.length > 0 && (
        <p className={styles.quiet}>
          {t('elections.result.tieBreak', {
            list: tieBreak.map(way => t(`elections.result.by.${way}`)).join(' → '),
          })}
        </p>
      )}
      {lots.length > 0 && (
        <>
          <h3>{t('elections.result.lots')}</h3>
          <ul className={styles.list}>
            {lots.map(({ order, drawnOn, place, witnesses, recordedBy, recordedAt }) => (
              <li key={recordedAt}>
                <strong>{order.map(({ name }, n) => `${n + 1}. ${name}`).join('　')}</strong>
                <span>
                  {t('elections.result.drawn', {
                    ...{ day: calendarDay(drawnOn), place, witnesses: witnesses.join('、') },
                  })}
                </span>
                <span className={styles.quiet}>{t('elections.result.recorded', { name: recordedBy })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Ranked({ title, names }: { title: string; names: readonly { id: string; name: string }[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ol className={styles.ranked}>
        {names.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ol>
    </>
  );
}
