import { useTranslation } from 'react-i18next';
import type { RegisterQuery } from '../graphql/generated';
import styles from './register.module.css';

type Register = RegisterQuery['register'];

/** What votes take their denominators from, and by which rules it was counted. */
export function TotalsBar({ register }: { register: Register }) {
  const { t } = useTranslation();
  const { units, parkingUnits, developerUnits } = register;
  return (
    <section className={styles.totals} aria-label={t('register.heads')}>
      <Sums name={t('register.withoutParking')} {...register.withoutParking} />
      <Sums name={t('register.withParking')} {...register.withParking} />
      <p className={styles.quiet}>
        {t('register.unitsCount', { units, parking: parkingUnits, developer: developerUnits })}
        <br />
        {t('register.whichCounts')}
      </p>
      <details className={styles.rules}>
        <summary>{t('register.rules')}</summary>
        <ul>
          {register.rules.map(({ rule, value, source }) => (
            <li key={rule}>
              {rule === 'parking'
                ? t(`register.parking.${value as 'COUNTED'}`)
                : t(`register.rule.${rule as 'unit'}`)}
              <span className={styles.quiet} lang="zh-CN">
                {source}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Sums({ name, heads, area }: { name: string; heads: number; area: string }) {
  const { t } = useTranslation();
  return (
    <dl className={styles.sums}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.quiet}>{t('register.heads')}</span>
        <strong className="num">{t('register.headsCount', { heads })}</strong>
      </dd>
      <dd>
        <span className={styles.quiet}>{t('register.area')}</span>
        <strong className="num">{t('register.squareMetres', { area })}</strong>
      </dd>
    </dl>
  );
}
