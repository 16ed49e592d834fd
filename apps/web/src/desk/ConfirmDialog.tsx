import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import styles from './confirm-dialog.module.css';

interface Props {
  question: string;
  text: string;
  act: string;
  confirm: () => void;
  cancel: () => void;
}

/** Asks once before something that cannot be undone. The focus starts on the safe side. */
export function ConfirmDialog({ question, text, act, confirm, cancel }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDialogElement>(null);
  const safe = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    safe.current?.focus();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={box}
      className={styles.dialog}
      aria-labelledby="question"
      onCancel={event => {
        event.preventDefault();
        cancel();
      }}
    >
      <h2 id="question">{question}</h2>
      <p>{text}</p>
      <div className={styles.buttons}>
        <button ref={safe} type="button" className={button.secondary} onClick={cancel}>
          {t('app.cancel')}
        </button>
        <button type="button" className={button.primary} onClick={confirm}>
          {act}
        </button>
      </div>
    </dialog>
  );
}
