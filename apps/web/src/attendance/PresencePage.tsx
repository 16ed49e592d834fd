import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMutation } from 'urql';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import { AskToAttendRemotelyDocument } from '../graphql/generated';
import { myPlace } from '../live/my-place';
import { useMeetingLive } from '../live/use-meeting-live';
import { useMyMeeting } from '../live/use-my-meeting';
import { inPlaceOf } from '../phone/stand-in/in-place-of';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import { Leave } from './Leave';
import styles from './presence.module.css';
import { WhoIsThere } from './WhoIsThere';

/** On a phone: who is there, attending from elsewhere, and leaving. */
export function PresencePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { meeting, refusal, returns } = useMeetingLive(id, 'PARTICIPANT');
  const my = useMyMeeting(id, returns);
  const [asked, ask] = useMutation(AskToAttendRemotelyDocument);
  const place = meeting && myPlace(meeting, my.mine);
  const refused = refusal ?? (my.mine ? undefined : my.refusal);
  const over = meeting?.state === 'ADJOURNED' || meeting?.state === 'CANCELLED';
  const stoodInFor = (my.mine?.standsInFor ?? []).filter(
    ({ seatId }) => meeting && myPlace(meeting, inPlaceOf(my, seatId).mine)?.present,
  );

  return (
    <div className={styles.page}>
      <PhoneHeader
        title={<Heading tab={t('attendance.own.title')}>{t('attendance.own.title')}</Heading>}
        line={<p>{meeting?.title}</p>}
      />
      <main id="content" className={styles.main}>
        {refused && <Failed refusal={refused} retry={() => location.reload()} />}
        {!refused && (!meeting || !my.mine) && <Skeleton blocks={[3, 8]} />}
        {!over && place && !place.present && (
          <section className={styles.card}>
            <h2>{t('attendance.own.remote')}</h2>
            <p>{t('attendance.own.remoteText')}</p>
            <p role="status">{asked.data && t('attendance.own.asked')}</p>
            <RefusalNote refusal={refusalOf(asked.error)} />
            {!asked.data && (
              <button
                type="button"
                className={`${button.primary} ${button.wide}`}
                disabled={asked.fetching}
                onClick={() => void ask({ meetingId: id })}
              >
                {t('attendance.own.ask')}
              </button>
            )}
          </section>
        )}
        {!over && place?.present && (
          <Leave meetingId={id} seatId={place.seatId} title={t('attendance.own.present')} left={my.ask} />
        )}
        {!over &&
          stoodInFor.map(({ seatId, holderName: name }) => (
            <Leave
              key={seatId}
              meetingId={id}
              seatId={seatId}
              title={t('attendance.own.standingIn', { name })}
              left={my.ask}
            />
          ))}
        {!refused && meeting && my.mine && <WhoIsThere meeting={meeting} mySeatId={place?.seatId} />}
        <Link to={`/m/${id}`}>{t('attendance.own.back')}</Link>
      </main>
      <TabBar meeting={`/m/${id}`} />
    </div>
  );
}
