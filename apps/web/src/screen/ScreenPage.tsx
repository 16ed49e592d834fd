import '@fontsource-variable/noto-serif-sc';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Announcer } from '../live/Announcer';
import { useMeetingLive } from '../live/use-meeting-live';
import styles from './screen.module.css';
import { ScreenHeader } from './ScreenHeader';
import { Session } from './Session';
import { ThanksRoom } from './ThanksRoom';
import { useWakeLock } from './use-wake-lock';
import { WaitingRoom } from './WaitingRoom';

const rooms = { SCHEDULED: WaitingRoom, IN_SESSION: Session, ADJOURNED: ThanksRoom };

/** The big screen in the room. Nobody touches it: what it shows follows from the meeting alone. */
export function ScreenPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { meeting, link, refusal } = useMeetingLive(id, 'SCREEN');
  useWakeLock();

  if (refusal) {
    return (
      <main id="content" className={styles.refused}>
        <FailedPage refusal={refusal} retry={() => location.reload()} />
      </main>
    );
  }
  if (!meeting) {
    return (
      <main id="content" className={styles.refused}>
        <Heading tab={t('app.name')}>{t('app.loading')}</Heading>
      </main>
    );
  }
  const Room = rooms[meeting.state];
  return (
    <div className={styles.screen}>
      <ScreenHeader meeting={meeting} link={link} />
      <main id="content" className={styles.main}>
        <Announcer meeting={meeting} />
        <Room meeting={meeting} />
      </main>
    </div>
  );
}
