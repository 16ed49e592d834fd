import { type FormEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import button from '../elements/button.module.css';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './act-form.module.css';

interface Props {
  title?: string;
  lead?: string;
  submit: string;
  busy: boolean;
  /** Whether there is anything to send yet. */
  ready?: boolean;
  /** What the last try came back with. */
  error: CombinedError | undefined;
  send: () => Promise<unknown>;
  cancel?: () => void;
  children: ReactNode;
}

/** One act: its fields, then the button. What was refused is said beside its field, which is brought to the eye; else at the end. */
export function ActForm({ title, lead, submit, busy, ready = true, error, send, cancel, children }: Props) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const [beside, setBeside] = useState(false);

  useLayoutEffect(() => {
    const field = error && form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.focus();
    setBeside(Boolean(field));
  }, [error]);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    void send();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} noValidate>
      {title && <h3>{title}</h3>}
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
      <div className={styles.end}>
        <RefusalNote refusal={beside ? undefined : refusalOf(error)} />
        <button type="submit" className={button.primary} disabled={busy || !ready}>
          {busy ? t('app.submitting') : submit}
        </button>
        {cancel && (
          <button type="button" className={button.quiet} onClick={cancel}>
            {t('app.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
