import { type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../elements/button.module.css';
import type { Refusal } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import styles from './sign-ins.module.css';

interface Props {
  /** What opens the form. */
  open: string;
  isOpen: boolean;
  setOpen: (open: boolean) => void;
  /** Said where the form was, once it has done what it is for. */
  done: string | undefined;
  submit: string;
  ready: boolean;
  /** What is said beside no field. */
  refusal: Refusal | undefined;
  send: () => Promise<void>;
  children: ReactNode;
}

/** A button that opens a form in its own place. */
export function Opened(props: Props) {
  const { t } = useTranslation();
  const { isOpen, setOpen, done } = props;

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    void props.send();
  }

  if (!isOpen)
    return (
      <>
        <p role="status" className={styles.done}>
          {done}
        </p>
        <button type="button" className={button.secondary} onClick={() => setOpen(true)}>
          {props.open}
        </button>
      </>
    );
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      {props.children}
      <RefusalNote refusal={props.refusal} />
      <button className={button.primary} disabled={!props.ready}>
        {props.submit}
      </button>
      <button type="button" className={button.quiet} onClick={() => setOpen(false)}>
        {t('app.cancel')}
      </button>
    </form>
  );
}
