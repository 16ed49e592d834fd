import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CommitteesAtQuery } from '../graphql/generated';
import { calendarDay } from '../language/times';
import styles from './committees.module.css';
import { looks } from './looks';
import look from './standing.module.css';
import { DutyText } from './DutyText';
import { ElectionNextText } from './ElectionNextText';
import pill from '../elements/pill.module.css';

export type Estate = CommitteesAtQuery['committeesAt'][number];

/** One estate: what it has, until when, and what comes next. The name leads to its committee. */
export function EstateLine({ estate }: { estate: Estate }) {
  const { t } = useTranslation();
  const { electionId, estateId, estateName, communityName, kind, standing, endsOn, size, serving, nextDuty } =
    estate;
  const { electionNext } = estate;
  const nothing =
    kind === null ? 'committees.never' : size === null ? 'committees.between' : 'committees.noDuty';
  return (
    <li className={styles.estate} data-standing={standing}>
      <div>
        <h2>
          <Link to={`/committees/${estateId}`}>{estateName}</Link>
        </h2>
        <p className={styles.quiet}>{communityName}</p>
      </div>
      <div>
        <p>
          <span className={`${pill.pill} ${look.standing}`} data-look={looks[standing]}>
            {t(`committees.standing.${standing}`)}
          </span>
        </p>
        {kind && size !== null && (
          <p className={styles.quiet}>
            <span>{t(`committees.body.${kind}`)}</span>
            <span className="num">{t('committees.seats', { serving, size })}</span>
          </p>
        )}
        {endsOn && (
          <p className={`${styles.quiet} num`}>{t('committees.until', { day: calendarDay(endsOn) })}</p>
        )}
      </div>
      <div>
        {nextDuty && (
          <p className={styles.duty}>
            <DutyText duty={nextDuty} />
          </p>
        )}
        {electionNext && (
          <p className={styles.duty}>
            <ElectionNextText next={electionNext} />
          </p>
        )}
        {!nextDuty && !electionNext && <p className={styles.quiet}>{t(nothing)}</p>}
        {electionId && (
          <p>
            <Link to={`/elections/${electionId}`}>
              {t('committees.election')}
              <span className="visually-hidden">{estateName}</span>
            </Link>
          </p>
        )}
        {estate.overdue > 1 && (
          <p className={`${styles.left} num`} data-late>
            {t('committees.overdueMore', { n: estate.overdue })}
          </p>
        )}
      </div>
    </li>
  );
}
