import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './numbers.module.css';
import type { OrganisationNumbers } from './rates';

/** Each number of open ones leads to the list that it counts. */
export function NumbersTable({ rows }: { rows: readonly OrganisationNumbers[] }) {
  const { t } = useTranslation();
  const heads = [
    ...([
      'organisation',
      'adopted',
      'closed',
      'onTime',
      'open',
      'upTo7',
      'upTo30',
      'over30',
      'overdue',
    ] as const),
    ...(['supervised', 'failedChecks'] as const),
  ];
  return (
    <div
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label={t('resolutions.report.byOrganisation')}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head} scope="col">
                {t(`resolutions.report.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => {
            const to = (query: string) => `/resolutions?organisationId=${row.organisationId}${query}`;
            return (
              <tr key={row.organisationId}>
                <th scope="row">{row.name}</th>
                <td>
                  <Link to={to('')}>{row.adopted}</Link>
                </td>
                <td>
                  <Link to={to('&show=CLOSED')}>{row.closed}</Link>
                </td>
                <td>{row.onTime}</td>
                <td>
                  <Link to={to('&openForDays=0')}>{row.open}</Link>
                </td>
                <td>{row.openUpTo7}</td>
                <td>{row.openUpTo30}</td>
                <td>
                  <Link to={to('&openForDays=30')}>{row.openOver30}</Link>
                </td>
                <td>
                  <Link to={to('&show=OVERDUE')}>{row.overdue}</Link>
                </td>
                <td>
                  <Link to={to('&show=SUPERVISED&openForDays=0')}>{row.supervised}</Link>
                </td>
                <td>{row.failedChecks}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
