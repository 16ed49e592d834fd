import styles from './charts.module.css';

interface Props {
  /** The oldest first; hundredths of a point out of 100, null where there is no score. */
  rounds: readonly { readonly label: string; readonly points: number | null; readonly text: string }[];
}

const [WIDE, HIGH] = [360, 150];
/** So many find room for words side by side. */
const WORDED = 6;

/** Scores one after another; the line is broken where a round has none. */
export function Trend({ rounds }: Props) {
  const step = WIDE / Math.max(rounds.length, 2);
  const every = Math.ceil(rounds.length / WORDED);
  // Counted from the end, so that the newest is always named.
  const isWorded = (index: number) => (rounds.length - 1 - index) % every === 0;
  const x = (index: number) => step * (index + 0.5);
  const y = (points: number) => HIGH - 24 - ((HIGH - 48) * points) / 10_000;
  const path = rounds
    .map(({ points }, index) => {
      if (points === null) return '';
      const before = rounds[index - 1]?.points;
      return `${before === null || before === undefined ? 'M' : 'L'}${x(index)} ${y(points)}`;
    })
    .join(' ');
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} className={styles.trend}>
      {[0, 5000, 10_000].map(line => (
        <line key={line} x1="0" x2={WIDE} y1={y(line)} y2={y(line)} className={styles.grid} />
      ))}
      <path d={path} className={styles.line} />
      {rounds.map(({ label, points, text }, index) => (
        <g key={label}>
          {points !== null && <circle cx={x(index)} cy={y(points)} r="5" className={styles.fill} />}
          {isWorded(index) && (
            <>
              <text x={x(index)} y={y(points ?? 0) - 10} textAnchor="middle" className={styles.value}>
                {text}
              </text>
              <text x={x(index)} y={HIGH - 6} textAnchor="middle">
                {label}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}
