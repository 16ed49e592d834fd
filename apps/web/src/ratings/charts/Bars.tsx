import styles from './charts.module.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Hundredths of a point out of 100; null: none. */
  readonly points: number | null;
  readonly text: string;
}

/** Figures side by side, each as long as its share of a hundred. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  return (
    <div className={styles.bars}>
      {bars.map(({ key, label, points, text }) => (
        <div key={key}>
          <p>
            <span>{label}</span>
            <b className="num">{text}</b>
          </p>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none">
            <rect width="100" height="6" className={styles.ground} />
            {points !== null && <rect width={points / 100} height="6" className={styles.fill} />}
          </svg>
        </div>
      ))}
    </div>
  );
}
