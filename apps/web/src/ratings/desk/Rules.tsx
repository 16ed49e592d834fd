import { useTranslation } from 'react-i18next';
import { percent } from '../points';
import type { RoundShown } from '../use-round';
import { useNamed } from '../use-named';
import styles from './desk.module.css';

/** By which form and settings the round is decided, and the sheets that bodies gave. */
export function Rules({ round: { instrument, settings, sheets } }: { round: RoundShown }) {
  const { t } = useTranslation();
  const named = useNamed();
  const [part = 0, whole = 1] = settings.minResponse.split('/').map(Number);
  return (
    <section className={styles.panel} aria-labelledby="rules">
      <h2 id="rules">{t('ratings.desk.rules')}</h2>
      <dl className={styles.facts}>
        <dt>{t('ratings.desk.rule.form')}</dt>
        <dd>{t('ratings.desk.rule.version', { name: named(instrument), n: instrument.version })}</dd>
        {instrument.source && <dt>{t('ratings.desk.rule.source')}</dt>}
        {instrument.source && <dd>{instrument.source}</dd>}
        <dt>{t('ratings.desk.rule.weights')}</dt>
        <dd>
          {settings.weights.map(({ group, weight }) => `${t(`ratings.group.${group}`)} ${weight}`).join('，')}
        </dd>
        <dt>{t('ratings.open.sample')}</dt>
        <dd>
          {settings.minSample} · {percent(part, whole)}%
        </dd>
        <dt>{t('ratings.desk.rule.lines')}</dt>
        <dd>{t('ratings.desk.rule.linesText', { green: settings.green, yellow: settings.yellow })}</dd>
        <dt>{t('ratings.desk.rule.days')}</dt>
        <dd>{t('ratings.desk.rule.daysText', { n: settings.objectionDays })}</dd>
      </dl>
      <h3>{t('ratings.desk.sheets')}</h3>
      {sheets.length === 0 && <p className={styles.quiet}>{t('ratings.desk.sheetNone')}</p>}
      {sheets.map(({ group, name, title, comment, marks }) => (
        <div key={group}>
          <p>
            <b>{t(`ratings.group.${group}`)}</b> {name} {title}
          </p>
          <p className={styles.quiet}>
            {marks.map(({ item, value }) => `${item} ${value ?? t('ratings.form.unsure')}`).join('，')}
          </p>
          {comment && <p className={styles.said}>{comment}</p>}
        </div>
      ))}
    </section>
  );
}
