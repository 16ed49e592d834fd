import { Office, type Actor } from '@sifang/identity/domain';
import { MORE_THAN_HALF } from '../kinds/bar.js';
import { DecisionRule, KindCode, SeatRole } from '../kinds/meeting-kind.js';
import { AgendaItemKind, AgendaItemSource, AgendaItemState, newItem, type AgendaItem } from '../agenda.js';
import { SpeechState, type Speech } from '../floor.js';
import { MeetingState } from '../lifecycle.js';
import type { Jurisdiction, Meeting, Seat } from '../meeting.js';
import { MotionState, type Motion, type MotionTally, type Vote, type VoteChoice } from '../motion.js';
import { Party } from '../party.js';
import { SpeechKind } from '../speech-kind.js';

/** For specs: a meeting of 翰林水岸 on a Sunday evening, and whatever belongs to one. */
export const AT_HANLIN: Jurisdiction = { estateId: 'hanlin', communityId: 'tanchong', townId: 'shangpai' };

/** 19:30 in Shanghai, plus so many minutes. */
export function evening(minutes = 0): Date {
  return new Date(Date.parse('2026-11-22T11:30:00Z') + minutes * 60_000);
}

export function aMeeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    ...AT_HANLIN,
    id: 'meeting',
    number: 7,
    kind: KindCode.FOUR_PARTY,
    rules: {},
    title: '翰林水岸小区四方议事会',
    venue: '党群服务中心二楼议事厅',
    startsAt: evening(),
    chairId: '张文静',
    state: MeetingState.SCHEDULED,
    guestsAdmitted: true,
    ...{ openedAt: null, adjournedAt: null, recessSince: null, recessUntil: null },
    ...changes,
  };
}

export function inSession(): Meeting {
  return aMeeting({ state: MeetingState.IN_SESSION, openedAt: evening() });
}

export function adjourned(): Meeting {
  return { ...inSession(), state: MeetingState.ADJOURNED, adjournedAt: evening(90) };
}

/** Held by a person of the same name, who is there and votes. */
export function seat(name: string, party: Party = Party.RESIDENTS, changes: Partial<Seat> = {}): Seat {
  return {
    id: `${name}'s seat`,
    party,
    personId: name,
    holderName: name,
    title: '',
    organisationId: null,
    organisationName: null,
    role: changes.votes === false ? SeatRole.SPEAKING : SeatRole.VOTING,
    votes: (changes.role ?? SeatRole.VOTING) === SeatRole.VOTING,
    presentSince: evening(-5),
    ...changes,
  };
}

export function absent(some: Seat): Seat {
  return { ...some, presentSince: null };
}

export function fourParties(): readonly [town: Seat, community: Seat, resident: Seat, firm: Seat] {
  const firm = { organisationId: 'lanting', organisationName: '安徽澜庭物业服务有限公司' };
  return [
    seat('王敏', Party.TOWN_DEPARTMENTS),
    seat('张文静', Party.PARTY_ORGANISATION),
    seat('刘桂兰', Party.RESIDENTS),
    seat('李强', Party.PROPERTY_FIRM, firm),
  ];
}

export function item(id: string, state: AgendaItemState = AgendaItemState.PENDING): AgendaItem {
  const draft = { title: id, summary: '', source: AgendaItemSource.OTHER, sourceRef: '', minutes: 10 };
  const openedAt = state === AgendaItemState.PENDING ? null : evening(1);
  const closedAt = state === AgendaItemState.CLOSED ? evening(9) : null;
  return {
    ...newItem({ ...draft, kind: AgendaItemKind.DECISION }, id, 1),
    ...{ state, openedAt, closedAt, spentSeconds: closedAt ? 480 : 0 },
  };
}

export function speech(seatId: string, state: SpeechState): Speech {
  const begun = state === SpeechState.SPEAKING || state === SpeechState.DONE;
  return {
    id: `${seatId} asks`,
    seatId,
    kind: SpeechKind.SPEECH,
    state,
    requestedAt: evening(1),
    startedAt: begun ? evening(2) : null,
    endsAt: begun ? evening(5) : null,
    endedAt: state === SpeechState.DONE ? evening(5) : null,
  };
}

export function motion(changes: Partial<Motion> = {}): Motion {
  return {
    id: 'motion',
    itemId: 'paving',
    text: '由物业企业在一个月内翻修积水路面',
    state: MotionState.PUT,
    ...{ secret: false, amendment: null, change: null, matter: null, movedAt: evening(10) },
    putAt: evening(10),
    announcedAt: null,
    tally: null,
    ...changes,
  };
}

/** Counts as more than half of those present would give them. */
export function tally(changes: Partial<MotionTally> & Pick<MotionTally, 'entitled' | 'for'>): MotionTally {
  const counts = { against: 0, abstain: 0, notVoted: 0, parties: [], ...changes };
  const needed = Math.floor(counts.entitled / 2) + 1;
  return {
    ...{ rule: DecisionRule.SEATS_PRESENT, bar: MORE_THAN_HALF, whole: counts.entitled, needed },
    ...{ adopted: counts.for >= needed, ...counts },
  };
}

export function vote({ id: seatId }: Seat, choice: VoteChoice): Vote {
  return { motionId: 'motion', seatId, choice, castAt: evening(11) };
}

export function actor(personId: string, ...held: readonly (readonly [Office, placeId: string])[]): Actor {
  const appointments = held.map(([office, placeId], index) => ({
    ...{ id: `${personId} ${index}`, office, title: office, placeId, organisationId: null },
    since: '2024-06-01' as Actor['appointments'][number]['since'],
    until: null,
  }));
  return { personId, name: personId, appointments };
}
