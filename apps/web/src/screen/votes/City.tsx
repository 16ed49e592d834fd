import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { litLamps } from '../../votes/lamps';
import styles from './city.module.css';
import { skyline } from './skyline';
import type { BuildingTurnout } from './vote-view';

/** The estate at night: a window for each home, lit when it took part, in an order that tells nothing. */
export function City({ voteId, buildings }: { voteId: string; buildings: readonly BuildingTurnout[] }) {
  const { t } = useTranslation();
  const { columns, homesPerWindow, tallest } = skyline(buildings);
  return (
    <section className={styles.night} aria-labelledby="lamps">
      <p className={styles.head}>
        <strong id="lamps">{t('voteScreen.lamps')}</strong>
        {t('voteScreen.lampsText')}
      </p>
      <i className={styles.moon} aria-hidden="true" />
      <ul className={styles.city} data-many={buildings.length > 12}>
        {buildings.map(({ name, units, taken }) => (
          <li key={name}>
            <House
              lottery={`${voteId} ${name}`}
              windows={Math.ceil(units / homesPerWindow)}
              lit={Math.floor(taken / homesPerWindow)}
              columns={columns}
              tallest={tallest}
            />
            <span className={styles.name}>{name}</span>
            <span className={`${styles.count} num`}>{t('voteScreen.house', { taken, units })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface HouseProps {
  lottery: string;
  windows: number;
  lit: number;
  columns: number;
  /** Floors of the tallest house, so that all share one scale. */
  tallest: number;
}

const STEP = 18;

const House = memo(function House({ lottery, windows, lit, columns, tallest }: HouseProps) {
  const lamps = litLamps(lottery, windows, Math.min(lit, windows));
  const floors = Math.ceil(windows / columns);
  const width = columns * STEP + 14;
  const height = tallest * STEP + 22;
  const top = height - (floors * STEP + 14);
  return (
    <svg className={styles.house} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect className={styles.roof} x="0" y={top - 6} width={width} height="8" rx="2" />
      <rect className={styles.wall} x="3" y={top} width={width - 6} height={height - top} />
      {lamps.map((on, at) => (
        <rect
          key={at}
          className={styles.window}
          data-lit={on}
          x={9 + (at % columns) * STEP}
          y={top + 8 + Math.floor(at / columns) * STEP}
          width="12"
          height="12"
          rx="2"
        />
      ))}
    </svg>
  );
});
