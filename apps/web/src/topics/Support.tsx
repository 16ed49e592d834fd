import { useTranslation } from 'react-i18next';
import type { TopicSupportFragment } from '../graphql/generated';
import { squareMetres } from './square-metres';
import styles from './topics.module.css';

/** Two gauges, heads and area: how much support there is, and from where on a meeting has to hear it. */
export function Support({ support }: { support: TopicSupportFragment }) {
  const { t } = useTranslation();
  const { heads, headsNeeded, area, areaNeeded } = support;
  if (headsNeeded === 0) return <p className={styles.lead}>{t('topics.noRegister')}</p>;
  const headsText = t('topics.heads', { n: heads, needed: headsNeeded });
  const areaText = t('topics.area', { n: squareMetres(area), needed: squareMetres(areaNeeded ?? 0) });
  return (
    <div className={styles.support}>
      <span className="num">{headsText}</span>
      <progress max={headsNeeded} value={Math.min(heads, headsNeeded)} aria-label={headsText} />
      {areaNeeded !== null && (
        <>
          <span className="num">{areaText}</span>
          <progress max={areaNeeded} value={Math.min(area, areaNeeded)} aria-label={areaText} />
        </>
      )}
      <p className={styles.lead}>{t('topics.weight')}</p>
      {support.assemblyReached && <p className={styles.lead}>{t('topics.assembly')}</p>}
    </div>
  );
}
