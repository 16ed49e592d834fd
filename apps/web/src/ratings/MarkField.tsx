import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from './marks';
import styles from './ratings.module.css';
import field from './mark-field.module.css';
import { useNamed } from './use-named';

interface Props {
  item: Pick<Item, 'zh' | 'en' | 'least' | 'most'>;
  /** Null: 不清楚. */
  value: number | null | undefined;
  choose: (value: number) => void;
  /** Left out where one who does not know need not answer at all. */
  unsure?: (() => void) | undefined;
}

/** More steps than this do not fit side by side on a phone. */
const MOST_BUTTONS = 11;
const WORDS = ['WORST', 'BAD', 'FAIR', 'GOOD', 'BEST'] as const;

/** One item and the marks that it may be given: native radios with a large face. */
export function MarkField({ item, value, choose, unsure }: Props) {
  const { t } = useTranslation();
  const named = useNamed();
  const name = useId();
  const { least, most } = item;
  const inWords = least === 1 && most === 5;
  const values = Array.from({ length: most - least + 1 }, (_, more) => least + more);
  const many = values.length > MOST_BUTTONS;
  const saying = (mark: number) =>
    inWords ? t(`ratings.form.mark.${WORDS[mark - 1]!}`) : t('ratings.form.outOf', { n: mark, most });
  const cannotSay = unsure && (
    <label className={field.unsure}>
      <input type={many ? 'checkbox' : 'radio'} name={name} checked={value === null} onChange={unsure} />
      <span>{t('ratings.form.unsure')}</span>
    </label>
  );
  if (many) {
    return (
      <fieldset className={field.number}>
        <legend>{named(item)}</legend>
        <input
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          aria-label={named(item)}
          value={value ?? ''}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            if (Number.isInteger(valueAsNumber)) choose(Math.min(Math.max(valueAsNumber, least), most));
          }}
        />
        <span className={styles.quiet}>{t('ratings.form.choose', { most })}</span>
        {cannotSay}
      </fieldset>
    );
  }
  return (
    <fieldset className={field.marks} data-words={inWords ? '' : undefined}>
      <legend>{named(item)}</legend>
      {values.map(mark => (
        <label key={mark} className={field.mark}>
          <input
            type="radio"
            name={name}
            checked={value === mark}
            aria-label={saying(mark)}
            onChange={() => choose(mark)}
          />
          <b aria-hidden="true">{mark}</b>
          {inWords && <span aria-hidden="true">{saying(mark)}</span>}
        </label>
      ))}
      {cannotSay}
    </fieldset>
  );
}
