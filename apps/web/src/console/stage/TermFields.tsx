import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { atField } from '../../refusals/at-field';
import type { ResolutionPart, TermBy } from './resolution-draft';
import styles from './stage.module.css';

const WAYS: readonly TermBy[] = ['DAY', 'CALENDAR_DAYS', 'WORKING_DAYS'];

/** By when: a day, or so many calendar or working days. */
export function TermFields({ draft, keep, refusal }: ResolutionPart) {
  const { t } = useTranslation();
  const { by, dueOn, days } = draft;
  return (
    <div className={styles.pair}>
      <SelectField
        label={t('console.resolution.termBy')}
        value={by}
        options={WAYS.map(way => [way, t(`console.resolution.term.${way}`)] as const)}
        choose={chosen => keep({ by: chosen })}
      />
      {by === 'DAY' ? (
        <Field label={t('console.resolution.due')} refusal={atField(refusal, 'dueOn')}>
          <input
            type="date"
            required
            value={dueOn}
            onChange={event => keep({ dueOn: event.currentTarget.value })}
          />
        </Field>
      ) : (
        <Field
          label={t('console.resolution.days')}
          hint={t('console.resolution.daysHint')}
          refusal={atField(refusal, 'term.days')}
        >
          <input
            inputMode="numeric"
            required
            value={days}
            onChange={event => keep({ days: event.currentTarget.value })}
          />
        </Field>
      )}
    </div>
  );
}
