import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { rightlyObjectedTo, soldSince } from '../../persistence/election/fit.queries.js';

/**
 * Nobody stands who has sold since, nor whom an objection was right about: whoever runs the election takes them off the list first, which is
 * posted again.
 * @throws Refusal CANDIDATE_SOLD · LIST_OBJECTION_UPHELD
 */
export async function requireFit(tx: Tx, candidateIds: readonly string[]): Promise<void> {
  const sold = await soldSince(tx, candidateIds);
  if (sold.length > 0)
    throw new Refusal('CANDIDATE_SOLD', `No longer an owner: ${sold.map(({ name }) => name).join('、')}.`);
  const upheld = await rightlyObjectedTo(tx, candidateIds);
  if (upheld.length > 0)
    throw new Refusal('LIST_OBJECTION_UPHELD', `An objection was upheld to ${upheld.join('、')}.`);
}
