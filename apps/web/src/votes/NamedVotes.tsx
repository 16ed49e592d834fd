import { useTranslation } from 'react-i18next';
import type { MotionResult } from '../live/meeting';
import { PartyMark } from '../parties/PartyMark';
import { inOrder } from '../parties/parties';
import { ChoiceMark } from './ChoiceMark';
import styles from './named-votes.module.css';

/** Who chose what: the vote is by name. */
export function NamedVotes({
  votes,
  mySeatId,
}: {
  votes: MotionResult['votes'];
  mySeatId?: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <ul className={styles.votes}>
      {inOrder(votes).map(vote => (
        <li key={vote.seatId} data-mine={vote.seatId === mySeatId}>
          <PartyMark party={vote.party} named />
          <span>{vote.name}</span>
          <ChoiceMark choice={vote.choice} className={styles.choice} />
          <strong>{t(`terms.choice.${vote.choice}`)}</strong>
        </li>
      ))}
    </ul>
  );
}
