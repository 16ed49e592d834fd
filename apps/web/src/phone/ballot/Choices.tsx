import { useTranslation } from 'react-i18next';
import marking from '../../elements/marking.module.css';
import type { VoteChoice } from '../../graphql/generated';
import { ChoiceMark } from '../../votes/ChoiceMark';
import { choices } from '../../votes/choices';

export function Choices(props: { choice: VoteChoice | null; choose: (choice: VoteChoice) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className={marking.choices}>
      <legend className="visually-hidden">{t('phone.vote.legend')}</legend>
      {choices.map(({ choice }) => (
        <label key={choice} className={marking.choice} data-choice={choice}>
          <ChoiceMark choice={choice} className={marking.mark} />
          <span className={marking.words}>
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
