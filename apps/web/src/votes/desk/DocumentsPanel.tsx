import { useTranslation } from 'react-i18next';
import { Documents } from '../Documents';
import styles from './vote-desk.module.css';

/** The notice, to be printed and posted while owners vote. */
export function DocumentsPanel(vote: { voteId: string; state: string }) {
  const { t } = useTranslation();
  return (
    <section className={styles.panel} aria-labelledby="documents">
      <h2 id="documents">{t('booth.documents.title')}</h2>
      <Documents {...vote} />
    </section>
  );
}
