import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ResolutionSupervisionQuery } from '../graphql/generated';
import { LaterStandingCell } from '../ratings/standings/later-standings';
import numbers from '../resolutions/numbers/numbers.module.css';
import styles from './overview.module.css';

export type Supervised = ResolutionSupervisionQuery['resolutionSupervision'][number];

export const SUPERVISED_COUNTS = [
  ...(['late', 'lateUpTo7', 'lateUpTo30', 'lateOver30', 'mostDaysLate'] as const),
  ...(['supervised', 'publicly', 'failedChecks'] as const),
] as const;

/** By estate and organisation; numbers lead to the resolutions that they count. */
export function SupervisionTable({ rows }: { rows: readonly Supervised[] }) {
  const { t } = useTranslation();
  return (
    <div className={numbers.scroll} tabIndex={0} role="region" aria-label={t('overview.supervision.title')}>
      <table className={numbers.table}>
        <thead>
          <tr>
            <th scope="col">{t('overview.supervision.estate')}</th>
            {SUPERVISED_COUNTS.map(count => (
              <th key={count} scope="col">
                {t(`overview.supervision.${count}`)}
              </th>
            ))}
            <th scope="col">{t('overview.supervision.rated')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Row key={`${row.estateId} ${row.organisationId}`} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: Supervised }) {
  const { t } = useTranslation();
  const list = `/resolutions?estateId=${row.estateId}&organisationId=${row.organisationId}`;
  const shown: Partial<Record<(typeof SUPERVISED_COUNTS)[number], string>> = {
    late: 'show=OVERDUE',
    supervised: 'show=SUPERVISED&openForDays=0',
  };
  return (
    <tr>
      <th scope="row" className={styles.what}>
        {row.estateName}
        <br />
        <span className={styles.quiet}>
          {row.communityName} · {row.organisationName}
        </span>
      </th>
      {SUPERVISED_COUNTS.map(count => (
        <td key={count}>
          {shown[count] && row[count] > 0 ? (
            <Link to={`${list}&${shown[count]}`}>
              {row[count]}
              <span className="visually-hidden">
                {t(`overview.supervision.${count}`)} {row.estateName} {row.organisationName}
              </span>
            </Link>
          ) : (
            row[count]
          )}
        </td>
      ))}
      <td>
        <LaterStandingCell estateId={row.estateId} subjectId={row.organisationId} />
      </td>
    </tr>
  );
}
