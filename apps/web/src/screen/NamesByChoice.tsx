import { useTranslation } from 'react-i18next';
import type { MotionResult } from '../live/meeting';
import { PartyMark } from '../parties/PartyMark';
import { inOrder } from '../parties/parties';
import { ChoiceMark } from '../votes/ChoiceMark';
import { choices } from '../votes/choices';
import styles from './names-by-choice.module.css';

const CROWD = 24;

/** The vote is by name: who agreed, who was against, who abstained. */
export function NamesByChoice({ result }: { result: MotionResult }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.groups} data-crowd={result.votes.length > CROWD}>
      {choices.map(({ choice, count }) => (
        <li key={choice} hidden={result[count] === 0}>
          <ChoiceMark choice={choice} className={styles.choice} />
          <strong className="num">
            {t(`terms.choice.${choice}`)} {t('terms.seats', { n: result[count] })}
          </strong>
          <ul className={styles.names}>
            {inOrder(result.votes.filter(vote => vote.choice === choice)).map(vote => (
              <li key={vote.seatId}>
                <PartyMark party={vote.party} named />
                {vote.name}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
