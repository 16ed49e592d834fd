import { useTranslation } from 'react-i18next';
import { clock, countdown } from '../../language/times';
import type { Meeting, Motion } from '../../live/meeting';
import type { MyPlace } from '../../live/my-place';
import { useServerNow } from '../../live/server-clock';
import type { MyMeetingState } from '../../live/use-my-meeting';
import styles from '../phone.module.css';
import { SecretBallot } from './SecretBallot';
import { TextChange } from './TextChange';

/** A recess, what an amendment changes, and the secret ballot. */
export function Parts(props: {
  meeting: Meeting;
  motion: Motion | undefined;
  /** Of somebody who may vote. */
  place: MyPlace | undefined;
  my: MyMeetingState;
}) {
  const { meeting, motion, place, my } = props;
  return (
    <>
      {meeting.recess && <Recess until={meeting.recess.until} />}
      {motion?.amends && <TextChange diff={motion.amends.diff} />}
      {motion?.secret && place && (
        <SecretBallot key={motion.id} meeting={meeting} motion={motion} place={place} my={my} />
      )}
    </>
  );
}

function Recess({ until }: { until: string }) {
  const { t } = useTranslation();
  const left = Date.parse(until) - useServerNow();
  return (
    <section className={styles.card} aria-labelledby="recess">
      <h2 id="recess" className={styles.title}>
        {t('phoneSession.recess.title')}
      </h2>
      <p>{t('phoneSession.recess.until', { time: clock(until) })}</p>
      <p className="num" role="timer">
        {left > 0 ? t('phoneSession.recess.left', { time: countdown(left) }) : t('phoneSession.recess.soon')}
      </p>
    </section>
  );
}
