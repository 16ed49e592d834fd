import { jurisdictionOf, organisationsAt } from '@sifang/estates';
import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import { newId, type ActContext } from '@sifang/platform';
import { newItem } from '../domain/agenda.js';
import { SeatRole } from '../domain/kinds/meeting-kind.js';
import { kindFor } from '../domain/kinds/rules.js';
import { rulesWith, withMembers } from '../domain/members.js';
import { MeetingState } from '../domain/lifecycle.js';
import type { Seat } from '../domain/meeting.js';
import { requireScheduling } from '../domain/rights.js';
import { fillSeats, type FilledSeat, type MeetingDraft } from '../domain/schedule.js';
import { insertAgenda } from '../persistence/agenda.repository.js';
import { rulesOf } from '../persistence/kinds/profile.repository.js';
import { findMeeting, insertMeeting, nextNumber, record } from '../persistence/meeting.repository.js';
import { insertSeats } from '../persistence/seat.repository.js';
import { membersOfBody } from './members-of-body.js';

export interface ScheduleMeeting extends MeetingDraft {
  /** Chosen by the client: a retry finds the meeting that the first try made. */
  readonly id: string;
  readonly estateId: string;
  readonly title: string;
  readonly venue: string;
}

/** Calls a meeting of a kind, by the rules of its kind; of a body whose members are known all of them are invited. @throws Refusal as `fillSeats`, and NOT_ENTITLED · ESTATE_NOT_FOUND · ID_TAKEN */
export async function scheduleMeeting(
  { tx, now, actor }: ActContext<Actor>,
  input: ScheduleMeeting,
): Promise<string> {
  const { estateId, communityId, townId } = await jurisdictionOf(tx, input.estateId);
  const places = { estateId, communityId, townId };
  const ofPlace = await rulesOf(tx, input.kind, places, dayOf(now));
  const rulesOfKind = kindFor({ kind: input.kind, rules: ofPlace });
  requireScheduling(actor, places, rulesOfKind);
  const number = await nextNumber(tx, estateId);
  if ((await findMeeting(tx, input.id))?.estateId === estateId) return input.id;

  const holders = await officeHolders(tx, [estateId, communityId, townId], dayOf(now));
  const members = await membersOfBody(tx, { estateId, kind: input.kind, day: dayOf(now) });
  const rules = members ? rulesWith(rulesOfKind, ofPlace, members) : ofPlace;
  const seats = members ? withMembers(rulesOfKind, input.seats, members, holders) : input.seats;
  const filled = fillSeats(rulesOfKind, { ...input, seats }, holders, now);
  const { id, kind, title, venue, startsAt, chairId } = input;
  await insertMeeting(tx, {
    ...{ id, ...places, number, kind, rules, title, venue, startsAt, chairId },
    state: MeetingState.SCHEDULED,
    guestsAdmitted: true,
    ...{ openedAt: null, adjournedAt: null, recessSince: null, recessUntil: null },
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
    input.agenda.map((draft, index) => newItem(draft, newId(now), index + 1)),
  );
  await record(tx, id, { type: 'MEETING_SCHEDULED' }, actor, now);
  return id;
}

function seatOf(
  { party, role, holder, office }: FilledSeat,
  id: string,
  names: ReadonlyMap<string, string>,
): Seat {
  return {
    ...{
      id,
      party,
      role,
      votes: role === SeatRole.VOTING,
      personId: holder.personId,
      holderName: holder.name,
      title: office.title,
    },
    organisationId: office.organisationId,
    organisationName: names.get(office.organisationId ?? '') ?? null,
    presentSince: null,
  };
}
