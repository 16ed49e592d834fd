import type { Actor, Appointment, Office } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { AgendaItemDraft } from './agenda.js';
import { SeatRole, type KindCode, type MeetingKind, type PartyInKind } from './kinds/meeting-kind.js';
import { maySitFor, mayVote, type Party } from './party.js';

export interface SeatDraft {
  readonly party: Party;
  readonly personId: string;
  /** False: heard without a vote. */
  readonly votes: boolean;
  /** Null: by `votes`, the most that the kind grants the party. */
  readonly role: SeatRole | null;
}

export interface MeetingDraft {
  readonly kind: KindCode;
  readonly startsAt: Date;
  readonly chairId: string;
  readonly seats: readonly SeatDraft[];
  readonly agenda: readonly AgendaItemDraft[];
  /** How many items more whoever calls the meeting adds to it at once. */
  readonly itemsToCome?: number;
}

export interface FilledSeat extends SeatDraft {
  readonly role: SeatRole;
  readonly holder: Actor;
  /** The office by which the person sits here. */
  readonly office: Appointment;
}

const MOST_ITEMS = 50;

/**
 * Checks a meeting before it is called, and finds the office by which each person sits.
 * `holders` are the people with an office for the estate, its community or its town.
 * @throws Refusal MEETING_IN_THE_PAST · AGENDA_EMPTY · AGENDA_TOO_LONG · SEATS_EMPTY · SEAT_TWICE ·
 * PARTY_NOT_OF_KIND · SEAT_WITHOUT_PARTY · SEAT_MAY_NOT_VOTE · PARTY_WITHOUT_SEAT · PARTIES_TOO_FEW · CHAIR_WITHOUT_SEAT
 */
export function fillSeats(
  kind: MeetingKind,
  draft: MeetingDraft,
  holders: readonly Actor[],
  now: Date,
): FilledSeat[] {
  if (draft.startsAt <= now)
    throw new Refusal('MEETING_IN_THE_PAST', 'The meeting would begin in the past.', 'startsAt');
  requireAgenda(draft.agenda.length + (draft.itemsToCome ?? 0));
  requireSeats(kind, draft.seats);
  if (!draft.seats.some(({ personId }) => personId === draft.chairId))
    throw new Refusal('CHAIR_WITHOUT_SEAT', 'Whoever chairs the meeting needs a seat in it.', 'chairId');
  return draft.seats.map((seat, index) => fillSeat(kind, seat, index, holders));
}

function requireAgenda(items: number): void {
  if (items === 0) throw new Refusal('AGENDA_EMPTY', 'A meeting needs an agenda.', 'agenda');
  if (items > MOST_ITEMS)
    throw new Refusal('AGENDA_TOO_LONG', `An agenda has at most ${MOST_ITEMS} items.`, 'agenda');
}

function requireSeats({ parties, leastParties }: MeetingKind, seats: readonly SeatDraft[]): void {
  if (seats.length === 0) throw new Refusal('SEATS_EMPTY', 'A meeting needs people.', 'seats');
  const twice = seats.findIndex(
    (seat, index) => seats.findIndex(other => other.personId === seat.personId) !== index,
  );
  if (twice >= 0)
    throw new Refusal('SEAT_TWICE', 'One person can hold one seat only.', `seats.${twice}.personId`);
  const missing = parties.find(
    ({ party, required }) => required && !seats.some(seat => seat.party === party),
  );
  if (missing) throw new Refusal('PARTY_WITHOUT_SEAT', `Nobody sits for ${missing.party}.`, 'seats');
  if (new Set(seats.map(({ party }) => party)).size < leastParties)
    throw new Refusal('PARTIES_TOO_FEW', `This kind of meeting needs ${leastParties} parties.`, 'seats');
}

function fillSeat(kind: MeetingKind, seat: SeatDraft, index: number, holders: readonly Actor[]): FilledSeat {
  const at = `seats.${index}`;
  const place = kind.parties.find(({ party }) => party === seat.party);
  if (!place)
    throw new Refusal(
      'PARTY_NOT_OF_KIND',
      `${seat.party} does not sit in this kind of meeting.`,
      `${at}.party`,
    );
  const holder = holders.find(({ personId }) => personId === seat.personId);
  const office = holder && officeAt(place, holder);
  if (!holder || !office)
    throw new Refusal(
      'SEAT_WITHOUT_PARTY',
      `This person holds no office at the estate that could sit for ${seat.party}.`,
      `${at}.personId`,
    );
  return { ...seat, holder, office, role: roleOf(seat, mostAt(place, office.office), `${at}.role`) };
}

/** Whether somebody with the office may sit for the party in this kind of meeting. */
function sitsAt({ party, offices }: PartyInKind, office: Office): boolean {
  return offices ? offices.includes(office) : maySitFor(party, office);
}

const RANK: Readonly<Record<SeatRole, number>> = { ATTENDING: 0, SPEAKING: 1, VOTING: 2 };

/** The most that somebody with the office may do at a seat of the party. */
export function mostAt({ most }: PartyInKind, office: Office): SeatRole {
  return mayVote(office) ? most : lesser(most, SeatRole.SPEAKING);
}

/** By which office somebody sits for the party; one that may vote before one that may not. */
export function officeAt(place: PartyInKind, holder: Actor): Appointment | undefined {
  const offices = holder.appointments.filter(({ office }) => sitsAt(place, office));
  return offices.find(({ office }) => mayVote(office)) ?? offices[0];
}

/** @throws Refusal SEAT_MAY_NOT_VOTE */
function roleOf({ role, votes }: SeatDraft, ceiling: SeatRole, field: string): SeatRole {
  if (role === null) return votes ? ceiling : lesser(ceiling, SeatRole.SPEAKING);
  if (RANK[role] > RANK[ceiling])
    throw new Refusal('SEAT_MAY_NOT_VOTE', 'In this kind of meeting this seat may do less than that.', field);
  return role;
}

function lesser(a: SeatRole, b: SeatRole): SeatRole {
  return RANK[a] < RANK[b] ? a : b;
}
