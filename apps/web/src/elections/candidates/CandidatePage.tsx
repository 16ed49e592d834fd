import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { FailedPage } from '../../elements/Failed';
import { PhoneHeader } from '../../elements/PhoneHeader';
import { Skeleton } from '../../elements/Skeleton';
import { TabBar } from '../../elements/TabBar';
import { type CandidateFragment, ElectionCandidateDocument } from '../../graphql/generated';
import home from '../../home/home.module.css';
import { useOnline } from '../../live/use-online';
import { refusalOf } from '../../refusals/refusal';
import styles from '../elections.module.css';
import { useElection } from '../use-election';
import { CandidateCards } from './CandidateCards';

/** One candidate: who it is, what they say, what was found, what was asked; the same room for everybody. */
export function CandidatePage() {
  const { t } = useTranslation();
  const online = useOnline();
  const { id = '', candidateId = '' } = useParams();
  // The ballot links by its own item, so the candidate is asked for and not looked up in the list.
  const [{ data, error }, askAgain] = useQuery({
    query: ElectionCandidateDocument,
    variables: { id: candidateId },
  });
  const { election, candidates, changed: askElection } = useElection(id);
  const candidate = data?.candidate;
  const refusal = candidate ? undefined : refusalOf(error);
  const changed = () => {
    askAgain({ requestPolicy: 'network-only' });
    askElection();
  };
  return (
    <div className={home.page}>
      <PhoneHeader title={t('elections.candidates.title')} line={election?.estateName} />
      <main id="content" className={home.main}>
        <Link to={`/elections/${id}`} className={styles.back}>
          ← {t('elections.back')}
        </Link>
        {!online && (
          <p className={styles.due} role="status">
            {t('app.offline')}
          </p>
        )}
        {refusal && <FailedPage refusal={refusal} retry={changed} />}
        {!candidate && !refusal && <Skeleton blocks={[8, 10, 12]} />}
        {candidate && (
          <CandidateCards
            key={candidate.id}
            candidate={candidate}
            jointNominators={election?.jointNominators ?? 0}
            changed={changed}
          />
        )}
        {candidate && <Neighbours candidate={candidate} all={candidates} />}
      </main>
      <TabBar />
    </div>
  );
}

/** The candidates before and after, so that nobody's page is an end. */
function Neighbours({ candidate, all }: { candidate: CandidateFragment; all: readonly CandidateFragment[] }) {
  const { t } = useTranslation();
  const shown = all.filter(({ state }) => state !== 'DECLINED' && state !== 'WITHDRAWN');
  const at = shown.findIndex(({ id }) => id === candidate.id);
  if (at < 0 || shown.length < 2) return null;
  const before = shown[(at - 1 + shown.length) % shown.length]!;
  const after = shown[(at + 1) % shown.length]!;
  const to = (one: CandidateFragment) => `/elections/${one.electionId}/candidates/${one.id}`;
  return (
    <nav className={styles.next} aria-label={t('elections.profile.others')}>
      <Link to={to(before)}>← {t('elections.profile.previous', { name: before.name })}</Link>
      <Link to={to(after)}>{t('elections.profile.next', { name: after.name })} →</Link>
    </nav>
  );
}
