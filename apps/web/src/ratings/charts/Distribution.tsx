import styles from './charts.module.css';

interface Band {
  readonly least: number;
  readonly most: number;
  readonly count: number;
  readonly text: string;
}

interface Props {
  /** From the worst marks to the best. */
  rows: readonly { readonly key: string; readonly label: string; readonly bands: readonly Band[] }[];
}

/** How answers spread, each row from the worst marks on the left to the best on the right: the darker, the better. */
export function Distribution({ rows }: Props) {
  return (
    <div className={styles.bars}>
      {rows.map(({ key, label, bands: every }) => {
        const bands = every.filter(({ count }) => count > 0);
        const sum = (some: readonly Band[]) => some.reduce((all, { count }) => all + count, 0);
        const all = Math.max(sum(bands), 1);
        const best = Math.max(...every.map(({ most }) => most), 1);
        return (
          <div key={key}>
            <p>
              <span>{label}</span>
            </p>
            <svg viewBox="0 0 100 6" preserveAspectRatio="none">
              <rect width="100" height="6" className={styles.ground} />
              {bands.map(({ least, most, count }, at) => (
                <rect
                  key={least}
                  x={(100 * sum(bands.slice(0, at))) / all}
                  width={(100 * count) / all}
                  height="6"
                  className={styles.band}
                  style={{ opacity: 0.15 + (0.85 * (least + most)) / (2 * best) }}
                />
              ))}
            </svg>
            <p className={styles.spread}>
              {bands.map(({ least, text }) => (
                <span key={least} className="num">
                  {text}
                </span>
              ))}
            </p>
          </div>
        );
      })}
    </div>
  );
}
