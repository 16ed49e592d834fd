import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import type { Every, OnHoliday } from '../../graphql/generated';
import { weekdayName } from '../../language/times';
import { atField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';
import styles from '../schedule/schedule.module.css';
import type { RhythmDraft } from './rhythm-draft';

const EVERY: readonly Every[] = ['MONTH', 'QUARTER'];
const NTH = ['1', '2', '3', '4', '-1'] as const;
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'];
const ON_HOLIDAY: readonly OnHoliday[] = ['NEXT_WORKDAY', 'SKIP', 'KEEP'];

/** How often: which weekday of the month or quarter, when, and what becomes of holidays. */
export function RhythmFields(props: {
  rhythm: RhythmDraft;
  change: (rhythm: RhythmDraft) => void;
  refusal: Refusal | undefined;
}) {
  const { t } = useTranslation();
  const { rhythm, change, refusal } = props;
  const at = (field: string) => atField(refusal, `rhythm.${field}`);
  const set = (next: Partial<RhythmDraft>) => change({ ...rhythm, ...next });
  return (
    <div className={styles.rhythm}>
      <SelectField
        label={t('series.every')}
        value={rhythm.every}
        options={EVERY.map(every => [every, t(`series.everyName.${every}`)] as const)}
        choose={every => set({ every })}
        refusal={at('every')}
      />
      <SelectField
        label={t('series.which')}
        value={rhythm.nth}
        options={NTH.map(nth => [nth as string, t(`series.whichName.${nth}`)] as const)}
        choose={nth => set({ nth })}
        refusal={at('nth')}
      />
      <SelectField
        label={t('series.weekday')}
        value={rhythm.weekday}
        options={WEEKDAYS.map(weekday => [weekday, weekdayName(Number(weekday))] as const)}
        choose={weekday => set({ weekday })}
        refusal={at('weekday')}
      />
      <Field label={t('series.time')} refusal={at('minute')}>
        <input type="time" value={rhythm.time} onChange={event => set({ time: event.currentTarget.value })} />
      </Field>
      <SelectField
        label={t('series.onHoliday')}
        value={rhythm.onHoliday}
        options={ON_HOLIDAY.map(way => [way, t(`series.onHolidayName.${way}`)] as const)}
        choose={onHoliday => set({ onHoliday })}
        refusal={at('onHoliday')}
      />
      <Field label={t('series.endsOn')} hint={t('series.endsOnHint')} refusal={at('endsOn')}>
        <input
          type="date"
          value={rhythm.endsOn}
          onChange={event => set({ endsOn: event.currentTarget.value })}
        />
      </Field>
    </div>
  );
}
