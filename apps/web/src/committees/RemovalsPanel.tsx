import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import { calendarDay } from '../language/times';
import styles from './committees.module.css';
import type { PartProps } from './use-committee';

/** 罢免: moved, the member heard, decided by the owners. */
export function RemovalsPanel({ committee, begin }: PartProps) {
  const { t } = useTranslation();
  const listed = committee.term
    ? [...committee.term.members, ...committee.term.alternates, ...committee.term.former]
    : [];
  return (
    <section className={styles.panel} aria-labelledby="removals">
      <h2 id="removals">{t('committees.removals.title')}</h2>
      <ul className={styles.list}>
        {committee.removals.map(removal => {
          const { id, memberId, ground, reason, movedOn, heardOn, decidedOn, statement, removed } = removal;
          const name = listed.find(one => one.id === memberId)?.name ?? '';
          return (
            <li key={id}>
              <strong>{t('committees.removals.of', { name })}</strong>
              <span>{reason}</span>
              <span className={`${styles.quiet} num`}>
                <span>{t(`committees.removals.${ground}`)}</span>
                <span>{t('committees.removals.moved', { day: calendarDay(movedOn) })}</span>
                {heardOn && <span>{t('committees.removals.heard', { day: calendarDay(heardOn) })}</span>}
              </span>
              {statement && <blockquote className={styles.said}>{statement}</blockquote>}
              {!heardOn && !decidedOn && <span>{t('committees.removals.unheard')}</span>}
              {decidedOn && (
                <span className="num">
                  {t(removed ? 'committees.removals.removed' : 'committees.removals.kept', {
                    day: calendarDay(decidedOn),
                  })}
                </span>
              )}
              <p className={styles.ways}>
                {(['hearMember', 'decideRemoval'] as const)
                  .filter(act => removal.viewerMay.includes(act))
                  .map(act => (
                    <button
                      key={act}
                      type="button"
                      className={button.secondary}
                      onClick={() => begin({ name: act, removalId: id })}
                    >
                      {t(`committees.acts.${act}`)}
                      <span className="visually-hidden">{name}</span>
                    </button>
                  ))}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
