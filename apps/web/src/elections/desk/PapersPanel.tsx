import { useTranslation } from 'react-i18next';
import type { ElectionFragment } from '../../graphql/generated';
import styles from '../elections.module.css';

/** What is posted on paper, as far as there is something to post. */
export function PapersPanel({ election }: { election: ElectionFragment }) {
  const { t } = useTranslation();
  const { id, group, lists, lots, timeline } = election;
  const papers = [
    ...(group.length > 0 ? (['group'] as const) : []),
    ...(lists.length > 0 ? (['candidates'] as const) : []),
    ...(lots.length > 0 ? (['lots'] as const) : []),
    // Posted once it is declared; what was only counted is none yet.
    ...(timeline.some(({ type }) => type === 'DECLARED' || type === 'FAILED') ? (['result'] as const) : []),
  ];
  if (papers.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="papers">
      <h2 id="papers">{t('elections.papers.title')}</h2>
      <ul className={styles.list}>
        {papers.map(name => (
          <li key={name}>
            <a href={`/files/elections/${id}/papers/${name}.docx`}>{t(`elections.papers.${name}`)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
