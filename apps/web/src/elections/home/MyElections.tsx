import { useQuery } from 'urql';
import { ElectionsAtDocument, ViewerDocument } from '../../graphql/generated';
import { MyElection } from './MyElection';

const ENDED = ['FILED', 'FAILED', 'ABANDONED'];

/** The elections that run where one is an owner, with what one may do in them now; nothing while none runs. */
export function MyElections() {
  const [{ data }] = useQuery({ query: ViewerDocument });
  const held = data?.viewer?.appointments ?? [];
  const estates = new Set(held.filter(({ place }) => place.kind === 'ESTATE').map(({ place }) => place.id));
  return [...estates].map(estateId => <AtEstate key={estateId} estateId={estateId} />);
}

function AtEstate({ estateId }: { estateId: string }) {
  const [{ data }] = useQuery({
    query: ElectionsAtDocument,
    variables: { estateId },
    requestPolicy: 'cache-and-network',
  });
  return data?.electionsAt
    .filter(({ state }) => !ENDED.includes(state))
    .map(({ id }) => <MyElection key={id} id={id} />);
}
