import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import styles from './act.module.css';
import type { Reason } from './why-not';

interface Props {
  children: ReactNode;
  onClick?: () => void;
  type?: 'button' | 'submit';
  look?: 'primary' | 'secondary' | 'danger';
  /** Why the act is closed now; it is then told on hover, on focus and to screen readers. */
  why?: Reason | undefined;
  busy?: boolean;
}

/**
 * A button for one of the chair's acts. A forbidden one stays reachable by keyboard, so that everybody can learn
 * the reason.
 */
export function Act({ children, onClick, type = 'button', look = 'secondary', why, busy = false }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const closed = busy || why !== undefined;
  return (
    <span className={styles.act}>
      <button
        type={type}
        className={`${button[look]} ${styles.button}`}
        aria-disabled={closed}
        aria-describedby={why && id}
        onClick={event => {
          if (closed) event.preventDefault();
          else onClick?.();
        }}
      >
        {children}
      </button>
      {why && (
        <span id={id} className={styles.why} role="tooltip">
          {t(`refusals.${why}`)}
        </span>
      )}
    </span>
  );
}
