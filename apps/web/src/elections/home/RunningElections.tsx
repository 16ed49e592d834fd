import { useTranslation } from 'react-i18next';
import { LinkRow } from '../../elements/LinkList';
import type { HomeElectionFragment } from '../../graphql/generated';
import { electionTitle } from './election-title';

/** Elections that ask nothing of the viewer now, a row each: where they stand. */
export function RunningElections({ elections }: { elections: readonly HomeElectionFragment[] }) {
  const { t } = useTranslation();
  return elections.map(election => (
    <LinkRow key={election.id} to={`/elections/${election.id}`} note={t(`elections.state.${election.state}`)}>
      {electionTitle(t, election)}
    </LinkRow>
  ));
}
