import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import styles from './elections.module.css';

interface Props {
  label: string;
  /** For screen readers, where several have the same label. */
  name?: string | undefined;
  look?: 'primary' | 'secondary' | 'quiet';
  children: (close: () => void) => ReactNode;
}

/** A form that opens where it belongs; what was typed into it is kept by its draft. */
export function Foldout({ label, name, look = 'secondary', children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.act}>
      <button
        type="button"
        className={button[open ? 'quiet' : look]}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={open ? undefined : name}
        onClick={() => setOpen(!open)}
      >
        {open ? t('elections.candidates.close') : label}
      </button>
      {open && (
        <div id={id} className={styles.fold}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}
