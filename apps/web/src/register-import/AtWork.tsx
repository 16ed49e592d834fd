import { useTranslation } from 'react-i18next';
import { Progress } from '../elements/Progress';
import type { RollImportFragment } from '../graphql/generated';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './register-import.module.css';
import { useImportActs } from './use-import-acts';
import button from '../elements/button.module.css';

/** While a worker is at it. The page may be closed meanwhile. */
export function AtWork({ rollImport }: { rollImport: RollImportFragment }) {
  const { t } = useTranslation();
  const { withdraw, busy, refusal } = useImportActs(rollImport);
  const { state, progress } = rollImport;
  const total = progress?.total ?? 0;
  return (
    <section className={styles.card}>
      <h2>
        {t(`rollImport.working.${state === 'APPLYING' || state === 'CONFIRMED' ? 'writing' : 'reading'}`)}
      </h2>
      <p role="status" className="num">
        {!progress
          ? t('rollImport.queued')
          : t(`rollImport.step.${progress.step}`, { rows: (progress.done || total).toLocaleString() })}
      </p>
      {total > 0 ? (
        <Progress value={progress?.done ?? 0} of={total} label={t('rollImport.progress')} />
      ) : (
        <div className={styles.going} aria-hidden="true" />
      )}
      <p className={styles.quiet}>{t('rollImport.mayLeave')}</p>
      {state !== 'APPLYING' && (
        <button type="button" className={button.quiet} disabled={busy} onClick={withdraw}>
          {t('rollImport.withdraw')}
        </button>
      )}
      <RefusalNote refusal={refusal} />
    </section>
  );
}
