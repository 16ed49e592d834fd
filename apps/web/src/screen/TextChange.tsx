import { useTranslation } from 'react-i18next';
import type { Motion } from '../live/meeting';
import card from './screen.module.css';
import styles from './text-change.module.css';

/** What the amendment that is voted on changes. */
export function TextChange({ diff }: { diff: NonNullable<Motion['amends']>['diff'] }) {
  const { t } = useTranslation();
  return (
    <section className={`${card.card} ${styles.change}`} aria-label={t('screen.changes')}>
      {diff.map(({ change, text }, at) => {
        const Tag = ({ SAME: 'span', OUT: 'del', IN: 'ins' } as const)[change];
        return <Tag key={at}>{text}</Tag>;
      })}
    </section>
  );
}
