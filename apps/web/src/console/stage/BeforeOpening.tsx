import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { CheckInDocument } from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { type Meeting, presentCount, seatOf } from '../../live/meeting';
import { useMyMeeting } from '../../live/use-my-meeting';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { sentence } from '../../refusals/sentence';
import { Act } from '../Act';
import card from '../console.module.css';
import type { ChairActs } from '../use-chair-acts';
import { whyNotOpenMeeting } from '../why-not';
import styles from './stage.module.css';

export function BeforeOpening({
  meeting,
  acts,
  returns,
}: {
  meeting: Meeting;
  acts: ChairActs;
  returns: number;
}) {
  const { t } = useTranslation();
  const { mine } = useMyMeeting(meeting.id, returns);
  const [checkedIn, checkIn] = useMutation(CheckInDocument);
  const why = whyNotOpenMeeting(meeting);
  const absent = mine?.seat && !seatOf(meeting, mine.seat.seatId)?.presentSince;
  return (
    <section className={card.card} aria-labelledby="stage">
      <p className={styles.tags}>
        <span className={styles.tag}>{t('terms.meetingState.SCHEDULED')}</span>
      </p>
      <h2 id="stage" className={styles.title}>
        {t('console.openMeeting.title')}
      </h2>
      <p>{t('console.openMeeting.text')}</p>
      <dl className={`${styles.facts} num`}>
        <div>
          <dt>{t('phone.waiting.startsAt')}</dt>
          <dd>{dayAndClock(meeting.startsAt)}</dd>
        </div>
        <div>
          <dt>{t('terms.present')}</dt>
          <dd>{t('terms.people', presentCount(meeting))}</dd>
        </div>
        <div>
          <dt>{t('console.code')}</dt>
          <dd>{meeting.checkInCode}</dd>
        </div>
      </dl>
      <p>
        <Link to={`/meetings/${meeting.id}/notice`}>{t('meetings.notice')}</Link>
      </p>
      {why && <p className={styles.why}>{sentence({ code: why, sentence: why, field: undefined })}</p>}
      <RefusalNote refusal={refusalOf(checkedIn.error)} />
      <div className={styles.acts}>
        {absent && meeting.checkInCode && (
          <Act
            busy={checkedIn.fetching}
            onClick={() => void checkIn({ input: { meetingId: meeting.id, code: meeting.checkInCode! } })}
          >
            {t('console.chairCheckIn')}
          </Act>
        )}
        <Act look="primary" why={why} busy={acts.busy} onClick={() => void acts.openMeeting()}>
          {t('console.openMeeting.act')}
        </Act>
      </div>
    </section>
  );
}
