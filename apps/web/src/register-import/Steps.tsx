import { useTranslation } from 'react-i18next';
import styles from './steps.module.css';

const STEPS = ['choose', 'check', 'preview', 'confirm', 'done'] as const;

/** Where somebody is on the way from a file to the register. `current` counts from 0. */
export function Steps({ current }: { current: number }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.steps} aria-label={t('rollImport.steps.label')}>
      {STEPS.map((step, at) => (
        <li
          key={step}
          data-state={at < current ? 'past' : at === current ? 'now' : 'coming'}
          aria-current={at === current ? 'step' : undefined}
        >
          <span className={styles.number} aria-hidden="true">
            {at < current ? '✓' : at + 1}
          </span>
          <span className={styles.word}>{t(`rollImport.steps.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
}
