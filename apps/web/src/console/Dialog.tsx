import { type ReactNode, useEffect, useRef } from 'react';
import styles from '../desk/confirm-dialog.module.css';

/** A box over the console with a form in it; Escape closes it. The focus goes to its first field. */
export function Dialog({
  title,
  cancel,
  children,
}: {
  title: string;
  cancel: () => void;
  children: ReactNode;
}) {
  const box = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={box}
      className={styles.dialog}
      aria-labelledby="dialog"
      onCancel={event => {
        event.preventDefault();
        cancel();
      }}
    >
      <h2 id="dialog">{title}</h2>
      {children}
    </dialog>
  );
}
