import { useTranslation } from 'react-i18next';
import type { ResolutionFragment } from '../graphql/generated';
import { calendarDay, longDay } from '../language/times';
import styles from './course.module.css';

/** What happened to a resolution so far, and what comes next. */
export function Course({ resolution }: { resolution: ResolutionFragment }) {
  const { t } = useTranslation();
  const { adoptedAt, meetingTitle, addressee, dueOn, answer } = resolution;
  return (
    <ol className={styles.course}>
      <li data-done="true">
        <h2>{t('resolutions.adopted')}</h2>
        <p>{t('resolutions.adoptedOn', { day: longDay(adoptedAt), meeting: meetingTitle })}</p>
      </li>
      <li data-done="true">
        <h2>{t('resolutions.delivered', { addressee: addressee.name })}</h2>
        <p>{t('resolutions.due', { day: calendarDay(dueOn) })}</p>
      </li>
      {answer ? (
        <li data-done="true">
          <h2>{t('resolutions.answered')}</h2>
          <p>
            {t('resolutions.answeredBy', { name: answer.answeredByName, day: longDay(answer.answeredAt) })}
          </p>
          <blockquote className={styles.answer}>{answer.text}</blockquote>
        </li>
      ) : (
        <li>
          <h2>{t('resolutions.awaiting')}</h2>
          <p>{t('resolutions.noAnswerYet')}</p>
        </li>
      )}
      {answer && (
        <li>
          <h2>{t('resolutions.doneBy', { day: calendarDay(answer.doneBy) })}</h2>
        </li>
      )}
    </ol>
  );
}
