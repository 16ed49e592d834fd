import { useTranslation } from 'react-i18next';
import { Progress } from '../../elements/Progress';
import type { Meeting, Motion } from '../../live/meeting';
import { PartyMark } from '../../parties/PartyMark';
import { inOrder } from '../../parties/parties';
import { Act } from '../Act';
import type { ChairActs } from '../use-chair-acts';
import { whyNotAnnounce, whyNotWithdraw } from '../why-not';
import { Diff } from './Diff';
import styles from './stage.module.css';

/** How far the vote is and whom it waits for. What anybody chose stays closed until it is announced. */
export function RunningVote({
  meeting,
  motion,
  acts,
  announce,
}: {
  meeting: Meeting;
  motion: Motion;
  acts: ChairActs;
  announce: () => void;
}) {
  const { t } = useTranslation();
  const { voted, entitled, needed, missing } = motion;
  return (
    <div className={styles.vote}>
      {motion.secret && (
        <p className={styles.tags}>
          <span className={styles.liveTag}>{t('inSession.motion.secretNow')}</span>
        </p>
      )}
      <p className={styles.motion}>{motion.text}</p>
      {motion.amends && <Diff stretches={motion.amends.diff} />}
      <p className={`${styles.count} num`}>
        <strong>{t('console.motion.votedOf', { voted, entitled })}</strong>
        <span>{t('console.motion.needed', { needed })}</span>
      </p>
      <Progress value={voted} of={entitled} label={t('phone.progress.label')} />
      {missing && missing.length > 0 && (
        <>
          <h3>{t('console.motion.missing')}</h3>
          <ul className={styles.missing}>
            {inOrder(missing).map(seat => (
              <li key={seat.seatId}>
                <PartyMark party={seat.party} named />
                {seat.name}
              </li>
            ))}
          </ul>
        </>
      )}
      {missing?.length === 0 && <p>{t('console.motion.nobodyMissing')}</p>}
      <div className={styles.acts}>
        <Act look="primary" why={whyNotAnnounce(meeting)} busy={acts.busy} onClick={announce}>
          {t('console.motion.announce')}
        </Act>
        <Act
          why={whyNotWithdraw(meeting, motion)}
          busy={acts.busy}
          onClick={() => void acts.withdrawMotion(motion.id)}
        >
          {t('inSession.motion.takeBack')}
        </Act>
      </div>
    </div>
  );
}
