import { cloneElement, type InputHTMLAttributes, type ReactElement, useId } from 'react';
import type { Refusal } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './field.module.css';

interface Props {
  label: string;
  hint?: string;
  /** Shown here, and tied to the control for screen readers. */
  refusal?: Refusal | undefined;
  /** One native input, textarea or select. */
  children: ReactElement<InputHTMLAttributes<HTMLElement>>;
}

/** A labelled native control with its hint and, if any, what the server said about it. */
export function Field({ label, hint, refusal, children }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {cloneElement(children, {
        id,
        'aria-describedby': hint ? `${id}-hint ${id}-refusal` : `${id}-refusal`,
        'aria-invalid': refusal ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <RefusalNote refusal={refusal} id={`${id}-refusal`} />
    </div>
  );
}
