import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../../elements/button.module.css';
import { Phrase } from '../../elements/Phrase';
import { CastSecretVoteDocument, type VoteChoice } from '../../graphql/generated';
import type { Meeting, Motion } from '../../live/meeting';
import type { MyPlace } from '../../live/my-place';
import type { MyMeetingState } from '../../live/use-my-meeting';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import styles from '../ballot/ballot.module.css';
import { Choices } from '../ballot/Choices';

interface Props {
  meeting: Meeting;
  motion: Motion;
  place: MyPlace;
  my: MyMeetingState;
}

/**
 * Choose, look once more, vote. The choice is kept nowhere, not on this phone either; when the answer is lost, the server
 * is asked whether this seat has voted.
 */
export function SecretBallot({ meeting, motion, place, my }: Props) {
  const { t } = useTranslation();
  const [choice, choose] = useState<VoteChoice | null>(null);
  const [sure, setSure] = useState(false);
  const [{ error, fetching }, cast] = useMutation(CastSecretVoteDocument);

  if (place.voted) {
    return (
      <section className={styles.card} aria-labelledby="secret" role="status">
        <h2 id="secret" className={styles.title}>
          {t('phoneSession.secret.done')}
        </h2>
        <p>{t('phoneSession.secret.doneText')}</p>
        <p className={styles.item}>{t('phoneSession.secret.waiting')}</p>
      </section>
    );
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!choice) return;
    if (!sure) return setSure(true);
    await cast({ input: { meetingId: meeting.id, motionId: motion.id, seatId: place.seatId, choice } });
    await my.ask();
  }

  return (
    <form className={styles.ballot} onSubmit={event => void submit(event)}>
      <section className={styles.card} aria-labelledby="secret">
        <p className={styles.tag}>{t('phoneSession.secret.tag')}</p>
        <h2 id="secret" className={styles.title}>
          <Phrase text={motion.text} />
        </h2>
        <Choices
          choice={choice}
          choose={next => {
            choose(next);
            setSure(false);
          }}
        />
        <p className={styles.byName}>{t('phoneSession.secret.note')}</p>
        <RefusalNote refusal={refusalOf(error)} />
        <button
          type="submit"
          className={`${button.primary} ${button.wide}`}
          disabled={fetching || choice === null}
        >
          {sure && choice
            ? t('phoneSession.secret.sure', { choice: t(`terms.choice.${choice}`) })
            : t('phoneSession.secret.submit')}
        </button>
        {sure && (
          <button type="button" className={button.secondary} onClick={() => setSure(false)}>
            {t('phoneSession.secret.back')}
          </button>
        )}
      </section>
    </form>
  );
}
