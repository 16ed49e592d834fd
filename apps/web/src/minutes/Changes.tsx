import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Failed } from '../elements/Failed';
import { Skeleton } from '../elements/Skeleton';
import { MinutesChangesDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import styles from './minutes.module.css';

/** Two versions, paragraph by paragraph; what stayed the same is left out. */
export function Changes({ id, from, to }: { id: string; from: number; to: number }) {
  const { t } = useTranslation();
  const [{ data, error }, askAgain] = useQuery({
    query: MinutesChangesDocument,
    variables: { id, from, to },
  });
  if (error) return <Failed refusal={refusalOf(error)} retry={askAgain} />;
  if (!data) return <Skeleton blocks={[4]} />;
  const changes = data.minutesChanges.filter(({ kind }) => kind !== 'SAME');
  if (changes.length === 0) return <p>{t('minutes.noChanges')}</p>;
  return (
    <ul className={styles.changes} lang="zh-CN">
      {changes.map(({ kind, blockId, before, after }) => (
        <li key={blockId}>
          <strong>{t(`minutes.change.${kind}`)}</strong>
          {before && <del>{before}</del>}
          {after && <ins>{after}</ins>}
        </li>
      ))}
    </ul>
  );
}
