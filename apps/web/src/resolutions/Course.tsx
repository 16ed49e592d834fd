import { useTranslation } from 'react-i18next';
import type { ResolutionViewFragment } from '../graphql/generated';
import { calendarDay, dayAndClock } from '../language/times';
import styles from './course.module.css';
import { Papers } from './Papers';

const STEPS = [
  ...['ANSWER_OUTSTANDING', 'DECISION_OUTSTANDING', 'CHECK_OUTSTANDING', 'DUE_IN_7_DAYS', 'DUE_IN_3_DAYS'],
  ...['DUE_TODAY', 'OVERDUE', 'SUPERVISED', 'LISTED', 'SUMMONED'],
] as const;
type Step = (typeof STEPS)[number];

/** What happened to a resolution, in order, with the photos and papers that went with it. */
export function Course({ events }: { events: ResolutionViewFragment['events'] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="course">
      <h2 id="course" className="visually-hidden">
        {t('resolutions.course')}
      </h2>
      <ol className={styles.course}>
        {events.map(({ id, act, name, title, text, day, at, papers }) => {
          const said =
            !name && (STEPS as readonly string[]).includes(text)
              ? t(`resolutions.step.${text as Step}`)
              : text;
          return (
            <li key={id} data-done="true">
              <h3>{t(`resolutions.act.${act}`)}</h3>
              <p>
                {name || t('resolutions.byClock')}
                {title && ` · ${title}`} · <span className="num">{dayAndClock(at)}</span>
              </p>
              {said && <blockquote className={styles.answer}>{said}</blockquote>}
              {day && <p>{t('resolutions.until', { day: calendarDay(day) })}</p>}
              <Papers papers={papers} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
