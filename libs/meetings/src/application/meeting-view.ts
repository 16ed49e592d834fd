import { explain } from '../domain/explanation.js';
import { AgendaItemState } from '../domain/agenda.js';
import { SpeechState } from '../domain/floor.js';
import { MeetingState } from '../domain/lifecycle.js';
import { FOUR_PARTY } from '../domain/meeting-kind.js';
import { MotionState, neededOf } from '../domain/motion.js';
import { standingOf } from '../domain/session.js';
import type { MeetingRow, MotionRow, SeatRow } from '../persistence/meeting-view.row.js';

/** Who looks. Each audience sees one and the same thing, which is why it is loaded and printed once for all of it. */
export enum MeetingAudience {
  CHAIR = 'CHAIR',
  PARTICIPANT = 'PARTICIPANT',
  SCREEN = 'SCREEN',
}

/** What an audience may see of a meeting. */
export type MeetingView = ReturnType<typeof viewFor>;

export function viewFor(row: MeetingRow, audience: MeetingAudience) {
  const seats = new Map(row.seats.map(seat => [seat.id, seat]));
  const there = attendanceOf(row);
  const { checkInCode, seats: _seats, speakers, motions, ...meeting } = row;
  return {
    ...meeting,
    standing: row.state === MeetingState.SCHEDULED ? null : standingOf(there),
    chairName: row.seats.find(({ personId }) => personId === row.chairId)?.holderName ?? '',
    // Whoever reads the code off the screen is in the room; sending it to phones would let people check in from home.
    checkInCode: audience === MeetingAudience.PARTICIPANT ? null : checkInCode,
    parties: FOUR_PARTY.parties.map(party => {
      const members = there.filter(seat => seat.party === party);
      return {
        party,
        total: members.length,
        present: members.filter(({ presentSince }) => presentSince).length,
        seats: members.map(seat => ({ ...seat, chairs: seat.personId === row.chairId })),
      };
    }),
    agenda: row.agenda.map(item => ({
      ...item,
      openedAt: instant(item.openedAt),
      closedAt: instant(item.closedAt),
    })),
    openItemId: row.agenda.find(({ state }) => state === AgendaItemState.OPEN)?.id ?? null,
    floor: floorOf(row, seats),
    waiting: speakers
      .filter(({ state }) => state === SpeechState.WAITING)
      .map(speech => ({
        ...speaker(seats, speech.seatId),
        id: speech.id,
        requestedAt: new Date(speech.requestedAt),
      })),
    motions: motions.map(motion => motionView(motion, row, seats, audience)),
    addressees: row.state === MeetingState.IN_SESSION ? addresseesOf(there) : [],
  };
}

function motionView(
  { votes, tally, ...motion }: MotionRow,
  row: MeetingRow,
  seats: ReadonlyMap<string, SeatRow>,
  audience: MeetingAudience,
) {
  const running = motion.state === MotionState.PUT;
  const voted = new Set(votes.map(({ seatId }) => seatId));
  const entitled = row.seats.filter(seat => seat.votes && (seat.presentSince ?? voted.has(seat.id)));
  return {
    ...motion,
    putAt: new Date(motion.putAt),
    announcedAt: instant(motion.announcedAt),
    entitled: tally?.entitled ?? entitled.length,
    needed: tally?.needed ?? neededOf(entitled.length),
    voted: votes.length,
    missing:
      running && audience === MeetingAudience.CHAIR
        ? entitled.filter(({ id }) => !voted.has(id)).map(({ id }) => speaker(seats, id))
        : null,
    // While the vote runs nobody is shown how others vote, lest they follow.
    result: tally && {
      ...tally,
      explanation: explain(tally),
      votes: votes.map(({ seatId, choice }) => ({ ...speaker(seats, seatId), choice })),
    },
  };
}

function floorOf({ speakers }: MeetingRow, seats: ReadonlyMap<string, SeatRow>) {
  const speech = speakers.find(({ state }) => state === SpeechState.SPEAKING);
  if (!speech?.startedAt || !speech.endsAt) return null;
  return {
    ...speaker(seats, speech.seatId),
    since: new Date(speech.startedAt),
    endsAt: new Date(speech.endsAt),
  };
}

function speaker(seats: ReadonlyMap<string, SeatRow>, seatId: string) {
  const { holderName: name, title, party } = seats.get(seatId)!;
  return { seatId, name, title, party };
}

/** Once adjourned everybody has left; what is shown then is who came. */
function attendanceOf({ state, seats }: MeetingRow) {
  const over = state === MeetingState.ADJOURNED;
  return seats.map(seat => ({ ...seat, presentSince: instant(over ? seat.cameAt : seat.presentSince) }));
}

/** Only who is present can be bound. */
function addresseesOf(
  seats: readonly {
    organisationId: string | null;
    organisationName: string | null;
    party: SeatRow['party'];
    presentSince: Date | null;
  }[],
) {
  const byId = new Map<string, { organisationId: string; name: string; party: SeatRow['party'] }>();
  for (const { organisationId, organisationName, party, presentSince } of seats)
    if (organisationId && presentSince)
      byId.set(organisationId, { organisationId, name: organisationName ?? '', party });
  return [...byId.values()];
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
