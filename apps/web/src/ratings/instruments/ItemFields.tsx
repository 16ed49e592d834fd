import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { atField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';
import { GROUPS } from '../rater-groups';
import type { ItemDraft } from './instrument-draft';
import styles from './instruments.module.css';

interface Props {
  item: ItemDraft;
  /** Where it stands in what is sent. */
  path: string;
  keep: (item: ItemDraft) => void;
  /** Left out for the only one of its area. */
  remove?: (() => void) | undefined;
  refusal: Refusal | undefined;
}

/** One question: its words, what it weighs, and who judges it. */
export function ItemFields({ item, path, keep, remove, refusal }: Props) {
  const { t } = useTranslation();
  const label = t('ratings.own.item', { code: item.code });
  const at = (field: string) => atField(refusal, `${path}.${field}`);
  return (
    <div className={styles.item} role="group" aria-label={label}>
      <b className="num">{item.code}</b>
      <Field label={t('ratings.own.itemZh')} refusal={at('zh')}>
        <input
          maxLength={100}
          value={item.zh}
          onChange={event => keep({ ...item, zh: event.currentTarget.value })}
        />
      </Field>
      <Field label={t('ratings.own.english')} refusal={at('en')}>
        <input
          maxLength={200}
          lang="en"
          value={item.en}
          onChange={event => keep({ ...item, en: event.currentTarget.value })}
        />
      </Field>
      <Field label={t('ratings.own.points')} refusal={at('points')}>
        <input
          inputMode="numeric"
          maxLength={3}
          value={item.points}
          onChange={event => keep({ ...item, points: event.currentTarget.value })}
        />
      </Field>
      <fieldset className={styles.judges}>
        <legend>{t('ratings.own.judgedBy')}</legend>
        {GROUPS.map(group => (
          <label key={group}>
            <input
              type="checkbox"
              checked={item.judgedBy.includes(group)}
              onChange={({ currentTarget: { checked } }) =>
                keep({
                  ...item,
                  judgedBy: GROUPS.filter(each => (each === group ? checked : item.judgedBy.includes(each))),
                })
              }
            />
            {t(`ratings.group.${group}`)}
          </label>
        ))}
      </fieldset>
      {remove && (
        <button
          type="button"
          className={button.quiet}
          aria-label={t('ratings.own.remove', { name: label })}
          onClick={remove}
        >
          ✕
        </button>
      )}
    </div>
  );
}
