import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { covers } from '../../domain/attendance/proxy.js';
import type { Seat } from '../../domain/meeting.js';
import { proxyById } from '../../persistence/attendance/proxy.repository.js';

/**
 * As whom somebody votes for a seat: where a letter of proxy let another in, that one votes as the holder, on what the
 * letter speaks for, and the holder does not before coming in person.
 * @returns the holder's id for whoever may vote for the seat, else the actor's own
 * @throws Refusal SEAT_NOT_PRESENT · PROXY_NOT_FOR_ITEM
 */
export async function whoVotes(
  tx: Tx,
  seat: Seat | undefined,
  itemId: string,
  { personId }: Actor,
): Promise<string> {
  if (!seat?.proxyId) return personId;
  if (personId === seat.personId)
    throw new Refusal('SEAT_NOT_PRESENT', 'Somebody stands in for you; check in first to vote yourself.');
  const proxy = await proxyById(tx, seat.proxyId);
  if (proxy?.holderId !== personId) return personId;
  if (covers(proxy, itemId)) return seat.personId;
  throw new Refusal('PROXY_NOT_FOR_ITEM', 'The letter of proxy does not speak for this item.', 'seatId');
}
