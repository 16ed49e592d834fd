import { useTranslation } from 'react-i18next';
import { Heading } from '../elements/Heading';
import { Mark } from '../elements/Mark';
import { clock, longDay } from '../language/times';
import type { LinkState } from '../live/link-state';
import { LinkStatus } from '../live/LinkStatus';
import type { Meeting } from '../live/meeting';
import { useServerNow } from '../live/server-clock';
import styles from './screen-header.module.css';

export function ScreenHeader({ meeting, link }: { meeting: Meeting; link: LinkState }) {
  const { t } = useTranslation();
  const now = useServerNow();
  const { openedAt, state } = meeting;
  const minutes = openedAt ? Math.max(0, Math.floor((now - Date.parse(openedAt)) / 60_000)) : 0;
  const parts = [meeting.townName, meeting.communityName, meeting.venue, longDay(meeting.startsAt)];
  return (
    <header className={styles.header}>
      <Mark className={styles.mark} />
      <div className={styles.words}>
        <Heading tab={meeting.title}>{meeting.title}</Heading>
        <p className="num">
          {parts.map((part, index) => (
            <span key={index}>{part}</span>
          ))}
        </p>
      </div>
      <div className={styles.side}>
        <time className={`${styles.clock} num`}>{clock(now)}</time>
        <p className="num">
          <LinkStatus link={link} />
          {state === 'IN_SESSION' && link.kind === 'live' && (
            <span>{t('screen.inSession', { minutes })}</span>
          )}
        </p>
      </div>
    </header>
  );
}
