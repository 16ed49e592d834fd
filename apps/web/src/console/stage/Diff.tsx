import { useTranslation } from 'react-i18next';
import type { Motion } from '../../live/meeting';
import styles from './diff.module.css';

/** What goes and what comes; told by words and strokes, not by colour alone. */
export function Diff({ stretches }: { stretches: NonNullable<Motion['amends']>['diff'] }) {
  const { t } = useTranslation();
  if (stretches.length === 0) return null;
  return (
    <section className={styles.diff} aria-label={t('inSession.motion.changes')}>
      {stretches.map(({ change, text }, at) => {
        if (change === 'SAME') return <span key={at}>{text}</span>;
        const Tag = change === 'OUT' ? 'del' : 'ins';
        return (
          <Tag key={at}>
            <span className="visually-hidden">
              {t(change === 'OUT' ? 'inSession.motion.out' : 'inSession.motion.in')}
            </span>
            {text}
          </Tag>
        );
      })}
    </section>
  );
}
