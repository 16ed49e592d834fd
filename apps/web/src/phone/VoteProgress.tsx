import { useTranslation } from 'react-i18next';
import { Progress } from '../elements/Progress';
import type { Motion } from '../live/meeting';
import styles from './phone.module.css';

export function VoteProgress({ motion: { voted, entitled } }: { motion: Motion }) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="progress">
      <h2 id="progress" className="num">
        {t('phone.progress.title', { voted, entitled })}
      </h2>
      <Progress value={voted} of={entitled} label={t('phone.progress.label')} />
    </section>
  );
}
