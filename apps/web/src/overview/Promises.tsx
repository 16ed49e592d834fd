import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OrganisationWorkFragment } from '../graphql/generated';
import { calendarDay, today } from '../language/times';
import { serverNow } from '../live/server-clock';
import styles from './overview.module.css';

/** 承诺 with their days, the first one first. */
export function Promises({ promises }: { promises: OrganisationWorkFragment['undertakings'] }) {
  const { t } = useTranslation();
  const now = today(serverNow());
  return (
    <section className={styles.section} aria-labelledby="promises">
      <h2 id="promises">{t('overview.promises.title')}</h2>
      {promises.length === 0 && <p className={styles.quiet}>{t('overview.promises.none')}</p>}
      <ul className={styles.rows}>
        {promises.map(({ id, resolutionId, number, estateName, text, doneBy }) => (
          <li key={id}>
            <Link to={`/resolutions/${resolutionId}`}>{text}</Link>
            <span className={styles.quiet}>
              <span className="num" data-late={doneBy < now}>
                {t(doneBy < now ? 'overview.promises.late' : 'overview.promises.by', {
                  day: calendarDay(doneBy),
                })}
              </span>{' '}
              · {estateName} · <span className="num">{number}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
