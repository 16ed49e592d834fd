import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import { MinutesListDocument, type MinutesListQuery } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import styles from './minutes.module.css';
import { Publication, VersionTag } from './VersionTag';

/** Minutes that one may read, those that wait for one's party marked. */
export function MinutesListPage() {
  const { t } = useTranslation();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: MinutesListDocument,
    variables: { first: 100 },
    requestPolicy: 'cache-and-network',
  });
  const list = data?.minutesList;
  return (
    <DeskShell>
      <Heading tab={t('minutes.list')}>{t('minutes.list')}</Heading>
      <div className={styles.list} aria-busy={fetching}>
        {!list && !error && <Skeleton blocks={[6, 6, 6]} />}
        {error && !list && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {list?.length === 0 && <Message title={t('minutes.listEmpty')} text={t('minutes.listEmptyText')} />}
        {list?.map(minutes => (
          <Card key={minutes.id} minutes={minutes} />
        ))}
      </div>
    </DeskShell>
  );
}

function Card({ minutes }: { minutes: MinutesListQuery['minutesList'][number] }) {
  const { t } = useTranslation();
  const { id, title, estateName, version, viewerAnswersFor } = minutes;
  return (
    <article className={styles.card}>
      <p className={styles.tags}>
        <VersionTag version={version} />
        {viewerAnswersFor.length > 0 && <span className={styles.yourTurn}>{t('minutes.yourTurn')}</span>}
      </p>
      <h2>
        <Link to={`/minutes/${id}`}>{title}</Link>
      </h2>
      <p className={styles.quiet}>{estateName}</p>
      <Publication version={version} />
    </article>
  );
}
