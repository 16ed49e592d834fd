import styles from './said.module.css';

/** What was just done, in words; there before it says anything, so that screen readers hear it. */
export function Said({ text }: { text: string }) {
  return (
    <p className={styles.said} role="status">
      {text}
    </p>
  );
}
