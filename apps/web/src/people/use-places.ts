import { useQuery } from 'urql';
import { MyOfficesDocument, PlacesToFillDocument } from '../graphql/generated';
import { type Refusal, refusalOf } from '../refusals/refusal';
import { keepsRegister, seesPeople } from './sees-people';

export interface Place {
  readonly id: string;
  readonly name: string;
}

/** Where the viewer sees who holds what: own places first, then the communities and estates below them. A firm's manager: own places. */
export function usePlaces(): {
  places: readonly Place[] | undefined;
  refusal: Refusal | undefined;
  again: () => void;
} {
  const [mine, askMine] = useQuery({ query: MyOfficesDocument });
  const [below, askBelow] = useQuery({ query: PlacesToFillDocument });
  const error = mine.error ?? below.error;
  const again = () => {
    askMine();
    askBelow();
  };
  if (!mine.data || !below.data) return { places: undefined, refusal: refusalOf(error), again };
  const own = (mine.data.viewer?.appointments ?? []).filter(held => seesPeople([held]));
  const seesBelow = keepsRegister(own);
  const found = new Map<string, Place>(own.map(({ place: { id, name } }) => [id, { id, name }]));
  for (const { communityId, communityName } of below.data.estates)
    if (seesBelow && !found.has(communityId))
      found.set(communityId, { id: communityId, name: communityName });
  for (const { id, name } of below.data.estates) if (seesBelow) found.set(id, { id, name });
  return { places: [...found.values()], refusal: undefined, again };
}
