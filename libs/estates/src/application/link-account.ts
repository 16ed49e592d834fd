import type { Tx } from '@sifang/platform';
import { linkOwner, ownersNow, unitByRoom } from '../persistence/claim/claim.repository.js';
import { votersChanged } from './claim/voters-changed.js';

/**
 * For whoever fills a register by hand: this account is this owner's, as if it had been claimed. The office of an owner is given elsewhere.
 * @param room as people type it: 5-2-703
 * @throws Refusal UNIT_NOT_FOUND · OWNER_CLAIMED_ALREADY
 */
export async function linkAccount(
  tx: Tx,
  { estateId, room, name, personId }: { estateId: string; room: string; name: string; personId: string },
  now: Date,
): Promise<void> {
  const { id } = await unitByRoom(tx, estateId, room);
  const owner = (await ownersNow(tx, id)).find(one => one.name === name);
  if (!owner) throw new Error(`${room} does not belong to ${name}.`);
  await linkOwner(tx, owner.id, personId);
  await votersChanged(tx, [id], now);
}
