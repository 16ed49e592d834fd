import type { Actor, Appointment } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { AgendaItemDraft } from './agenda.js';
import { FOUR_PARTY } from './meeting-kind.js';
import { maySitFor, type Party } from './party.js';

export interface SeatDraft {
  readonly party: Party;
  readonly personId: string;
  readonly votes: boolean;
}

export interface MeetingDraft {
  readonly startsAt: Date;
  readonly chairId: string;
  readonly seats: readonly SeatDraft[];
  readonly agenda: readonly AgendaItemDraft[];
}

export interface FilledSeat extends SeatDraft {
  readonly holder: Actor;
  /** The office by which the person sits here. */
  readonly office: Appointment;
}

const MOST_ITEMS = 50;

/**
 * Checks a meeting before it is called, and finds the office by which each person sits.
 * `holders` are the people with an office for the estate, its community or its town.
 * @throws Refusal MEETING_IN_THE_PAST · AGENDA_EMPTY · AGENDA_TOO_LONG · SEATS_EMPTY · SEAT_TWICE ·
 * SEAT_WITHOUT_PARTY · PARTY_WITHOUT_SEAT · CHAIR_WITHOUT_SEAT
 */
export function fillSeats(draft: MeetingDraft, holders: readonly Actor[], now: Date): FilledSeat[] {
  if (draft.startsAt <= now)
    throw new Refusal('MEETING_IN_THE_PAST', 'The meeting would begin in the past.', 'startsAt');
  requireAgenda(draft.agenda);
  requireSeats(draft.seats);
  if (!draft.seats.some(({ personId }) => personId === draft.chairId))
    throw new Refusal('CHAIR_WITHOUT_SEAT', 'Whoever chairs the meeting needs a seat in it.', 'chairId');
  return draft.seats.map((seat, index) => fillSeat(seat, index, holders));
}

function requireAgenda(agenda: readonly unknown[]): void {
  if (agenda.length === 0) throw new Refusal('AGENDA_EMPTY', 'A meeting needs an agenda.', 'agenda');
  if (agenda.length > MOST_ITEMS)
    throw new Refusal('AGENDA_TOO_LONG', `An agenda has at most ${MOST_ITEMS} items.`, 'agenda');
}

function requireSeats(seats: readonly SeatDraft[]): void {
  if (seats.length === 0) throw new Refusal('SEATS_EMPTY', 'A meeting needs people.', 'seats');
  const twice = seats.findIndex(
    (seat, index) => seats.findIndex(other => other.personId === seat.personId) !== index,
  );
  if (twice >= 0)
    throw new Refusal('SEAT_TWICE', 'One person can hold one seat only.', `seats.${twice}.personId`);
  const missing = FOUR_PARTY.required.find(party => !seats.some(seat => seat.party === party));
  if (missing) throw new Refusal('PARTY_WITHOUT_SEAT', `Nobody sits for ${missing}.`, 'seats');
}

function fillSeat(seat: SeatDraft, index: number, holders: readonly Actor[]): FilledSeat {
  const holder = holders.find(({ personId }) => personId === seat.personId);
  const office = holder?.appointments.find(appointment => maySitFor(seat.party, appointment.office));
  if (holder && office) return { ...seat, holder, office };
  throw new Refusal(
    'SEAT_WITHOUT_PARTY',
    `This person holds no office at the estate that could sit for ${seat.party}.`,
    `seats.${index}.personId`,
  );
}
