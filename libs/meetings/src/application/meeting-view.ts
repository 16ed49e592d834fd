import { explain } from '../domain/explanation.js';
import { AgendaItemState } from '../domain/agenda.js';
import { SpeechState } from '../domain/floor.js';
import { projectedEnd } from '../domain/agenda-time.js';
import { decide, type CastChoice } from '../domain/kinds/decision.js';
import type { MeetingKind } from '../domain/kinds/meeting-kind.js';
import { quorumOf } from '../domain/kinds/quorum.js';
import { kindFor } from '../domain/kinds/rules.js';
import { MeetingState } from '../domain/lifecycle.js';
import { MotionState, VoteChoice } from '../domain/motion.js';
import { standingOf } from '../domain/session.js';
import { turnOf } from '../domain/speech-kind.js';
import type { MeetingRow, MotionRow, SeatRow } from '../persistence/meeting-view.row.js';
import { amendmentView } from './amendment-view.js';
import { inFairOrder, whyNextOf } from './floor-view.js';
import { recessOf, undoOf } from './session-view.js';

/** Who looks. Each audience sees one and the same thing, which is why it is loaded and printed once for all of it. */
export enum MeetingAudience {
  CHAIR = 'CHAIR',
  PARTICIPANT = 'PARTICIPANT',
  SCREEN = 'SCREEN',
}

/** What an audience may see of a meeting. */
export type MeetingView = ReturnType<typeof everythingOf>;

/** All that a row shows is worked out once; what is held back differs. */
const worked = new WeakMap<MeetingRow, MeetingView>();

export function viewFor(row: MeetingRow, audience: MeetingAudience): MeetingView {
  const everything = worked.get(row) ?? everythingOf(row);
  worked.set(row, everything);
  if (audience === MeetingAudience.CHAIR) return everything;
  return {
    ...everything,
    // Whoever reads the code off the screen is in the room; sending it to phones would let people check in from home.
    checkInCode: audience === MeetingAudience.PARTICIPANT ? null : everything.checkInCode,
    undo: null,
    motions: everything.motions.map(motion => ({ ...motion, missing: null })),
  };
}

function everythingOf(row: MeetingRow) {
  const seats = new Map(row.seats.map(seat => [seat.id, seat]));
  const there = attendanceOf(row);
  const kind = kindFor(row);
  const quorum = quorumOf(kind, there);
  const spoken = new Map(row.spoken.map(({ party, seconds }) => [party, seconds]));
  const agenda = row.agenda.map(item => ({
    ...item,
    openedAt: instant(item.openedAt),
    closedAt: instant(item.closedAt),
  }));
  const { openScreens: _open, rules: _rules, seats: _seats, letters: _letters, ...shown } = row;
  const { motions, checkInCode, ...meeting } = shown;
  return {
    ...meeting,
    standing: row.openedAt === null ? null : standingOf(kind, there),
    quorum,
    decisionRule: kind.decision.rule,
    binds: kind.binds,
    chairName: row.seats.find(({ personId }) => personId === row.chairId)?.holderName ?? '',
    checkInCode: checkInCode as string | null,
    parties: quorum.parties.map(({ party }) => {
      const members = there.filter(seat => seat.party === party);
      return {
        party,
        spokenSeconds: spoken.get(party) ?? 0,
        total: members.length,
        present: members.filter(({ presentSince }) => presentSince).length,
        seats: members.map(seat => ({ ...seat, chairs: seat.personId === row.chairId })),
      };
    }),
    agenda,
    projectedEnd: projectedEnd(row, agenda, row.serverTime),
    recess: recessOf(row),
    undo: undoOf(row),
    openItemId: row.agenda.find(({ state }) => state === AgendaItemState.OPEN)?.id ?? null,
    floor: floorOf(row, seats),
    waiting: inFairOrder(row).map(({ id, seatId, kind: askedFor, requestedAt }) => ({
      ...speaker(seats, seatId),
      ...{ id, kind: askedFor, turn: turnOf(row.kind, askedFor), requestedAt: new Date(requestedAt) },
    })),
    whyNext: whyNextOf(row),
    motions: motions.map(motion => motionView(motion, kind, row, seats)),
    addressees: row.state === MeetingState.IN_SESSION ? addresseesOf(there) : [],
  };
}

function motionView(
  whole: MotionRow,
  kind: MeetingKind,
  row: MeetingRow,
  seats: ReadonlyMap<string, SeatRow>,
) {
  const { votes, marks, tally, change: _change, amendment: _amendment, ...motion } = whole;
  const running = motion.state === MotionState.PUT;
  const voted = new Set(motion.secret ? marks : votes.map(({ seatId }) => seatId));
  const entitled = row.seats.filter(seat => seat.votes && (seat.presentSince ?? voted.has(seat.id)));
  const soFar = tally ?? decide(kind, attendanceOf(row), entitledByVote(voted));
  return {
    ...motion,
    ...amendmentView(whole, row),
    putAt: instant(motion.putAt),
    announcedAt: instant(motion.announcedAt),
    rule: soFar.rule,
    entitled: soFar.entitled,
    needed: soFar.needed,
    voted: voted.size,
    missing: running ? entitled.filter(({ id }) => !voted.has(id)).map(({ id }) => speaker(seats, id)) : null,
    // While the vote runs nobody is shown how others vote, lest they follow.
    result: tally && {
      ...tally,
      explanation: explain(tally),
      votes: votes.map(({ seatId, choice }) => ({ ...speaker(seats, seatId), choice })),
    },
  };
}

/** Whoever has voted stays entitled when leaving; what was chosen does not matter for that, and is not told. */
function entitledByVote(voted: ReadonlySet<string>): CastChoice[] {
  return [...voted].map(seatId => ({ seatId, choice: VoteChoice.ABSTAIN }));
}

function floorOf({ speakers }: MeetingRow, seats: ReadonlyMap<string, SeatRow>) {
  const speech = speakers.find(({ state }) => state === SpeechState.SPEAKING);
  if (!speech?.startedAt || !speech.endsAt) return null;
  return {
    ...speaker(seats, speech.seatId),
    kind: speech.kind,
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
