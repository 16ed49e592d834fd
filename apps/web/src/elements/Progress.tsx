import styles from './progress.module.css';

/** Lamp-gold progress of a vote, with the mark that must be passed, if any. */
export function Progress({
  value,
  of,
  mark,
  label,
}: {
  value: number;
  of: number;
  mark?: number;
  label: string;
}) {
  const share = (part: number) => `${of === 0 ? 0 : (100 * part) / of}%`;
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={value}
    >
      <div className={styles.fill} style={{ width: share(value) }} />
      {mark !== undefined && <i className={styles.mark} style={{ left: share(mark) }} />}
    </div>
  );
}
