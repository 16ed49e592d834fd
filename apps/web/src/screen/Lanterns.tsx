import { useTranslation } from 'react-i18next';
import type { Motion } from '../live/meeting';
import { litLamps } from '../votes/lamps';
import styles from './lanterns.module.css';

/** One lantern for each voting seat present; it lights when a seat has voted, in an order that tells nothing. */
export function Lanterns({ motion: { id, entitled, voted } }: { motion: Motion }) {
  const { t } = useTranslation();
  const lamps = litLamps(id, entitled, voted);
  const rows = entitled <= 9 ? 1 : entitled <= 24 ? 2 : entitled <= 48 ? 3 : 4;
  const columns = Math.max(1, Math.ceil(entitled / rows));
  return (
    <section className={styles.night} aria-labelledby="lamps">
      <p className={styles.head}>
        <strong id="lamps">{t('screen.lamps')}</strong>
        {t('screen.lampsText')}
      </p>
      <Roofs />
      <div className={styles.lamps} aria-hidden="true">
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} className={styles.cord} data-rows={rows}>
            {lamps.slice(row * columns, (row + 1) * columns).map((lit, column) => (
              <Lantern key={column} lit={lit} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function Lantern({ lit }: { lit: boolean }) {
  return (
    <svg className={styles.lantern} viewBox="0 0 60 92" data-lit={lit}>
      <path className={styles.thread} d="M30 0v14M30 64v22" />
      <circle className={styles.halo} cx="30" cy="39" r="30" />
      <path className={styles.body} d="M17 18h26c9 5 13 13 13 21s-4 16-13 21H17C8 55 4 47 4 39s4-16 13-21Z" />
      <path className={styles.rib} d="M30 18v42M20 19c-6 12-6 28 0 40M40 19c6 12 6 28 0 40" />
      <path className={styles.cap} d="M18 13h24v6H18zM18 59h24v6H18zM26 78h8v10h-8z" />
    </svg>
  );
}

function Roofs() {
  return (
    <svg className={styles.roofs} viewBox="0 0 1200 160" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 160V96h70V60h110v44h60V72h30l50-30 50 30h30v40h70V48h120v60h60V80h40l46-26 46 26h40v30h70V40h110v70h60V70H1200v90Z" />
    </svg>
  );
}
