import type { Refusal } from '../refusals/refusal';
import { Field } from './Field';

interface Props<T extends string> {
  label: string;
  hint?: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  choose: (value: T) => void;
  refusal?: Refusal | undefined;
}

/** A labelled native select. */
export function SelectField<T extends string>(props: Props<T>) {
  const { label, hint = '', value, options, choose, refusal } = props;
  return (
    <Field label={label} hint={hint} refusal={refusal}>
      <select value={value} onChange={event => choose(event.currentTarget.value as T)}>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
