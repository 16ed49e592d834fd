import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { AuditTrailQuery } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import styles from './audit.module.css';

/** One entry; an act that has no words here yet is shown by its name, a detail is left out. */
export function Entry({ entry }: { entry: AuditTrailQuery['auditTrail'][number] }) {
  const { t } = useTranslation();
  const { at, act, actorName, title, placeName, linked, details } = entry;
  const who = actorName ? `${title ?? t('audit.self')} ${actorName}` : t('audit.system');
  return (
    <article className={styles.entry}>
      <h2>{worded(`audit.acts.${act}`, act)}</h2>
      <p className={styles.facts}>
        <span>{who}</span>
        {placeName && <span>{placeName}</span>}
      </p>
      {details.length > 0 && (
        <p className={`${styles.quiet} ${styles.facts}`}>
          {details
            .filter(({ name }) => i18next.exists(`audit.details.${name}`))
            .map(({ name, value }) => (
              <span key={name}>
                {worded(`audit.details.${name}`, name)} {value}
              </span>
            ))}
        </p>
      )}
      <p className={`${styles.quiet} ${styles.facts}`}>
        <span className="num">{dayAndClock(at)}</span>
        {!linked && <span className={styles.tag}>{t('audit.notLinked')}</span>}
      </p>
    </article>
  );
}

function worded(key: string, otherwise: string): string {
  return i18next.exists(key) ? (i18next.t as (key: string) => string)(key) : otherwise;
}
