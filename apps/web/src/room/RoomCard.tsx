import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RemoteRequests } from './RemoteRequests';
import { RoomContext } from './room-context';
import { RoomGauges } from './RoomGauges';

/** For the console: the gauges, who asks to attend from elsewhere, and the way to the desk. */
export function RoomCard({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  const room = useContext(RoomContext);
  return (
    <>
      <RoomGauges room={room} />
      <RemoteRequests room={room} />
      <p>
        <Link to={`/meetings/${meetingId}/desk`}>{t('room.desk')}</Link>
      </p>
    </>
  );
}
