import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { atField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';
import { shareOf, type AreaDraft, type InstrumentDraft } from './instrument-draft';
import styles from './instruments.module.css';
import { ItemFields } from './ItemFields';

interface Props {
  draft: InstrumentDraft;
  /** Which of its areas. */
  at: number;
  keep: (area: AreaDraft) => void;
  addItem: (() => void) | undefined;
  remove: (() => void) | undefined;
  refusal: Refusal | undefined;
}

/** Questions that belong together, and what they weigh in the whole. */
export function AreaFields({ draft, at, keep, addItem, remove, refusal }: Props) {
  const { t } = useTranslation();
  const area = draft.areas[at]!;
  const path = `areas.${at}`;
  const share = shareOf(draft.areas, area);
  return (
    <fieldset className={styles.area}>
      <legend>{t('ratings.own.area', { code: area.code })}</legend>
      <div className={styles.row}>
        <Field label={t('ratings.own.areaZh')} refusal={atField(refusal, `${path}.zh`)}>
          <input
            maxLength={50}
            value={area.zh}
            onChange={event => keep({ ...area, zh: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('ratings.own.english')} refusal={atField(refusal, `${path}.en`)}>
          <input
            maxLength={100}
            lang="en"
            value={area.en}
            onChange={event => keep({ ...area, en: event.currentTarget.value })}
          />
        </Field>
        <Field
          label={t('ratings.own.weight')}
          hint={share === null ? '' : t('ratings.own.share', { percent: share })}
          refusal={atField(refusal, `${path}.weight`)}
        >
          <input
            inputMode="numeric"
            maxLength={3}
            value={area.weight}
            onChange={event => keep({ ...area, weight: event.currentTarget.value })}
          />
        </Field>
      </div>
      {area.items.map((item, index) => (
        <ItemFields
          key={item.code}
          item={item}
          path={`${path}.items.${index}`}
          keep={next => keep({ ...area, items: area.items.with(index, next) })}
          remove={
            area.items.length > 1 ? () => keep({ ...area, items: area.items.toSpliced(index, 1) }) : undefined
          }
          refusal={refusal}
        />
      ))}
      <div className={styles.row}>
        {addItem && (
          <button type="button" className={button.secondary} onClick={addItem}>
            + {t('ratings.own.addItem')}
          </button>
        )}
        {remove && (
          <button type="button" className={button.quiet} onClick={remove}>
            {t('ratings.own.remove', { name: t('ratings.own.area', { code: area.code }) })}
          </button>
        )}
      </div>
    </fieldset>
  );
}
