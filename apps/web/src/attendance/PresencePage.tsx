import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMutation } from 'urql';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import { AskToAttendRemotelyDocument, LeaveMeetingDocument } from '../graphql/generated';
import { myPlace } from '../live/my-place';
import { useMeetingLive } from '../live/use-meeting-live';
import { useMyMeeting } from '../live/use-my-meeting';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './presence.module.css';

/** On a phone: attending from elsewhere, and leaving. */
export function PresencePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { meeting, refusal, returns } = useMeetingLive(id, 'PARTICIPANT');
  const my = useMyMeeting(id, returns);
  const [asked, ask] = useMutation(AskToAttendRemotelyDocument);
  const [left, leave] = useMutation(LeaveMeetingDocument);
  const place = meeting && myPlace(meeting, my.mine);
  const refused = refusal ?? (my.mine ? undefined : my.refusal);

  async function goAway() {
    const { data } = await leave({ meetingId: id });
    if (data) await my.ask();
  }

  return (
    <div className={styles.page}>
      <PhoneHeader
        title={<Heading tab={t('attendance.own.title')}>{t('attendance.own.title')}</Heading>}
        line={<p>{meeting?.title}</p>}
      />
      <main id="content" className={styles.main}>
        {refused && <Failed refusal={refused} retry={() => location.reload()} />}
        {!refused && (!meeting || !my.mine) && <Skeleton blocks={[3, 8]} />}
        {meeting && my.mine && !place && <p>{t('attendance.own.noSeat')}</p>}
        {place && !place.present && (
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
        {place?.present && (
          <section className={styles.card}>
            <h2>{t('attendance.own.present')}</h2>
            <p>{t('attendance.own.leaveText')}</p>
            <RefusalNote refusal={refusalOf(left.error)} />
            <button
              type="button"
              className={`${button.danger} ${button.wide}`}
              disabled={left.fetching}
              onClick={() => void goAway()}
            >
              {t('attendance.own.leave')}
            </button>
          </section>
        )}
        <Link to={`/m/${id}`}>{t('attendance.own.back')}</Link>
      </main>
      <TabBar meeting={`/m/${id}`} />
    </div>
  );
}
