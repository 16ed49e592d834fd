import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitSheetFragment } from '../graphql/generated';
import { calendarDay } from '../language/times';
import { OwnerNames } from './OwnerNames';
import styles from './register.module.css';

export function UnitSheet({ unit }: { unit: UnitSheetFragment }) {
  const { t } = useTranslation();
  const source = t(`register.areaSource.${unit.areaSource}`);
  return (
    <>
      <dl className={styles.facts}>
        <dt>{t('register.columns.area')}</dt>
        <dd className="num">
          {t('register.squareMetres', { area: unit.area })}
          <span className={styles.quiet}>
            {unit.areaOn
              ? t('register.document', { source, day: calendarDay(unit.areaOn), document: unit.areaDocument })
              : source}
          </span>
        </dd>
        <dt>{t('register.columns.use')}</dt>
        <dd>{t(`register.use.${unit.use}`)}</dd>
        <dt>{t('register.columns.status')}</dt>
        <dd>
          {t(`register.status.${unit.status}`)}
          {unit.ownership && ` · ${t(`register.ownership.${unit.ownership}`)}`}
        </dd>
      </dl>
      <section aria-labelledby="owners-now">
        <h3 id="owners-now">{t('register.owners')}</h3>
        <ul className={styles.owners}>
          {unit.owners.map(owner => (
            <li key={owner.id}>
              <strong>{owner.name}</strong>
              {owner.share && <span className="num">{t('register.share', { ...owner.share })}</span>}
              {owner.claimed && <span className={styles.claimed}>{t('register.claimed')}</span>}
              <span className={`${styles.quiet} num`}>
                {owner.idMasked && `${t('register.idMasked', { id: owner.idMasked })} · `}
                {t('register.since', { day: calendarDay(owner.since) })}
              </span>
            </li>
          ))}
        </ul>
        {unit.viewerMayKeep && <Link to={`/claims/units/${unit.id}`}>{t('speaking.title')}</Link>}
      </section>
      {unit.history.length > 0 && <History history={unit.history} />}
    </>
  );
}

function History({ history }: Pick<UnitSheetFragment, 'history'>) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="owners-before">
      <h3 id="owners-before">{t('register.history')}</h3>
      <ol className={styles.history}>
        {history.map(({ version, since, until, reason, note, recordedByName, owners }) => (
          <li key={version}>
            <strong>{t(`register.reason.${reason}`)}</strong>{' '}
            <span className="num">
              {until
                ? t('register.until', { since: calendarDay(since), until: calendarDay(until) })
                : t('register.since', { day: calendarDay(since) })}
            </span>
            <p>
              <OwnerNames owners={owners} />
            </p>
            <p className={styles.quiet}>
              {recordedByName ? t('register.recordedBy', { name: recordedByName }) : t('register.byRoll')}
              {note && ` · ${note}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
