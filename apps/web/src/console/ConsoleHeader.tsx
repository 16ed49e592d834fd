import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Heading } from '../elements/Heading';
import { Mark } from '../elements/Mark';
import { ReadingSwitches } from '../elements/ReadingSwitches';
import type { LinkState } from '../live/link-state';
import { LinkStatus } from '../live/LinkStatus';
import type { Meeting } from '../live/meeting';
import { Act } from './Act';
import styles from './console-header.module.css';
import type { Reason } from './why-not';

interface Props {
  meeting: Meeting;
  link: LinkState;
  whyNotAdjourn: Reason | undefined;
  adjourn: () => void;
  whyNotRecess: Reason | undefined;
  recess: () => void;
}

export function ConsoleHeader({ meeting, link, whyNotAdjourn, adjourn, whyNotRecess, recess }: Props) {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <Link to="/meetings" className={styles.mark} aria-label={t('app.nav.meetings')}>
        <Mark />
      </Link>
      <div className={styles.words}>
        <Heading tab={`${t('console.title')} · ${meeting.title}`}>{meeting.title}</Heading>
        <p>
          {meeting.communityName} · {meeting.venue}
        </p>
      </div>
      <span className={styles.status} role="status">
        <LinkStatus link={link} />
      </span>
      {meeting.checkInCode && meeting.state !== 'ADJOURNED' && (
        <p className={styles.code}>
          {t('console.code')} <strong>{meeting.checkInCode}</strong>
        </p>
      )}
      <div className={styles.links}>
        <a href={`/screen/${meeting.id}`} target="_blank" rel="noreferrer">
          {t('console.screen')}
        </a>
        <a href={`/m/${meeting.id}`} target="_blank" rel="noreferrer">
          {t('console.mySeat')}
        </a>
      </div>
      <ReadingSwitches />
      {meeting.state === 'IN_SESSION' && (
        <Act why={whyNotRecess} onClick={recess}>
          {t('inSession.recess.begin')}
        </Act>
      )}
      {meeting.state !== 'ADJOURNED' && (
        <Act look="danger" why={whyNotAdjourn} onClick={adjourn}>
          {t('console.adjourn')}
        </Act>
      )}
    </header>
  );
}
