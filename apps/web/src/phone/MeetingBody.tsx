import { useTranslation } from 'react-i18next';
import {
  Ballot,
  CurrentItem,
  Outcomes,
  Receipt,
  Result,
  SessionParts,
  Speaking,
  Thanks,
  VoteProgress,
} from './session';
import { Link } from 'react-router';
import { useAppearance } from '../appearance/appearance';
import type { LinkState } from '../live/link-state';
import { announced, type Meeting, openItem, presentCount, runningMotion } from '../live/meeting';
import { Agenda } from './Agenda';
import { CheckIn } from './CheckIn';
import type { MyPlace } from '../live/my-place';
import styles from './phone.module.css';
import { SeatStrip } from './SeatStrip';
import { StandIns } from './stand-in';
import type { MyMeetingState } from '../live/use-my-meeting';
import { Waiting } from './Waiting';

interface Props {
  meeting: Meeting;
  place: MyPlace | undefined;
  my: MyMeetingState;
  link: LinkState;
}

/** What to do now comes first; what was and what will be comes below. */
export function MeetingBody({ meeting, place, my, link }: Props) {
  const { t } = useTranslation();
  const { elder } = useAppearance();
  const over = meeting.state === 'ADJOURNED';
  const cancelled = meeting.state === 'CANCELLED';
  const motion = runningMotion(meeting);
  const mayVote = Boolean(motion && place?.present && place.votes);
  const ballot = motion && place && mayVote && !place.voted;
  const results = announced(meeting);
  const mine = my.mine;

  return (
    <>
      {cancelled && (
        <Link className={styles.note} to={`/m/${meeting.id}/notice`}>
          {t('terms.meetingState.CANCELLED')}
        </Link>
      )}
      {place && !place.present && !over && !cancelled && (
        <CheckIn meetingId={meeting.id} place={place} checkedIn={my.learn} />
      )}
      {place?.present && <SeatStrip place={place} />}
      {!place && !mine?.standsInFor.length && <p className={styles.note}>{t('phone.observing')}</p>}
      {!cancelled && (
        <Link className={styles.strip} to={`/m/${meeting.id}/presence`}>
          {t('terms.present')} {t('terms.people', presentCount(meeting))}
        </Link>
      )}

      {meeting.state === 'SCHEDULED' && <Waiting meeting={meeting} present={place?.present ?? false} />}
      {over && <Thanks meeting={meeting} />}
      {(meeting.recess ?? motion?.amends ?? motion?.secret) && (
        <SessionParts meeting={meeting} motion={motion} place={mayVote ? place : undefined} my={my} />
      )}
      {ballot && !motion.secret && (
        <Ballot key={motion.id} meeting={meeting} motion={motion} place={place} my={my} link={link} />
      )}
      {(mine?.seat?.standIn || Boolean(mine?.standsInFor.length)) && (
        <StandIns meeting={meeting} my={my} link={link} ownBallot={Boolean(ballot)} />
      )}
      {motion && place?.receipt && <Receipt motion={motion} receipt={place.receipt} />}
      {meeting.state === 'IN_SESSION' && !mayVote && (
        <CurrentItem meeting={meeting} item={openItem(meeting)} motion={motion} place={place} />
      )}
      {motion && <VoteProgress motion={motion} />}

      {!(elder && ballot) && (
        <>
          {meeting.state === 'IN_SESSION' && <Speaking meeting={meeting} place={place} my={my} />}
          {meeting.outcomes.length > 0 && <Outcomes meeting={meeting} />}
          {results.length > 0 && (
            <section className={styles.section} aria-labelledby="results">
              <h2 id="results">{t('phone.result.title')}</h2>
              {results.map(announcedMotion => (
                <Result key={announcedMotion.id} motion={announcedMotion} mySeatId={place?.seatId} />
              ))}
            </section>
          )}
          <Agenda agenda={meeting.agenda} />
        </>
      )}
    </>
  );
}
