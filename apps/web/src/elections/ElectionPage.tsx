import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Skeleton } from '../elements/Skeleton';
import { ViewerDocument } from '../graphql/generated';
import { startWords } from '../language';
import { deskWords } from '../language/word-groups';
import { refusalOf } from '../refusals/refusal';
import { ElectionPhone } from './phone/ElectionPhone';
import { useElection } from './use-election';

const ElectionDesk = lazy(async () => {
  const [{ ElectionDesk: component }] = await Promise.all([
    import('./desk/ElectionDesk'),
    startWords(deskWords),
  ]);
  return { default: component };
});

/** One election: as a desk for whoever holds an office, as a page to read for owners. */
export function ElectionPage() {
  const { id = '' } = useParams();
  const shown = useElection(id);
  const [{ data: viewed, fetching, error }, askViewer] = useQuery({ query: ViewerDocument });
  if (fetching && !viewed) return <Skeleton blocks={[4, 12, 12]} />;
  // Who reads decides what is shown: an officer is not shown the page of owners because the network failed once.
  if (!viewed && error)
    return (
      <ElectionPhone
        {...shown}
        election={undefined}
        refusal={refusalOf(error)}
        changed={() => {
          askViewer({ requestPolicy: 'network-only' });
          shown.changed();
        }}
      />
    );
  const atDesk = viewed?.viewer?.appointments.some(({ office }) => office !== 'OWNER');
  if (!atDesk) return <ElectionPhone {...shown} />;
  return (
    <Suspense fallback={<Skeleton blocks={[4, 12, 12]} />}>
      <ElectionDesk {...shown} />
    </Suspense>
  );
}
