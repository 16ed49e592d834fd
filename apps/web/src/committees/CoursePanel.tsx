import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import type { CommitteeFragment } from '../graphql/generated';
import { calendarDay, dayAndClock } from '../language/times';
import styles from './committees.module.css';

const FIRST = 8;

/** What happened, the newest first. */
export function CoursePanel({ committee: { events } }: { committee: CommitteeFragment }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  return (
    <section className={styles.panel} aria-labelledby="course">
      <h2 id="course">{t('committees.course.title')}</h2>
      <ol className={styles.list}>
        {(all ? events : events.slice(0, FIRST)).map(({ seq, type, details, byName, at }) => (
          <li key={seq}>
            <strong>{inWords(type, details)}</strong>
            <span className={`${styles.quiet} num`}>
              <span>{dayAndClock(at)}</span>
              <span>{byName ?? t('committees.course.clock')}</span>
            </span>
          </li>
        ))}
      </ol>
      {!all && events.length > FIRST && (
        <p>
          <button type="button" className={button.quiet} onClick={() => setAll(true)}>
            {t('committees.course.more', { n: events.length })}
          </button>
        </p>
      )}
    </section>
  );

  function inWords(type: string, details: string): string {
    const said = JSON.parse(details) as Record<string, string>;
    const values: Record<string, string> = {
      ...said,
      ...(said['dueOn'] && { dueOn: calendarDay(said['dueOn']) }),
      ...(said['duty'] && { duty: t(`committees.duty.${said['duty'] as 'FILE_TERM'}`) }),
      ...(said['side'] && { side: t(`committees.handover.${said['side'] as 'GIVES'}`) }),
      ...(said['because'] && { because: t(`committees.because.${said['because'] as 'DIED'}`) }),
    };
    return t(`committees.course.${type as 'DISSOLVED'}`, { defaultValue: type, ...values });
  }
}
