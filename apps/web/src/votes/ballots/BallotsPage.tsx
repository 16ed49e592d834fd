import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../../desk/DeskShell';
import { Failed, FailedPage } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Skeleton } from '../../elements/Skeleton';
import { type BallotLooksQuery, BallotLooksDocument, ViewerDocument } from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { refusalOf } from '../../refusals/refusal';
import { useDeskVote } from '../desk/use-desk-vote';
import desk from '../desk/vote-desk.module.css';
import { Look } from './Look';

const COUNTED = ['CLOSED', 'RESULT_POSTED', 'DECLARED', 'ARCHIVED', 'ANNULLED'];

/** 查看选票: for tellers and supervisors, with a reason each time; and who has looked. */
export function BallotsPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { vote, refusal, askAgain } = useDeskVote(id);
  const [{ data: viewed }] = useQuery({ query: ViewerDocument });
  const [looked, lookAgain] = useQuery({ query: BallotLooksDocument, variables: { voteId: id } });
  const isOfficer = vote?.officers.some(({ personId }) => personId === viewed?.viewer?.id);

  if (!vote) {
    return (
      <DeskShell>
        {refusal ? <FailedPage refusal={refusal} retry={askAgain} /> : <Skeleton blocks={[4, 12]} />}
      </DeskShell>
    );
  }
  return (
    <DeskShell>
      <div className={desk.head}>
        <Link to={`/votes/desk/${id}`} className={desk.back}>
          ← {vote.title}
        </Link>
        <Heading tab={t('votes.looks.title')}>{t('votes.looks.title')}</Heading>
        <p className={desk.quiet}>{t('votes.looks.lead')}</p>
      </div>
      <div className={desk.column}>
        {isOfficer && COUNTED.includes(vote.state) && (
          <Look vote={vote} looked={() => lookAgain({ requestPolicy: 'network-only' })} />
        )}
        {isOfficer && !COUNTED.includes(vote.state) && <p>{t('votes.looks.notYet')}</p>}
        <section className={desk.panel} aria-labelledby="looks">
          <h2 id="looks">{t('votes.looks.record')}</h2>
          {looked.error && (
            <Failed
              refusal={refusalOf(looked.error)}
              retry={() => lookAgain({ requestPolicy: 'network-only' })}
            />
          )}
          {looked.data && <Record looks={looked.data.ballotLooks} />}
        </section>
      </div>
    </DeskShell>
  );
}

function Record({ looks }: { looks: BallotLooksQuery['ballotLooks'] }) {
  const { t } = useTranslation();
  if (looks.length === 0) return <p className={desk.quiet}>{t('votes.looks.none')}</p>;
  return (
    <ul className={desk.list}>
      {looks.map(({ at, byName, reason, ballots }) => (
        <li key={`${at}${byName}${ballots}`}>
          <strong>{reason}</strong>
          <span className={`${desk.quiet} num`}>
            <span>{dayAndClock(at)}</span>
            <span>{byName}</span>
            <span>{t('votes.looks.shown', { n: ballots })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
