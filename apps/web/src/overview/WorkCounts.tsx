import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OrganisationWorkFragment } from '../graphql/generated';
import styles from './overview.module.css';

/** What hurts most first; each number leads to the list that it counts. */
const COUNTS = [
  ['late', 'show=OVERDUE'],
  ['toAnswer', 'show=AWAITING_ANSWER'],
  ['dueSoon', 'openForDays=0'],
  ['atWork', 'show=ANSWERED'],
  ['awaitingCheck', 'show=CLOSING_ASKED'],
  ['supervised', 'show=SUPERVISED&openForDays=0'],
] as const;

export function WorkCounts({ work }: { work: OrganisationWorkFragment }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={`work-${work.organisationId}`} className={styles.section}>
      <h2 id={`work-${work.organisationId}`}>{work.name}</h2>
      {work.open === 0 && <p className={styles.quiet}>{t('overview.work.nothing')}</p>}
      <ul className={styles.counts}>
        {COUNTS.map(([name, query]) => (
          <li key={name} data-look={work[name] > 0 ? name : 'none'}>
            <Link to={`/resolutions?organisationId=${work.organisationId}&${query}`}>
              <strong className="num">{work[name]}</strong>
              <span>{t(`overview.work.${name}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
