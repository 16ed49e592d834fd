import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import { dayAndClock } from '../language/times';
import type { Recipient } from './by-urgency';
import styles from './notices.module.css';

interface Props {
  recipient: Recipient;
  version: number;
  busy: boolean;
  sendAgain: (deliveryId: string, name: string) => Promise<void>;
}

export function RecipientRow({ recipient, version, busy, sendAgain }: Props) {
  const { t } = useTranslation();
  const { name, title, votes, readAt, readVersion, deliveries } = recipient;
  const reading = readAt
    ? t('notice.recipients.readAt', { when: dayAndClock(readAt) })
    : readVersion && readVersion < version
      ? t('notice.recipients.readEarlier', { version: readVersion })
      : t('notice.recipients.unread');
  return (
    <li className={styles.recipient}>
      <div>
        <strong>{name}</strong> <span className={styles.quiet}>{title}</span>
        {!votes && <span className={styles.tag}>{t('notice.recipients.attends')}</span>}
        <p className={styles.reading} data-read={Boolean(readAt)}>
          {reading}
        </p>
      </div>
      <ul className={styles.ways}>
        <li>{deliveries.length > 0 ? t('notice.recipients.inApp') : t('notice.recipients.onlyInApp')}</li>
        {deliveries.map(({ id, channel, state, attempts, reason, sentAt }) => (
          <li key={id} data-state={state}>
            {t(`notice.way.${channel}`)} · {t(`notice.delivery.${state}`)}
            {sentAt && <span className="num"> {dayAndClock(sentAt)}</span>}
            {reason && (
              <span className={styles.why}>
                {t('notice.recipients.tries', { count: attempts }) + t('app.colon') + reason}
              </span>
            )}
            {(state === 'FAILED' || state === 'SENT') && (
              <button
                type="button"
                className={state === 'FAILED' ? button.secondary : button.quiet}
                disabled={busy}
                aria-label={t('notice.recipients.resendTo', { name, way: t(`notice.way.${channel}`) })}
                onClick={() => void sendAgain(id, name)}
              >
                {t('notice.recipients.resend')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
