import { useTranslation } from 'react-i18next';
import { partsOf } from '../../booth/parts';
import type { DeskVoteFragment } from '../../graphql/generated';
import styles from './vote-desk.module.css';

/** What is voted on, once it is settled: each item, and each election with its candidates. */
export function ItemsAsPrinted({ vote }: { vote: DeskVoteFragment }) {
  const { t } = useTranslation();
  return (
    <section className={styles.panel} aria-labelledby="matters">
      <h2 id="matters">{t('votes.matters.title')}</h2>
      <ol className={styles.list}>
        {partsOf(vote.items, vote.slates).map(({ key, slate, items }) => {
          const [{ position, text, participation, agreement }] = items as readonly [(typeof items)[number]];
          return (
            <li key={key}>
              <strong>{slate ? slate.text : `${position}. ${text}`}</strong>
              {slate && (
                <>
                  <span className={styles.quiet}>
                    <span>{t('booth.slate.seats', { n: slate.seats })}</span>
                    <span>{t('booth.slate.candidates', { n: items.length })}</span>
                  </span>
                  <ul className={styles.names} aria-label={slate.text}>
                    {items.map(candidate => (
                      <li key={candidate.id}>{candidate.text}</li>
                    ))}
                  </ul>
                </>
              )}
              <span className={styles.quiet}>{t('votes.matters.takes', { participation, agreement })}</span>
            </li>
          );
        })}
      </ol>
      {vote.slates.length > 0 && <p className={styles.quiet}>{t('votes.matters.byElection')}</p>}
    </section>
  );
}
