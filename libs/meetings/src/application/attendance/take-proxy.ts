import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { mostProxies, proxyNotFound, takeProxy } from '../../domain/attendance/proxy.js';
import { requireCheckInOpen } from '../../domain/check-in.js';
import { kindFor } from '../../domain/kinds/rules.js';
import type { Meeting, Seat } from '../../domain/meeting.js';
import { requireDesk } from '../../domain/rights.js';
import { agendaOf } from '../../persistence/agenda.repository.js';
import { clerksOf } from '../../persistence/attendance/clerk.repository.js';
import {
  insertProxy,
  proxiesOf,
  proxyById,
  withdraw,
} from '../../persistence/attendance/proxy.repository.js';
import { endStay, lastStayOf } from '../../persistence/attendance/stay.repository.js';
import {
  currentChange,
  lockMeeting,
  record,
  type MeetingChange,
} from '../../persistence/meeting.repository.js';
import { seatsOf } from '../../persistence/seat.repository.js';

export interface EnterProxy {
  /** Chosen by the client: a retry enters the letter once. */
  readonly id: string;
  readonly meetingId: string;
  readonly seatId: string;
  readonly holderId: string;
  /** Null: the whole meeting. */
  readonly itemIds: readonly string[] | null;
  readonly reference: string;
}

/**
 * The desk takes in a letter of proxy for a seat.
 * @throws Refusal as `takeProxy`, and MEETING_NOT_FOUND · NOT_ENTITLED · CHECK_IN_CLOSED · PROXY_HOLDER_UNKNOWN · ID_TAKEN
 */
export async function enterProxy(
  { tx, now, actor }: ActContext<Actor>,
  { id, meetingId, seatId, holderId, itemIds, reference }: EnterProxy,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  requireDesk(actor, meeting, await clerksOf(tx, meetingId));
  const before = await proxyById(tx, id);
  if (before?.meetingId === meetingId && before.seatId === seatId) return currentChange(tx, meetingId, now);
  requireCheckInOpen(meeting);

  const seats = await seatsOf(tx, meetingId);
  const seat = seats.find(each => each.id === seatId);
  const most = mostProxies(kindFor(meeting));
  const items = (await agendaOf(tx, meetingId)).map(item => item.id);
  const nth = takeProxy({ seat, holderId, itemIds }, await proxiesOf(tx, meetingId), { most, items });
  const holderName = nameOf(holderId, seats) ?? (await nameOfHolder({ tx, now }, meeting, holderId));
  const proxy = { id, seatId, principalId: seat!.personId, holderId, holderName, itemIds, reference };
  await insertProxy(tx, { proxy, meetingId, nth, most, enteredBy: actor.personId, enteredAt: now });
  return record(
    tx,
    meetingId,
    { type: 'PROXY_ENTERED', seatId, proxyId: id, holder: holderName },
    actor,
    now,
  );
}

export interface WithdrawProxy {
  readonly meetingId: string;
  readonly proxyId: string;
  readonly why: string;
}

/** Whoever sat there by it has left. @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · PROXY_NOT_FOUND */
export async function withdrawProxy(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, proxyId, why }: WithdrawProxy,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  requireDesk(actor, meeting, await clerksOf(tx, meetingId));
  const proxy = (await proxiesOf(tx, meetingId)).find(each => each.id === proxyId);
  if (!proxy) throw proxyNotFound();
  const { seatId } = proxy;
  const stay = await lastStayOf(tx, seatId);
  if (stay?.proxyId === proxyId && stay.until === null) {
    await endStay(tx, stay.id, now);
    await record(tx, meetingId, { type: 'SEAT_LEFT', seatId }, actor, now);
  }
  await withdraw(tx, proxyId, why, now);
  return record(tx, meetingId, { type: 'PROXY_WITHDRAWN', seatId, proxyId, why }, actor, now);
}

function nameOf(personId: string, seats: readonly Seat[]): string | undefined {
  return seats.find(seat => seat.personId === personId)?.holderName;
}

async function nameOfHolder(
  { tx, now }: Pick<ActContext<Actor>, 'tx' | 'now'>,
  { estateId, communityId, townId }: Meeting,
  holderId: string,
): Promise<string> {
  const known = await officeHolders(tx, [estateId, communityId, townId], dayOf(now));
  const holder = known.find(({ personId }) => personId === holderId);
  if (holder) return holder.name;
  throw new Refusal('PROXY_HOLDER_UNKNOWN', 'This person has no seat and no office here.', 'holderId');
}
