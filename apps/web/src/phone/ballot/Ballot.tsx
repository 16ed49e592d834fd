import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../drafts/use-draft';
import button from '../../elements/button.module.css';
import bar from '../../elements/next-bar.module.css';
import { Phrase } from '../../elements/Phrase';
import type { VoteChoice } from '../../graphql/generated';
import type { LinkState } from '../../live/link-state';
import { itemOf, type Meeting, type Motion } from '../../live/meeting';
import { useOnline } from '../../live/use-online';
import type { MyPlace } from '../../live/my-place';
import type { MyMeetingState } from '../../live/use-my-meeting';
import styles from './ballot.module.css';
import { Choices } from './Choices';
import { Review } from './Review';
import { useCastVote } from './use-cast-vote';

interface Props {
  meeting: Meeting;
  motion: Motion;
  place: MyPlace;
  my: MyMeetingState;
  link: LinkState;
}

/** Choose, review, confirm. Arrow keys only choose; nothing is sent before 确认提交. */
export function Ballot({ meeting, motion, place, my, link }: Props) {
  const { t } = useTranslation();
  const [choice, keepChoice, forgetChoice] = useDraft<VoteChoice | null>(`vote.${motion.id}`, null);
  const [step, setStep] = useState<'choosing' | 'unchosen' | 'reviewing'>('choosing');
  const cast = useCastVote(my, forgetChoice);
  const online = useOnline() && link.kind !== 'stale';
  const item = itemOf(meeting, motion);

  function review(event: FormEvent) {
    event.preventDefault();
    setStep(choice ? 'reviewing' : 'unchosen');
  }

  return (
    <form className={styles.ballot} onSubmit={review}>
      <section className={styles.card} aria-labelledby="motion">
        <p className={styles.tag}>{t('phone.item.vote', { position: item?.position })}</p>
        <h2 id="motion" className={styles.title}>
          <Phrase text={motion.text} />
        </h2>
        {item && item.title !== motion.text && <p className={styles.item}>{item.title}</p>}
        <Choices
          choice={choice}
          choose={next => {
            keepChoice(next);
            setStep('choosing');
          }}
        />
        <p className={styles.byName}>
          <Eye />
          {t('phone.vote.byName')}
        </p>
      </section>
      <div className={bar.next}>
        <p className={styles.warning} role="alert" hidden={online && step !== 'unchosen'}>
          {online ? t('phone.vote.chooseFirst') : t('phone.vote.offline')}
        </p>
        <button type="submit" className={`${button.primary} ${button.wide}`} disabled={!online}>
          {t('phone.vote.next')}
        </button>
      </div>
      {step === 'reviewing' && choice && (
        <Review
          motion={motion}
          choice={choice}
          online={online}
          sending={cast.sending}
          failure={cast.failure}
          back={() => setStep('choosing')}
          confirm={() =>
            void cast.submit({ meetingId: meeting.id, motionId: motion.id, seatId: place.seatId, choice })
          }
        />
      )}
    </form>
  );
}

function Eye() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.eye}>
      <path d="M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12Z" />
      <circle cx="12" cy="12" r="2.8" />
    </svg>
  );
}
