import { AgendaItemState } from '../../domain/agenda.js';
import { SpeechState } from '../../domain/floor.js';
import { MeetingState } from '../../domain/lifecycle.js';
import { MotionState, VoteChoice } from '../../domain/motion.js';
import { Party } from '../../domain/party.js';
import {
  evening,
  fourParties,
  inSession,
  item,
  motion,
  seat,
  speech,
  tally,
} from '../../domain/spec/a-meeting.js';
import type { MeetingRow, MotionRow, SeatRow } from '../../persistence/meeting-view.row.js';

const [town, community, resident, firm] = fourParties();
const absentee = seat('周建国', Party.RESIDENTS, { presentSince: null });
const adviser = seat('何志远', Party.TOWN_DEPARTMENTS, { votes: false });

/** A meeting in full swing, as the database tells it: one speaks, two wait, a motion is being voted on. */
export function aRow(changes: Partial<MeetingRow> = {}): MeetingRow {
  return {
    ...inSession(),
    seq: 42,
    epoch: 'e1',
    serverTime: evening(12),
    estateName: '翰林水岸小区',
    communityName: '潭冲社区',
    townName: '上派镇',
    letters: [],
    seats: [town, adviser, community, resident, absentee, firm].map(each => seatRow(asJson(each))),
    agenda: [item('report', AgendaItemState.CLOSED), item('paving', AgendaItemState.OPEN)].map(asJson),
    speakers: [
      speech(resident.id, SpeechState.SPEAKING),
      speech(adviser.id, SpeechState.WAITING),
      speech(community.id, SpeechState.WAITING),
    ].map(asJson),
    motions: [aVote()],
    outcomes: [],
    spoken: [],
    lastAct: null,
    checkInCode: 'K7M2',
    openScreens: [],
    ...changes,
  };
}

/** Two of the four voting seats that are present have voted. */
export function aVote(changes: Partial<MotionRow> = {}): MotionRow {
  const castAt = evening(11).toISOString();
  return {
    ...asJson(motion()),
    marks: [],
    votes: [
      { seatId: community.id, choice: VoteChoice.FOR, castAt },
      { seatId: resident.id, choice: VoteChoice.AGAINST, castAt },
    ],
    ...changes,
  };
}

/** The same vote, announced; who kept silent may have left since. */
export function aResult(): MotionRow {
  return aVote({
    state: MotionState.NOT_ADOPTED,
    announcedAt: evening(15).toISOString(),
    tally: tally({ entitled: 4, for: 1, against: 1, notVoted: 2 }),
  });
}

/** After the end: everybody has left, and what the hall was doing is done. */
export function anAdjournedRow(): MeetingRow {
  const row = aRow({
    state: MeetingState.ADJOURNED,
    adjournedAt: evening(90),
    speakers: [],
    motions: [aResult()],
  });
  return { ...row, seats: row.seats.map(each => ({ ...each, presentSince: null })) };
}

function seatRow(json: Omit<SeatRow, 'cameAt'>): SeatRow {
  return { ...json, cameAt: json.presentSince };
}

type Json<T> = {
  [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};

function asJson<T>(value: T): Json<T> {
  return JSON.parse(JSON.stringify(value)) as Json<T>;
}
