import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../elements/button.module.css';
import { Progress } from '../elements/Progress';
import type { CommitteeFragment } from '../graphql/generated';
import { longDay } from '../language/times';
import { squareMetres } from '../topics/square-metres';
import styles from './committees.module.css';

type Request = NonNullable<CommitteeFragment['request']>;

/** 联名申请 while owners sign: how many have, and how many it takes. */
export function RequestPanel({ request }: { request: Request }) {
  const { t } = useTranslation();
  const { electionId, because, openedAt, heads, leastHeads, area, leastArea, viewerSigned, viewerMay } =
    request;
  return (
    <section className={styles.panel} aria-labelledby="request">
      <h2 id="request">{t('committees.request.title')}</h2>
      <p>{because}</p>
      <p className={styles.quiet}>{t('committees.request.began', { day: longDay(openedAt) })}</p>
      <div className="num">
        {t('committees.request.heads', { n: heads, least: leastHeads })}
        <Progress value={Math.min(heads, leastHeads)} of={leastHeads} label={t('committees.request.title')} />
      </div>
      {leastArea !== null && (
        <div className="num">
          {t('committees.request.area', { n: squareMetres(area), least: squareMetres(leastArea) })}
          <Progress value={Math.min(area, leastArea)} of={leastArea} label={t('committees.request.byArea')} />
        </div>
      )}
      {viewerSigned && <p>{t('committees.request.signed')}</p>}
      <p className={styles.ways}>
        <Link
          to={`/elections/${electionId}`}
          className={viewerMay.length > 0 ? button.primary : button.secondary}
        >
          {t(viewerMay.length > 0 ? 'committees.request.sign' : 'committees.request.see')}
        </Link>
      </p>
    </section>
  );
}
