import type { ReactNode } from 'react';
import styles from './message.module.css';

/** An empty or broken place: what it is, why, and one thing to do. */
export function Message({ title, text, children }: { title: ReactNode; text: string; children?: ReactNode }) {
  return (
    <div className={styles.message}>
      <div className={styles.tiles} aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
      {typeof title === 'string' ? <h2>{title}</h2> : title}
      <p>{text}</p>
      {children}
    </div>
  );
}
