import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import styles from './link-list.module.css';

/** Ways to go under one heading, a row each. */
export function LinkList({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.rows}>{children}</ul>
    </section>
  );
}

export function LinkRow({ to, children, note }: { to: string; children: ReactNode; note?: string }) {
  return (
    <li>
      <Link to={to} className={styles.row}>
        <span>
          {children}
          {note && <small>{note}</small>}
        </span>
        <Arrow />
      </Link>
    </li>
  );
}

/** An act among the ways. */
export function ActRow({ act, children }: { act: () => void; children: ReactNode }) {
  return (
    <li>
      <button type="button" className={styles.row} onClick={act}>
        {children}
      </button>
    </li>
  );
}

function Arrow() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="m9 5 7 7-7 7" />
    </svg>
  );
}
