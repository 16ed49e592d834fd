import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './skeleton.module.css';

/** Grey blocks in the size of what is coming; after three seconds it says so in words. */
export function Skeleton({ blocks }: { blocks: readonly number[] }) {
  const { t } = useTranslation();
  const [slow, setSlow] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 3000);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className={styles.skeleton} role="status">
      <span className={slow ? styles.word : 'visually-hidden'}>
        {t(slow ? 'app.stillLoading' : 'app.loading')}
      </span>
      {blocks.map((height, index) => (
        <div key={index} className={styles.block} style={{ height: `${height}rem` }} />
      ))}
    </div>
  );
}
