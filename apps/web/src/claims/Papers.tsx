import { useTranslation } from 'react-i18next';
import type { ClaimAtDeskFragment } from '../graphql/generated';
import listPage from '../desk/list-page.module.css';
import styles from './claims.module.css';

/** Photos are shown; documents are fetched and opened outside of this page. */
export function Papers({ papers }: { papers: ClaimAtDeskFragment['papers'] }) {
  const { t } = useTranslation();
  if (papers.length === 0) return <p className={listPage.quiet}>{t('claims.noPapers')}</p>;
  return (
    <div className={styles.papers}>
      {papers.map(({ id, mediaType }, at) => {
        const address = `/files/papers/${id}`;
        const name = t('claims.paper', { n: at + 1 });
        return (
          <a key={id} href={address} target="_blank" rel="noreferrer">
            {mediaType.startsWith('image/') ? <img src={address} alt={name} /> : `${name} · PDF`}
          </a>
        );
      })}
    </div>
  );
}
