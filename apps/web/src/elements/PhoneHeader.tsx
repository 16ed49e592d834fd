import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Mark } from './Mark';
import styles from './phone-header.module.css';
import { ReadingSwitches } from './ReadingSwitches';

/** The head of every phone page: mark, where one is, what is going on, and the reading switches. */
export function PhoneHeader({ title, line }: { title: ReactNode; line?: ReactNode }) {
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.mark} aria-label="四方 Sifang">
        <Mark />
      </Link>
      <div className={styles.words}>
        {title}
        {line && <div className={styles.line}>{line}</div>}
      </div>
      <ReadingSwitches />
    </header>
  );
}
