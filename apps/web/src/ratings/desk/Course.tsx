import { useTranslation } from 'react-i18next';
import type { RatingCourseFragment } from '../../graphql/generated';
import type { zhRatings } from '../../language/zh/rating-words';
import { dayAndClock } from '../../language/times';
import type { RoundShown } from '../use-round';
import styles from './desk.module.css';

type Told = keyof (typeof zhRatings)['ratings']['desk']['event'];

/** What happened, in order. */
export function Course({ round }: { round: RoundShown }) {
  const { t } = useTranslation();
  return (
    <section className={styles.panel} aria-labelledby="course">
      <h2 id="course">{t('ratings.desk.course')}</h2>
      <ol className={styles.list}>
        {round.timeline.map(event => (
          <li key={event.seq}>
            <b>{inWords(event)}</b>
            <span className={styles.quiet}>
              {dayAndClock(event.at)} {event.byName ?? t('ratings.desk.clock')} {event.byTitle ?? ''}
            </span>
            {event.text && <p className={styles.said}>{event.text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );

  function inWords({ type, group, item, decision, light }: RatingCourseFragment): string {
    return t(`ratings.desk.event.${type as Told}`, {
      ...{ item: item ?? '', group: group ? t(`ratings.group.${group}`) : '' },
      ...{ decision: decision ? t(`ratings.desk.decision.${decision}`) : '' },
      ...{ light: light ? t(`ratings.light.${light}`) : '' },
    });
  }
}
