import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import { itemsOf, type Area, type Marks } from '../marks';
import { useNamed } from '../use-named';
import styles from './desk.module.css';

interface Props {
  areas: readonly Area[];
  marks: Marks;
  keep: (marks: Marks) => void;
}

/** The marks of a paper or a sheet as numbers, one field after another, for the keyboard. */
export function MarksFields({ areas, marks, keep }: Props) {
  const { t } = useTranslation();
  const named = useNamed();
  return (
    <div className={styles.marks}>
      {itemsOf(areas).map(item => (
        <div key={item.code}>
          <Field
            label={`${item.code} ${named(item)}`}
            hint={t('ratings.result.band', { least: item.least, most: item.most })}
          >
            <input
              inputMode="numeric"
              maxLength={3}
              value={marks[item.code] ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { [item.code]: _, ...others } = marks;
                if (value === '') keep(others);
                else if (/^\d+$/.test(value)) keep({ ...others, [item.code]: Number(value) });
              }}
            />
          </Field>
          <label className={styles.unsure}>
            <input
              type="checkbox"
              checked={marks[item.code] === null}
              aria-label={`${item.code} ${t('ratings.form.unsure')}`}
              onChange={({ currentTarget: { checked } }) => {
                const { [item.code]: _, ...others } = marks;
                keep(checked ? { ...others, [item.code]: null } : others);
              }}
            />
            {t('ratings.form.unsure')}
          </label>
        </div>
      ))}
    </div>
  );
}
