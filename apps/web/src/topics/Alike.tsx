import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { TopicsLikeDocument } from '../graphql/generated';
import styles from './topics.module.css';

/** What neighbours have said already, before it is said again. */
export function Alike({ estateId, title }: { estateId: string; title: string }) {
  const { t } = useTranslation();
  const asked = title.trim();
  const pause = !estateId || asked.length < 4;
  const [{ data }] = useQuery({ query: TopicsLikeDocument, variables: { estateId, title: asked }, pause });
  const found = pause ? [] : (data?.topicsLike ?? []);
  return (
    <div role="status">
      {found.length > 0 && (
        <div className={styles.alike}>
          <strong>{t('topics.create.alike')}</strong>
          <p>{t('topics.create.alikeHint')}</p>
          <ul>
            {found.map(({ id, title: said, supporters }) => (
              <li key={id}>
                <Link to={`/topics/${id}`}>{said}</Link>
                <span className="num">{t('topics.supporters', { n: supporters })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
