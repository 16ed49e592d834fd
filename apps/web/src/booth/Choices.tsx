import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import marking from '../elements/marking.module.css';
import { BallotMark } from '../votes/BallotMark';
import type { Mark } from './sheets';

interface Props {
  legend: string;
  offered: readonly Mark[];
  mark: Mark | undefined;
  choose: (mark: Mark) => void;
}

/** Large native radios, none chosen beforehand; arrow keys only choose, nothing is sent. */
export function Choices({ legend, offered, mark, choose }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className={marking.choices}>
      <legend className="visually-hidden">{legend}</legend>
      {offered.map(each => (
        <label key={each} className={marking.choice} data-mark={each}>
          <BallotMark mark={each} className={marking.mark} />
          <span className={marking.words}>
            <strong id={`${id}-${each}`}>{t(`booth.choice.${each}`)}</strong>
            <span id={`${id}-${each}-means`}>{t(`booth.means.${each}`)}</span>
          </span>
          <input
            type="radio"
            name={id}
            value={each}
            aria-labelledby={`${id}-${each}`}
            aria-describedby={`${id}-${each}-means`}
            checked={mark === each}
            onChange={() => choose(each)}
          />
        </label>
      ))}
    </fieldset>
  );
}
