import { useTranslation } from 'react-i18next';
import type { Motion } from '../../live/meeting';
import phone from '../phone.module.css';
import styles from './text-change.module.css';

export function TextChange({ diff }: { diff: NonNullable<Motion['amends']>['diff'] }) {
  const { t } = useTranslation();
  return (
    <section className={phone.card} aria-labelledby="changes">
      <h2 id="changes">{t('phoneSession.amendment.title')}</h2>
      <p className={styles.text}>
        {diff.map(({ change, text }, at) => {
          if (change === 'SAME') return <span key={at}>{text}</span>;
          const Tag = change === 'OUT' ? 'del' : 'ins';
          const said = t(change === 'OUT' ? 'phoneSession.amendment.out' : 'phoneSession.amendment.in');
          return (
            <Tag key={at}>
              <span className="visually-hidden">{said}</span>
              {text}
            </Tag>
          );
        })}
      </p>
    </section>
  );
}
