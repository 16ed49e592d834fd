import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyMeetingFragment } from '../../graphql/generated';
import { clock } from '../../language/times';
import type { LinkState } from '../../live/link-state';
import { type Meeting, runningMotion, seatOf } from '../../live/meeting';
import { myPlace } from '../../live/my-place';
import type { MyMeetingState } from '../../live/use-my-meeting';
import { CheckIn } from '../CheckIn';
import styles from '../phone.module.css';
import { Ballot, SessionParts } from '../session';
import { Hand } from './Hand';
import { inPlaceOf } from './in-place-of';

interface Props {
  meeting: Meeting;
  my: MyMeetingState;
  link: LinkState;
  seat: MyMeetingFragment['standsInFor'][number];
  ownBallot: boolean;
}

/** Checking in, voting and speaking for somebody whose letter of proxy one holds. */
export function StandIn({ meeting, my, link, seat, ownBallot }: Props) {
  const { t } = useTranslation();
  const { seatId, holderName: name, itemIds } = seat;
  const hers = inPlaceOf(my, seatId);
  const place = myPlace(meeting, hers.mine);
  const { ask } = my;

  // Who sits there changes at the desk too: the view tells that, and not who it is.
  const seen = seatOf(meeting, seatId)?.presentSince ?? null;
  useEffect(() => {
    if (seen !== seat.presentSince) void ask();
  }, [seen, seat.presentSince, ask]);

  if (!place) return null;
  const motion = runningMotion(meeting);
  const covered = !motion || !itemIds || itemIds.includes(motion.itemId);
  const votes = motion && place.present && place.votes && !place.voted;
  const ballot = votes && covered && !ownBallot;
  const ownDoorOpen = Boolean(my.mine?.seat && !my.mine.seat.presentSince);
  const over = meeting.state === 'ADJOURNED' || meeting.state === 'CANCELLED';
  const party = t(`terms.party.${place.party}.short`);
  const items = meeting.agenda.filter(({ id }) => itemIds?.includes(id)).map(({ position }) => position);

  return (
    <section className={styles.section} aria-labelledby={`for-${seatId}`}>
      <h2 id={`for-${seatId}`}>{t('phoneSession.standIn.title', { name })}</h2>
      <p className={styles.strip}>
        {place.present && <span className={styles.checked}>{t('phone.checkedIn')}</span>}
        <span>{t('phone.seatOf', { party, title: place.title })}</span>
      </p>
      {itemIds && (
        <p className={styles.quiet}>
          {t('phoneSession.standIn.items', { items: items.join(t('app.comma')) })}
        </p>
      )}
      {!place.present && !over && !ownDoorOpen && (
        <CheckIn meetingId={meeting.id} place={place} checkedIn={my.learn} />
      )}
      {votes && !covered && <p className={styles.note}>{t('phoneSession.standIn.notCovered')}</p>}
      {ballot && <p className={styles.note}>{t('phoneSession.standIn.voting', { name })}</p>}
      {ballot && !motion.secret && (
        <Ballot key={motion.id} meeting={meeting} motion={motion} place={place} my={hers} link={link} />
      )}
      {ballot && motion.secret && <SessionParts meeting={meeting} motion={motion} place={place} my={hers} />}
      {motion && place.voted && (
        <p className={styles.note} role="status">
          {place.receipt
            ? t('phoneSession.standIn.voted', {
                name,
                choice: t(`terms.choice.${place.receipt.choice}`),
                time: clock(place.receipt.at),
              })
            : t('phoneSession.standIn.votedInSecret', { name })}
        </p>
      )}
      {meeting.state === 'IN_SESSION' && place.present && (
        <Hand meetingId={meeting.id} place={place} name={name} learn={my.learn} />
      )}
    </section>
  );
}
