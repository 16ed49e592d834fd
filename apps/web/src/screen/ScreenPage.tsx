import '@fontsource-variable/noto-serif-sc';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { CancelledRoom } from './CancelledRoom';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Announcer } from '../live/Announcer';
import { RoomContext } from '../room/room-context';
import { useRoom, withCode } from '../room/use-room';
import styles from './screen.module.css';
import { ScreenHeader } from './ScreenHeader';
import { Session } from './Session';
import { ThanksRoom } from './ThanksRoom';
import { useScreen } from './use-screen';
import { useWakeLock } from './use-wake-lock';
import { WaitingRoom } from './WaitingRoom';

const rooms = {
  SCHEDULED: WaitingRoom,
  IN_SESSION: Session,
  ADJOURNED: ThanksRoom,
  CANCELLED: CancelledRoom,
};

/** The big screen in the room. Nobody touches it: what it shows follows from the meeting alone. */
export function ScreenPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const key = useSearchParams()[0].get('key');
  const { meeting, link, refusal } = useScreen(id, key);
  const room = useRoom(meeting, key);
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
        <RoomContext value={room}>
          <Room meeting={withCode(meeting, room)} />
        </RoomContext>
      </main>
    </div>
  );
}
