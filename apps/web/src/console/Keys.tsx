import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './keys.module.css';
import { type Shortcuts, useShortcuts } from './use-shortcuts';

const shown = [
  ['N', 'console.keys.next'],
  ['C', 'inSession.keys.close'],
  ['P', 'inSession.keys.postpone'],
  ['I', 'inSession.keys.insert'],
  ['V', 'console.keys.vote'],
  ['S', 'console.keys.speaker'],
  ['T', 'console.keys.end'],
  ['+', 'console.keys.minute'],
  ['R', 'inSession.keys.recess'],
  ['U', 'inSession.keys.undo'],
  ['Q', 'inSession.keys.adjourn'],
] as const;

/** The footer that teaches the keys, and turns them off. */
export function Keys({ acts }: { acts: Shortcuts }) {
  const { t } = useTranslation();
  const [on, setOn] = useState(() => localStorage.getItem('sifang.keys') !== 'off');
  useShortcuts(acts, on);

  function turn() {
    localStorage.setItem('sifang.keys', on ? 'off' : 'on');
    setOn(!on);
  }

  return (
    <footer className={styles.keys} data-on={on}>
      <span>{t('console.keys.title')}</span>
      {shown.map(([key, name]) => (
        <span key={key}>
          <kbd>{key}</kbd> {t(name)}
        </span>
      ))}
      <button type="button" role="switch" aria-checked={on} onClick={turn}>
        {t(on ? 'console.keys.on' : 'console.keys.off')}
      </button>
    </footer>
  );
}
