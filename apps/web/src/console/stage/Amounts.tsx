import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import { atField } from '../../refusals/at-field';
import type { ResolutionPart } from './resolution-draft';
import styles from './stage.module.css';

/** How much money and how much of what; each may be left empty. */
export function Amounts({ draft, keep, refusal }: ResolutionPart) {
  const { t } = useTranslation();
  return (
    <div className={styles.pair}>
      <Field
        label={t('console.resolution.money')}
        hint={t('console.resolution.moneyHint')}
        refusal={atField(refusal, 'moneyFen')}
      >
        <input
          inputMode="decimal"
          value={draft.yuan}
          onChange={event => keep({ yuan: event.currentTarget.value })}
        />
      </Field>
      <Field
        label={t('console.resolution.quantity')}
        hint={t('console.resolution.quantityHint')}
        refusal={atField(refusal, 'quantity.milli')}
      >
        <input
          inputMode="decimal"
          value={draft.quantity}
          onChange={event => keep({ quantity: event.currentTarget.value })}
        />
      </Field>
      <Field
        label={t('console.resolution.unit')}
        hint={t('console.resolution.unitHint')}
        refusal={atField(refusal, 'quantity.unit')}
      >
        <input
          maxLength={20}
          value={draft.unit}
          onChange={event => keep({ unit: event.currentTarget.value })}
        />
      </Field>
    </div>
  );
}
