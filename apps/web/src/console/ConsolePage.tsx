import '@fontsource-variable/noto-serif-sc';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import button from '../elements/button.module.css';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import { useMeetingLive } from '../live/use-meeting-live';
import { RoomContext } from '../room/room-context';
import { useRoom, withCode } from '../room/use-room';
import { Console } from './Console';
import { TakeChair } from './later';
import styles from './console.module.css';

/** The chair's desk for one meeting. */
export function ConsolePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { meeting, link, refusal, returns } = useMeetingLive(id, 'CHAIR');
  const room = useRoom(meeting);

  if (refusal?.code === 'NOT_ENTITLED') {
    return (
      <main id="content">
        <Message
          title={<Heading tab={t('console.title')}>{t('console.title')}</Heading>}
          text={t('console.forbidden')}
        >
          <Link className={button.primary} to={`/m/${id}`}>
            {t('console.toPhone')}
          </Link>
          <TakeChair meetingId={id} />
        </Message>
      </main>
    );
  }
  if (refusal || !meeting) {
    return (
      <main id="content" className={styles.blank}>
        {refusal ? (
          <FailedPage refusal={refusal} retry={() => location.reload()} />
        ) : (
          <Skeleton blocks={[4, 18, 14]} />
        )}
      </main>
    );
  }
  return (
    <RoomContext value={room}>
      <Console meeting={withCode(meeting, room)} link={link} returns={returns} />
    </RoomContext>
  );
}
