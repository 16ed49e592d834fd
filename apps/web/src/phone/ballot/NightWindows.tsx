import type { Motion } from '../../live/meeting';
import { litLamps } from '../../votes/lamps';
import styles from './ballot.module.css';

const STEP = 30;

type Lit = Pick<Motion, 'id' | 'entitled' | 'voted'>;

/** A house at night: one window for each seat, lit as seats vote; one's own shines in the middle. */
export function NightWindows({ motion: { id, entitled, voted } }: { motion: Lit }) {
  const windows = Math.max(1, entitled);
  const columns = Math.max(3, Math.ceil(Math.sqrt(windows * 1.7)));
  const rows = Math.ceil(windows / columns);
  const own = Math.floor(rows / 2) * columns + Math.floor(Math.min(columns, windows) / 2);
  const mine = Math.min(own, windows - 1);
  const others = litLamps(id, windows - 1, Math.max(0, voted - 1));
  const width = columns * STEP + 90;
  const height = rows * STEP + 90;
  return (
    <svg className={styles.night} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <circle cx={width - 34} cy="30" r="14" className={styles.moon} />
      {Array.from({ length: windows }, (_, at) => {
        const x = 45 + (at % columns) * STEP;
        const y = 55 + Math.floor(at / columns) * STEP;
        const lit = at === mine || others[at < mine ? at : at - 1];
        return (
          <g key={at}>
            {at === mine && <circle cx={x + 9} cy={y + 11} r="25" className={styles.glow} />}
            <rect x={x} y={y} width="18" height="22" rx="4" data-lit={lit} data-mine={at === mine} />
          </g>
        );
      })}
    </svg>
  );
}
