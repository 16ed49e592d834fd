import { useTranslation } from 'react-i18next';
import { squareMetres } from '../topics/square-metres';
import styles from './election-result.module.css';
import { percent } from './percent';
import type { Election, ItemResult } from './result';

interface Props {
  election: Election;
  /** In the order of the ballot; who of them is elected the election decides. */
  candidates: readonly ItemResult[];
}

/** An election in one table: how many agreed to each candidate, by heads and by area, and whether that is more than half. */
export function ElectionResult({ election, candidates }: Props) {
  const { t } = useTranslation();
  const [{ heads, area }] = candidates as readonly [ItemResult];
  return (
    <div className={styles.election}>
      <h3>{election.text}</h3>
      <p className={`${styles.part} num`}>
        {t('booth.slate.result.part', {
          heads: heads.participating,
          area: squareMetres(area.participating ?? 0),
          n: election.seats,
        })}
      </p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={election.text}>
        <table className={`${styles.table} num`}>
          <thead>
            <tr>
              {(['name', 'heads', 'area'] as const).map(head => (
                <th key={head} scope="col">
                  {t(`booth.slate.result.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {candidates.map(item => (
              <tr key={item.position} data-passed={item.outcome === 'PASSED'}>
                <th scope="row">
                  {item.text}
                  <small>{t(`booth.slate.result.outcomes.${item.outcome}`)}</small>
                </th>
                <td>
                  {item.heads.agree} <small>{share(item.heads)}</small>
                </td>
                <td>
                  {item.area.agree === null ? (
                    t('booth.slate.result.untold')
                  ) : (
                    <>
                      {squareMetres(item.area.agree)} <small>{share(item.area)}</small>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.part}>{t('booth.slate.result.ranked')}</p>
    </div>
  );
}

function share({ agree, participating }: ItemResult['heads']): string {
  return `${percent(agree ?? 0, participating ?? 0)}%`;
}
