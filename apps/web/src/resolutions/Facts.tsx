import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ResolutionViewFragment } from '../graphql/generated';
import { calendarDay } from '../language/times';
import styles from './resolutions.module.css';

/** Who, by when, how much. */
export function Facts({ view: { resolution, onTime } }: { view: ResolutionViewFragment }) {
  const { t } = useTranslation();
  const { addressee, supporting, dueOn, meetingTitle, sourceKind, sourceId } = resolution;
  const { moneyFen, quantityMilli, quantityUnit } = resolution;
  const facts: (readonly [string, ReactNode])[] = [
    [t('resolutions.lead'), addressee.name],
    ...(supporting.length > 0
      ? [[t('resolutions.supporting'), supporting.map(({ name }) => name).join(t('app.comma'))] as const]
      : []),
    sourceKind === 'RATING'
      ? [t('resolutions.rating'), <Link to={`/ratings/${sourceId}`}>{meetingTitle}</Link>]
      : [t('resolutions.meeting'), meetingTitle],
    ...(moneyFen
      ? [[t('resolutions.money'), t('resolutions.yuan', { amount: (moneyFen / 100).toFixed(2) })] as const]
      : []),
    ...(quantityMilli
      ? [[t('resolutions.quantity'), `${quantityMilli / 1000} ${quantityUnit}`] as const]
      : []),
  ];
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('resolutions.until', { day: '' })}</dt>
        <dd>
          {calendarDay(dueOn)}
          {onTime !== null && ` · ${t(onTime ? 'resolutions.onTime' : 'resolutions.late')}`}
        </dd>
      </div>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
