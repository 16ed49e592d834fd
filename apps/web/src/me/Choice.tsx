import { useId } from 'react';
import styles from './me.module.css';

/** One of a few, as native radios that look like a switch. */
export function Choice<T extends string>(props: {
  legend: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  choose: (value: T) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{props.legend}</legend>
      {props.options.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={props.value === value}
            onChange={() => props.choose(value)}
          />
          <span lang={value === 'en' || value === 'zh-CN' ? value : undefined}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
