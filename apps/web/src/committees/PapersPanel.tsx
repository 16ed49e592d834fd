import { useTranslation } from 'react-i18next';
import type { CommitteeFragment } from '../graphql/generated';
import documents from '../votes/documents.module.css';
import styles from './committees.module.css';

/** What there is to print, sign and hand in. */
export function PapersPanel({ committee }: { committee: CommitteeFragment }) {
  const { t } = useTranslation();
  const papers = [
    'members',
    ...(committee.filings.length > 0 ? ['filing'] : []),
    ...(committee.handover ? ['handover'] : []),
  ] as ('members' | 'filing' | 'handover')[];
  return (
    <section className={styles.panel} aria-labelledby="papers">
      <h2 id="papers">{t('committees.papers.title')}</h2>
      <ul className={documents.documents}>
        {papers.map(paper => (
          <li key={paper}>
            <span>{t(`committees.papers.${paper}`)}</span>
            <a href={`/files/committees/${committee.estateId}/papers/${paper}.docx`} download>
              {t('committees.papers.word')}
              <span className="visually-hidden">{t(`committees.papers.${paper}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
