import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import styles from './committees.module.css';
import { DutyText } from './DutyText';
import type { PartProps } from './use-committee';

/** Who must do what by when; what concerns nobody yet stands apart. */
export function DutiesPanel({ committee, begin }: PartProps) {
  const { t } = useTranslation();
  const { duties, viewerMay } = committee;
  const now = duties.filter(({ pressing, overdue }) => pressing || overdue);
  const ahead = duties.filter(duty => !now.includes(duty));
  return (
    <section className={styles.panel} aria-labelledby="duties">
      <h2 id="duties">{t('committees.duties.title')}</h2>
      {now.length === 0 && <p>{t('committees.duties.none')}</p>}
      {now.length > 0 && (
        <ol className={styles.list}>
          {now.map(duty => (
            <li key={`${duty.kind} ${duty.subjectId}`} data-late={duty.overdue || undefined}>
              <DutyText duty={duty} />
            </li>
          ))}
        </ol>
      )}
      {ahead.length > 0 && (
        <>
          <h3>{t('committees.duties.ahead')}</h3>
          <ol className={styles.list}>
            {ahead.map(duty => (
              <li key={`${duty.kind} ${duty.subjectId}`}>
                <DutyText duty={duty} />
              </li>
            ))}
          </ol>
        </>
      )}
      <p className={styles.ways}>
        {(['chooseOfficers', 'postOfficers'] as const)
          .filter(name => viewerMay.includes(name))
          .map(name => (
            <button
              key={name}
              type="button"
              className={isDue(name) ? button.primary : button.secondary}
              onClick={() => begin({ name })}
            >
              {t(`committees.acts.${name === 'chooseOfficers' && !isDue(name) ? 'chooseAgain' : name}`)}
            </button>
          ))}
      </p>
    </section>
  );

  function isDue(name: 'chooseOfficers' | 'postOfficers'): boolean {
    return now.some(({ kind }) => kind === (name === 'chooseOfficers' ? 'CHOOSE_OFFICERS' : 'POST_OFFICERS'));
  }
}
