import { useTranslation } from 'react-i18next';
import styles from './numbers.module.css';
import type { OrganisationNumbers } from './rates';

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
        {(['upTo7', 'upTo30', 'over30'] as const).map((age, n) => (
          <span key={age}>
            <i data-part={n} /> {t(`resolutions.report.${age}`)}
          </span>
        ))}
      </p>
      <div className={styles.bars} role="img" aria-label={t('resolutions.report.chart')}>
        {open.map(row => {
          let left = 0;
          return (
            <div key={row.organisationId}>
              <p className="num">
                {row.name} {row.open}
              </p>
              <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none">
                {PARTS.map((part, n) => {
                  const x = left;
                  left += row[part];
                  return <rect key={part} x={x} width={row[part]} height="1" data-part={n} />;
                })}
              </svg>
            </div>
          );
        })}
      </div>
    </figure>
  );
}
