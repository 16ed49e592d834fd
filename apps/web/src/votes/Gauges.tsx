import { useTranslation } from 'react-i18next';
import { Progress } from '../elements/Progress';
import { squareMetres } from '../topics/square-metres';
import styles from './gauges.module.css';
import { percent } from './percent';

export interface Gauge {
  readonly taken: number;
  /** How many it takes, rounded up. */
  readonly least: number;
  readonly total: number;
}

/** How much of the estate takes part, by heads and by area, each with the mark that it takes. */
export function Gauges({ heads, area }: { heads: Gauge; area: Gauge }) {
  const { t } = useTranslation();
  return (
    <div className={styles.gauges}>
      <OneGauge gauge={heads} measure={t('booth.heads')} shown={n => t('booth.people', { n })} />
      <OneGauge
        gauge={area}
        measure={t('booth.area')}
        shown={n => t('booth.metres', { n: squareMetres(n) })}
      />
    </div>
  );
}

function OneGauge(props: { gauge: Gauge; measure: string; shown: (n: number) => string }) {
  const { t } = useTranslation();
  const { gauge, measure, shown } = props;
  const share = percent(gauge.taken, gauge.total);
  return (
    <div className={`${styles.gauge} num`}>
      <p>
        <strong>
          {measure} {share}%
        </strong>
        {gauge.taken >= gauge.least && gauge.total > 0 && (
          <em className={styles.reached}>✓ {t('booth.reached')}</em>
        )}
      </p>
      <Progress
        value={gauge.taken}
        of={gauge.total}
        mark={gauge.least}
        label={t('booth.participation', { measure, percent: `${share}%` })}
      />
      <p className={styles.quiet}>
        <span>{t('booth.of', { taken: shown(gauge.taken), total: shown(gauge.total) })}</span>
        <span>
          {t('booth.mark')} · {t('booth.least', { n: shown(gauge.least) })}
        </span>
      </p>
    </div>
  );
}
