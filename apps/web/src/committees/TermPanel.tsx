import { useTranslation } from 'react-i18next';
import { calendarDay, daysBetween, today } from '../language/times';
import { useServerNow } from '../live/server-clock';
import styles from './committees.module.css';
import { looks } from './looks';
import look from './standing.module.css';
import type { PartProps, Term } from './use-committee';

/** 届: from when until when, how many, and what has been done for it. */
export function TermPanel({ committee, term }: Pick<PartProps, 'committee'> & { term: Term }) {
  const { t } = useTranslation();
  const left = daysBetween(today(useServerNow()), term.endsOn);
  const day = (on: string | null) => (on ? calendarDay(on) : t('committees.term.notYet'));
  const facts = [
    ['elected', day(term.electedOn)],
    ['period', t('committees.term.fromTo', { from: day(term.beginsOn), to: day(term.endsOn) })],
    ['size', t('committees.term.filled', { size: term.size, serving: term.members.length })],
    ['majority', t('committees.term.majorityText', { n: term.majority })],
    ...(committee.kind === 'COMMITTEE'
      ? ([
          ['constituted', day(term.constitutedOn)],
          ['posted', day(term.officersPostedOn)],
        ] as const)
      : []),
  ] as const;
  return (
    <section className={styles.panel} aria-labelledby="term">
      <h2 id="term">{t('committees.term.title')}</h2>
      <p className={`${look.countdown} num`} data-look={looks[committee.standing]}>
        {t(left < 0 ? 'committees.term.over' : 'committees.term.daysLeft', { n: Math.abs(left) })}
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`committees.term.${name}`)}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
