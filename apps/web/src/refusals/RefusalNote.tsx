import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { startWords } from '../language';
import { deskWords } from '../language/word-groups';
import type { Refusal } from './refusal';
import styles from './refusal-note.module.css';
import { sentence } from './sentence';

const OfficeToChoose = lazy(async () => {
  const [{ OfficeToChoose: component }] = await Promise.all([
    import('../me/offices/OfficeToChoose'),
    startWords(deskWords),
  ]);
  return { default: component };
});

/** Says why something was declined, next to where it was tried. Reads itself out once. */
export function RefusalNote({ refusal, id }: { refusal: Refusal | undefined; id?: string }) {
  useTranslation();
  return (
    <>
      <p className={styles.note} id={id} role="alert" hidden={!refusal}>
        {refusal && sentence(refusal)}
      </p>
      {refusal?.code === 'OFFICE_TO_BE_CHOSEN' && (
        <Suspense>
          <OfficeToChoose />
        </Suspense>
      )}
    </>
  );
}
