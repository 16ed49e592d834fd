import { Refusal } from '@sifang/kernel';
import type { MeetingKind } from '../kinds/meeting-kind.js';
import type { Seat } from '../meeting.js';

/** 委托书: who stands in for the holder of a seat, and for what. */
export interface Proxy {
  readonly id: string;
  readonly seatId: string;
  readonly principalId: string;
  readonly holderId: string;
  readonly holderName: string;
  /** Items of the agenda that it is good for; null: the whole meeting. */
  readonly itemIds: readonly string[] | null;
  /** What the letter is found by: its number, its day. */
  readonly reference: string;
}

/** For owners' votes 潍坊 Art 32 knows three; for seats no rule was found, and one is ours. [D] */
const MOST_FOR_ONE_HOLDER = 1;

/** So many letters may one person hold in one meeting; none where members come themselves (北京 Art 45, case 70). */
export function mostProxies({ proxies }: Pick<MeetingKind, 'proxies'>): number {
  return proxies ? MOST_FOR_ONE_HOLDER : 0;
}

export interface ProxyDraft {
  readonly seat: Seat | undefined;
  readonly holderId: string;
  readonly itemIds: readonly string[] | null;
}

/**
 * Whether this letter can be taken in beside those that are.
 * @param most letters that one person may hold, by the kind of meeting
 * @returns which of the holder's letters it is, from 1
 * @throws Refusal PROXY_FORBIDDEN · SEAT_NOT_FOUND · PROXY_TO_ONESELF · PROXY_GIVEN_ALREADY · PROXY_CHAIN ·
 * PROXIES_TOO_MANY · PRINCIPAL_PRESENT · ITEM_NOT_FOUND
 */
export function takeProxy(
  { seat, holderId, itemIds }: ProxyDraft,
  known: readonly Proxy[],
  { most, items }: { most: number; items: readonly string[] },
): number {
  if (most === 0)
    throw new Refusal('PROXY_FORBIDDEN', 'In this kind of meeting everybody comes in person.', 'seatId');
  if (!seat) throw new Refusal('SEAT_NOT_FOUND', 'This meeting has no such seat.', 'seatId');
  if (seat.personId === holderId)
    throw new Refusal(
      'PROXY_TO_ONESELF',
      'Nobody needs a letter of proxy to sit for themselves.',
      'holderId',
    );
  if (known.some(({ seatId }) => seatId === seat.id)) throw proxyGivenAlready();
  if (seat.presentSince)
    throw new Refusal('PRINCIPAL_PRESENT', 'The holder of this seat has come.', 'seatId');
  if (known.some(proxy => proxy.principalId === holderId || proxy.holderId === seat.personId))
    throw proxyChain();
  if (itemIds?.some(id => !items.includes(id)))
    throw new Refusal('ITEM_NOT_FOUND', 'This meeting has no such item.', 'itemIds');
  const nth = known.filter(proxy => proxy.holderId === holderId).length + 1;
  if (nth > most) throw proxiesTooMany();
  return nth;
}

/** Whether this letter speaks for an item. Whoever holds it is present for all of the meeting, and votes on these alone. */
export function covers({ itemIds }: Pick<Proxy, 'itemIds'>, itemId: string): boolean {
  return itemIds === null || itemIds.includes(itemId);
}

export const proxyGivenAlready = (): Refusal =>
  new Refusal('PROXY_GIVEN_ALREADY', 'Somebody stands in for this seat already.', 'seatId');

export const proxyChain = (): Refusal =>
  new Refusal('PROXY_CHAIN', 'Whoever stands in for a seat cannot be stood in for.', 'holderId');

export const proxiesTooMany = (): Refusal =>
  new Refusal('PROXIES_TOO_MANY', 'This person stands in for somebody else already.', 'holderId');

export const proxyNotFound = (): Refusal =>
  new Refusal('PROXY_NOT_FOUND', 'There is no such letter of proxy.', 'proxyId');
