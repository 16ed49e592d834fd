import { useTranslation } from 'react-i18next';
import type { ResolutionViewFragment } from '../graphql/generated';
import styles from './course.module.css';

const SHOWN: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

/** Photos small, documents by their names; either is saved by whoever opens it. */
export function Papers({ papers }: { papers: ResolutionViewFragment['events'][number]['papers'] }) {
  const { t } = useTranslation();
  if (papers.length === 0) return null;
  return (
    <div className={styles.papers}>
      {papers.map(({ id, name, mediaType }, at) => (
        <a key={id} href={`/files/papers/${id}`} download={name}>
          {SHOWN.includes(mediaType) ? (
            <img
              src={`/files/papers/${id}`}
              alt={`${t('resolutions.photo', { n: at + 1 })} ${name}`}
              loading="lazy"
            />
          ) : (
            name
          )}
        </a>
      ))}
    </div>
  );
}
