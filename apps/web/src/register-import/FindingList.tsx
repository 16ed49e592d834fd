import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Failed } from '../elements/Failed';
import { Skeleton } from '../elements/Skeleton';
import { RollImportFindingsDocument, type RollImportFindingKind } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { Pager } from './Pager';
import styles from './rows.module.css';
import { mendedIn, useFindingWords } from './words';

export function FindingList({ id, kind, count }: { id: string; kind: RollImportFindingKind; count: number }) {
  const { t } = useTranslation();
  const sentenceOf = useFindingWords();
  const [skip, setSkip] = useState(0);
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: RollImportFindingsDocument,
    variables: { id, kind, skip },
  });
  if (error) return <Failed refusal={refusalOf(error)} retry={askAgain} />;
  return (
    <div aria-busy={fetching}>
      {fetching || !data ? (
        <Skeleton blocks={[3, 3, 3]} />
      ) : (
        <ul className={styles.rows}>
          {data.rollImportFindings.map(({ row, codes, text }, at) => (
            <li key={skip + at}>
              <p className={styles.head}>
                <strong>{t('rollImport.row', { row })}</strong>
              </p>
              {codes.map(code => (
                <p key={code} className={styles.change}>
                  {sentenceOf(code)}
                  <Mended text={text} />
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      <Pager skip={skip} count={count} go={setSkip} />
    </div>
  );
}

function Mended({ text }: { text: string }) {
  const mended = mendedIn(text);
  return (
    mended && (
      <>
        <del>{mended.before}</del>
        <span aria-hidden="true">→</span>
        <ins>{mended.after}</ins>
      </>
    )
  );
}
