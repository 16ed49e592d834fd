import { useTranslation } from 'react-i18next';
import type { ResolutionFragment } from '../graphql/generated';
import { daysBetween, today } from '../language/times';
import { serverNow } from '../live/server-clock';
import styles from './resolutions.module.css';

/** Where the resolution stands: answered, still in time, or overdue; shape and word beside the colour. */
export function Deadline({ resolution }: { resolution: ResolutionFragment }) {
  const { t } = useTranslation();
  const { state, dueOn, overdueSince } = resolution;
  if (state === 'ANSWERED') {
    return (
      <span className={styles.state} data-look="done">
        ✓ {t('resolutions.state.ANSWERED')}
      </span>
    );
  }
  const days = daysBetween(today(serverNow()), dueOn);
  if (overdueSince) {
    return (
      <span className={styles.state} data-look="overdue">
        ! {days < 0 ? t('resolutions.overdue', { days: -days }) : t('resolutions.overdueToday')}
      </span>
    );
  }
  return (
    <span className={styles.state} data-look={days <= 3 ? 'soon' : 'waiting'}>
      {t('resolutions.state.AWAITING_ANSWER')} ·{' '}
      {days > 0 ? t('resolutions.daysLeft', { days }) : t('resolutions.dueToday')}
    </span>
  );
}
