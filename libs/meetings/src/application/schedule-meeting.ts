import { jurisdictionOf, organisationsAt } from '@sifang/estates';
import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import { newId, type ActContext } from '@sifang/platform';
import { randomBytes } from 'node:crypto';
import { AgendaItemState, type AgendaItem } from '../domain/agenda.js';
import { checkInCode } from '../domain/check-in.js';
import { MeetingState } from '../domain/lifecycle.js';
import type { Seat } from '../domain/meeting.js';
import { requireScheduling } from '../domain/rights.js';
import { fillSeats, type FilledSeat, type MeetingDraft } from '../domain/schedule.js';
import { insertAgenda } from '../persistence/agenda.repository.js';
import { findMeeting, insertMeeting, nextNumber, record } from '../persistence/meeting.repository.js';
import { insertSeats } from '../persistence/seat.repository.js';

export interface ScheduleMeeting extends MeetingDraft {
  /** Chosen by the client: a retry finds the meeting that the first try made. */
  readonly id: string;
  readonly estateId: string;
  readonly title: string;
  readonly venue: string;
}

/** Calls a four-party meeting. @throws Refusal as `fillSeats`, and NOT_ENTITLED · ESTATE_NOT_FOUND · ID_TAKEN */
export async function scheduleMeeting(
  { tx, now, actor }: ActContext<Actor>,
  input: ScheduleMeeting,
): Promise<string> {
  const { estateId, communityId, townId } = await jurisdictionOf(tx, input.estateId);
  const places = { estateId, communityId, townId };
  requireScheduling(actor, places);
  const number = await nextNumber(tx, estateId);
  if ((await findMeeting(tx, input.id))?.estateId === estateId) return input.id;

  const holders = await officeHolders(tx, [estateId, communityId, townId], dayOf(now));
  const filled = fillSeats(input, holders, now);
  const { id, title, venue, startsAt, chairId } = input;
  await insertMeeting(tx, {
    ...{ id, ...places, number, title, venue, startsAt, chairId },
    checkInCode: checkInCode(randomBytes(4)),
    state: MeetingState.SCHEDULED,
    guestsAdmitted: true,
    openedAt: null,
    adjournedAt: null,
  });
  const names = new Map(
    (await organisationsAt(tx, estateId, dayOf(now))).map(({ id: of, name }) => [of, name]),
  );
  await insertSeats(
    tx,
    id,
    filled.map(seat => seatOf(seat, newId(now), names)),
  );
  await insertAgenda(
    tx,
    id,
    input.agenda.map((draft, index) => itemOf(draft, newId(now), index + 1)),
  );
  await record(tx, id, { type: 'MEETING_SCHEDULED' }, actor, now);
  return id;
}

function seatOf(
  { party, votes, holder, office }: FilledSeat,
  id: string,
  names: ReadonlyMap<string, string>,
): Seat {
  return {
    ...{ id, party, votes, personId: holder.personId, holderName: holder.name, title: office.title },
    organisationId: office.organisationId,
    organisationName: names.get(office.organisationId ?? '') ?? null,
    presentSince: null,
  };
}

function itemOf(draft: MeetingDraft['agenda'][number], id: string, position: number): AgendaItem {
  return { ...draft, id, position, state: AgendaItemState.PENDING, openedAt: null, closedAt: null };
}
