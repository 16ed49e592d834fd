import { useTranslation } from 'react-i18next';
import type { ResolutionCardFragment } from '../graphql/generated';
import { daysBetween, today } from '../language/times';
import { serverNow } from '../live/server-clock';
import styles from './resolutions.module.css';

const ENDED: readonly string[] = ['CLOSED', 'WITHDRAWN'];

/** Where the resolution stands, and how its term does; shape and word beside the colour. */
export function Deadline({ resolution }: { resolution: ResolutionCardFragment }) {
  const { t } = useTranslation();
  const { state, dueOn, pausedAt, supervision, failedChecks } = resolution;
  const days = daysBetween(today(serverNow()), dueOn);
  const running = !ENDED.includes(state) && state !== 'CLOSING_ASKED';
  const late = running && !pausedAt && days < 0;
  const look = state === 'CLOSED' ? 'done' : late ? 'overdue' : running && days <= 3 ? 'soon' : 'waiting';
  return (
    <>
      <span className={styles.state} data-look={look}>
        {state === 'CLOSED' ? '✓ ' : late ? '! ' : ''}
        {t(`resolutions.state.${state}`)}
        {running && ` · ${term()}`}
      </span>
      {supervision > 0 && (
        <span className={styles.state} data-look="overdue">
          {t(`resolutions.supervision${supervision as 1 | 2 | 3}`)}
        </span>
      )}
      {failedChecks > 0 && (
        <span className={styles.quiet}>{t('resolutions.failedChecks', { times: failedChecks })}</span>
      )}
    </>
  );

  function term(): string {
    if (pausedAt) return t('resolutions.paused');
    if (days < 0) return t('resolutions.overdue', { days: -days });
    return days > 0 ? t('resolutions.daysLeft', { days }) : t('resolutions.dueToday');
  }
}
