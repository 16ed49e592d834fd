import { Field } from '../../desk/Field';
import type { Refusal } from '../../refusals/refusal';

interface Props {
  label: string;
  value: string;
  set: (day: string) => void;
  refusal?: Refusal | undefined;
}

/** A calendar day, YYYY-MM-DD. */
export function DayField({ label, value, set, refusal }: Props) {
  return (
    <Field label={label} refusal={refusal}>
      <input type="date" value={value} onChange={event => set(event.currentTarget.value)} />
    </Field>
  );
}
