import { useTranslation } from 'react-i18next';
import type { VoteChoice } from '../../graphql/generated';
import { ChoiceMark } from '../../votes/ChoiceMark';
import { choices } from '../../votes/choices';
import styles from './ballot.module.css';

export function Choices(props: { choice: VoteChoice | null; choose: (choice: VoteChoice) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">{t('phone.vote.legend')}</legend>
      {choices.map(({ choice }) => (
        <label key={choice} className={styles.choice} data-choice={choice}>
          <ChoiceMark choice={choice} className={styles.mark} />
          <span className={styles.words}>
            <strong id={`choice-${choice}`}>{t(`terms.choice.${choice}`)}</strong>
            <span id={`about-${choice}`}>{t(`phone.vote.options.${choice}`)}</span>
          </span>
          <input
            type="radio"
            name="choice"
            aria-labelledby={`choice-${choice}`}
            aria-describedby={`about-${choice}`}
            value={choice}
            checked={props.choice === choice}
            onChange={() => props.choose(choice)}
          />
        </label>
      ))}
    </fieldset>
  );
}
