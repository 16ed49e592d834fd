import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { MinutesListDocument } from '../graphql/generated';
import styles from './overview.module.css';

/** 会议纪要 that wait for one's party to confirm them. */
export function MinutesToAnswer() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: MinutesListDocument,
    variables: { first: 50 },
    requestPolicy: 'cache-and-network',
  });
  const list = data?.minutesList.filter(({ viewerAnswersFor }) => viewerAnswersFor.length > 0);
  return (
    <section className={styles.section} aria-labelledby="to-confirm">
      <h2 id="to-confirm">{t('overview.minutes.title')}</h2>
      {list?.length === 0 && <p className={styles.quiet}>{t('overview.minutes.none')}</p>}
      <ul className={styles.rows}>
        {list?.map(({ id, title, estateName }) => (
          <li key={id}>
            <Link to={`/minutes/${id}`}>{title}</Link>
            <span className={styles.quiet}>{estateName}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
