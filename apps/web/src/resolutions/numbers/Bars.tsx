import { useTranslation } from 'react-i18next';
import styles from './numbers.module.css';
import type { OrganisationNumbers } from './rates';

const BAR = 24;
const GAP = 12;
const WIDTH = 600;
const PARTS = ['openUpTo7', 'openUpTo30', 'openOver30'] as const;

/** Open resolutions of each organisation, by age. The table beside it says the same in numbers. */
export function Bars({ rows }: { rows: readonly OrganisationNumbers[] }) {
  const { t } = useTranslation();
  const open = rows.filter(row => row.open > 0);
  if (open.length === 0) return null;
  const most = Math.max(...open.map(row => row.open));
  return (
    <figure className={styles.figure}>
      <figcaption>{t('resolutions.report.chart')}</figcaption>
      <p className={styles.key} aria-hidden="true">
        <span data-part="0" /> {t('resolutions.report.upTo7')} <span data-part="1" />{' '}
        {t('resolutions.report.upTo30')} <span data-part="2" /> {t('resolutions.report.over30')}
      </p>
      <svg
        viewBox={`0 0 ${WIDTH} ${open.length * (2 * BAR + GAP)}`}
        role="img"
        aria-label={t('resolutions.report.chart')}
      >
        {open.map((row, at) => {
          const top = at * (2 * BAR + GAP);
          let left = 0;
          return (
            <g key={row.organisationId}>
              <text x="0" y={top + BAR - 7}>
                {row.name} {row.open}
              </text>
              {PARTS.map((part, n) => {
                const width = (row[part] / most) * WIDTH;
                const x = left;
                left += width;
                return <rect key={part} x={x} y={top + BAR} width={width} height={BAR - 4} data-part={n} />;
              })}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
