import { useTranslation } from 'react-i18next';
import type { Refusal } from './refusal';
import styles from './refusal-note.module.css';
import { sentence } from './sentence';

/** Says why something was declined, next to where it was tried. Reads itself out once. */
export function RefusalNote({ refusal, id }: { refusal: Refusal | undefined; id?: string }) {
  useTranslation();
  return (
    <p className={styles.note} id={id} role="alert" hidden={!refusal}>
      {refusal && sentence(refusal)}
    </p>
  );
}
