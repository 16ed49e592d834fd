import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { atField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';
import styles from '../resolutions.module.css';
import type { Promised } from './draft';

interface Props {
  promised: readonly Promised[];
  keep: (promised: readonly Promised[]) => void;
  refusal: Refusal | undefined;
}

const MOST = 20;

/** What is promised in detail, each with its day. */
export function Promises({ promised, keep, refusal }: Props) {
  const { t } = useTranslation();
  const change = (at: number, changes: Partial<Promised>) =>
    keep(promised.with(at, { ...promised[at]!, ...changes }));
  return (
    <fieldset className={styles.promises}>
      <legend>{t('resolutions.undertakings')}</legend>
      <p className={styles.quiet}>{t('resolutions.field.promisesHint')}</p>
      {promised.map(({ key, text, doneBy }, at) => (
        <div key={key} className={styles.promise} role="group" aria-label={numbered(at)}>
          <Field label={t('resolutions.field.promise')} refusal={atField(refusal, `undertakings.${at}.text`)}>
            <input
              maxLength={500}
              value={text}
              onChange={event => change(at, { text: event.currentTarget.value })}
            />
          </Field>
          <Field
            label={t('resolutions.field.promisedBy')}
            refusal={atField(refusal, `undertakings.${at}.doneBy`)}
          >
            <input
              type="date"
              value={doneBy}
              onChange={event => change(at, { doneBy: event.currentTarget.value })}
            />
          </Field>
          <button
            type="button"
            className={button.quiet}
            aria-label={t('resolutions.field.remove', { name: numbered(at) })}
            onClick={() => keep(promised.toSpliced(at, 1))}
          >
            ✕
          </button>
        </div>
      ))}
      {promised.length < MOST && (
        <button
          type="button"
          className={button.secondary}
          onClick={() => keep([...promised, { key: crypto.randomUUID(), text: '', doneBy: '' }])}
        >
          + {t('resolutions.field.addPromise')}
        </button>
      )}
    </fieldset>
  );

  function numbered(at: number): string {
    return t('resolutions.field.promiseNumber', { n: at + 1 });
  }
}
