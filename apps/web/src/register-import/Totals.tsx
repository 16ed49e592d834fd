import { useTranslation } from 'react-i18next';
import type { RollImportFragment } from '../graphql/generated';
import styles from './totals.module.css';

type Preview = NonNullable<RollImportFragment['preview']>;

/** Heads and area of the register before and after, which is what every vote takes its denominators from. */
export function Totals({ preview: { before, after } }: { preview: Preview }) {
  const { t } = useTranslation();
  return (
    <section className={styles.totals} aria-labelledby="totals">
      <h2 id="totals">{t('rollImport.totals')}</h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('rollImport.before')}</th>
            <th scope="col">{t('rollImport.after')}</th>
          </tr>
        </thead>
        <tbody>
          {(['withoutParking', 'withParking'] as const).flatMap(parking => [
            <tr key={`${parking} heads`}>
              <th scope="row">
                {t('rollImport.heads')} <span>{t(`rollImport.${parking}`)}</span>
              </th>
              <td className="num">{before[parking].heads.toLocaleString()}</td>
              <After
                before={before[parking].heads}
                after={after[parking].heads}
                shown={after[parking].heads.toLocaleString()}
              />
            </tr>,
            <tr key={`${parking} area`}>
              <th scope="row">
                {t('rollImport.area')} <span>{t(`rollImport.${parking}`)}</span>
              </th>
              <td className="num">{before[parking].area}</td>
              <After before={before[parking].area} after={after[parking].area} shown={after[parking].area} />
            </tr>,
          ])}
        </tbody>
      </table>
    </section>
  );
}

function After<T>({ before, after, shown }: { before: T; after: T; shown: string }) {
  return (
    <td className="num" data-changed={before !== after || undefined}>
      {shown}
    </td>
  );
}
