import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { phaseOf } from '../../booth/vote';
import { DeskShell } from '../../desk/DeskShell';
import { Segments } from '../../desk/Segments';
import button from '../../elements/button.module.css';
import { Failed } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Message } from '../../elements/Message';
import { Skeleton } from '../../elements/Skeleton';
import { OwnersVotesDocument, type VoteSummaryFragment } from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { useServerNow } from '../../live/server-clock';
import { refusalOf } from '../../refusals/refusal';
import { useRunsVotes } from './use-runs-votes';
import styles from './vote-desk.module.css';
import pill from '../../elements/pill.module.css';

const DONE = ['DECLARED', 'ARCHIVED', 'ANNULLED'];
const filters = ['running', 'done', 'trials'] as const;

/** All votes one may follow, each with what is due. */
export function VotesDeskPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<(typeof filters)[number]>('running');
  const estates = useRunsVotes();
  const [{ data, error }, askAgain] = useQuery({
    query: OwnersVotesDocument,
    variables: { trial: filter === 'trials', after: null },
  });
  const list = data?.ownersVotes.votes.filter(
    ({ state }) => filter === 'trials' || DONE.includes(state) === (filter === 'done'),
  );
  return (
    <DeskShell>
      <div className={styles.head}>
        <Heading tab={t('votes.title')}>{t('votes.title')}</Heading>
        <p className={styles.quiet}>{t('votes.lead')}</p>
      </div>
      <div className={styles.filters}>
        <Segments
          legend={t('votes.which')}
          value={filter}
          options={filters.map(value => [value, t(`votes.${value}`)] as const)}
          choose={setFilter}
        />
        {estates.length > 0 && (
          <Link to="/votes/desk/new" className={button.primary}>
            {t('votes.draft')}
          </Link>
        )}
      </div>
      {!data && error && (
        <Failed refusal={refusalOf(error)} retry={() => askAgain({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <Skeleton blocks={[5, 5, 5]} />}
      {list?.length === 0 && <Message title={t('votes.emptyTitle')} text={t('votes.emptyText')} />}
      <div className={styles.votes}>
        {list?.map(vote => (
          <VoteLine key={vote.id} vote={vote} />
        ))}
      </div>
    </DeskShell>
  );
}

function VoteLine({ vote }: { vote: VoteSummaryFragment }) {
  const { t } = useTranslation();
  const now = useServerNow();
  const opening = vote.state === 'NOTICED' && phaseOf(vote, now) === 'notYet';
  const time = opening ? vote.opensAt : vote.closesAt;
  return (
    <article className={styles.vote}>
      <div>
        <h2>
          <Link to={`/votes/desk/${vote.id}`}>{vote.title}</Link>
        </h2>
        <p className={styles.quiet}>
          {vote.trial && <span className={styles.trial}>{t('booth.trial')}</span>}
          <span className={pill.pill} data-look={vote.state === 'NOTICED' ? 'good' : undefined}>
            {t(`booth.state.${vote.state}`)}
          </span>
          <span>{vote.estateName}</span>
          <span className="num">{t('votes.number', { year: vote.year, n: vote.number })}</span>
        </p>
      </div>
      <p className={`${styles.due} num`}>
        {t(opening ? 'votes.due.opens' : `votes.due.${vote.state}`, { time: time ? dayAndClock(time) : '' })}
      </p>
    </article>
  );
}
