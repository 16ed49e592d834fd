import { Office, type Actor } from '@sifang/identity/domain';
import { AgendaItemKind, AgendaItemSource, AgendaItemState, type AgendaItem } from '../agenda.js';
import { SpeechState, type Speech } from '../floor.js';
import { MeetingState } from '../lifecycle.js';
import type { Jurisdiction, Meeting, Seat } from '../meeting.js';
import { MotionState, type Motion, type Vote, type VoteChoice } from '../motion.js';
import { Party } from '../party.js';

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
    title: '翰林水岸小区四方议事会',
    venue: '党群服务中心二楼议事厅',
    startsAt: evening(),
    chairId: '张文静',
    checkInCode: 'K7M2',
    state: MeetingState.SCHEDULED,
    guestsAdmitted: true,
    openedAt: null,
    adjournedAt: null,
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
    votes: true,
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
  return { ...draft, id, kind: AgendaItemKind.DECISION, position: 1, state, openedAt, closedAt };
}

export function speech(seatId: string, state: SpeechState): Speech {
  const begun = state === SpeechState.SPEAKING || state === SpeechState.DONE;
  return {
    id: `${seatId} asks`,
    seatId,
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
    putAt: evening(10),
    announcedAt: null,
    tally: null,
    ...changes,
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
