import type { Tx } from '@sifang/platform';
import { soldInGroups } from '../../persistence/election/group-owners.queries.js';
import { lockElection, record } from '../../persistence/election/election.repository.js';
import { groupOf, leaveGroup } from '../../persistence/election/group.repository.js';

/**
 * Whoever sits in a group as an owner and sells their last unit of the estate is out of it from that moment on, in the transaction in which the
 * register learns of it. While its names stand posted the street forms it again, and its work does not begin before; later it goes on with who is
 * left, as no rule was found. [D]
 */
export async function followGroups(tx: Tx, unitIds: readonly string[], now: Date): Promise<void> {
  const elections = new Set((await soldInGroups(tx, unitIds)).map(({ electionId }) => electionId));
  for (const electionId of elections) {
    let election = await lockElection(tx, electionId);
    // Asked again under the lock: the group may have been formed anew meanwhile.
    const sold = (await soldInGroups(tx, unitIds)).filter(one => one.electionId === electionId);
    for (const { no, name } of sold) {
      await leaveGroup(tx, electionId, no);
      const count = (await groupOf(tx, electionId)).length;
      election = await record(tx, election, { type: 'GROUP_MEMBER_LEFT', name, count }, null, now);
    }
  }
}
