import { registerEnumType } from '@nestjs/graphql';
import { MeetingAudience } from '../application/meeting-view.js';
import { AgendaItemKind, AgendaItemSource, AgendaItemState } from '../domain/agenda.js';
import { MeetingState } from '../domain/lifecycle.js';
import { MotionState, VoteChoice } from '../domain/motion.js';
import { Party } from '../domain/party.js';
import { MeetingStanding } from '../domain/session.js';

registerEnumType(Party, {
  name: 'Party',
  description: 'One of the four parties at the table.',
  valuesMap: {
    TOWN_DEPARTMENTS: { description: '镇直部门' },
    PARTY_ORGANISATION: { description: '社区党组织' },
    RESIDENTS: { description: '居民（业委会与业主代表）' },
    PROPERTY_FIRM: { description: '物业服务企业' },
  },
});

registerEnumType(MeetingState, {
  name: 'MeetingState',
  description: 'Where a meeting stands; it only goes forward.',
  valuesMap: {
    SCHEDULED: { description: 'Called; people may check in.' },
    IN_SESSION: { description: 'Opened by the chair.' },
    ADJOURNED: { description: 'Over.' },
  },
});

registerEnumType(MeetingStanding, {
  name: 'MeetingStanding',
  description: 'Whether all parties came.',
  valuesMap: {
    FOUR_PARTY: { description: 'All four are there.' },
    CONSULTATION: { description: '协商: a party is missing and cannot be bound.' },
  },
});

registerEnumType(MeetingAudience, {
  name: 'MeetingAudience',
  description: 'Who looks at a meeting.',
  valuesMap: {
    CHAIR: {
      description: 'The console: sees the check-in code and who has not voted yet. For the chair only.',
    },
    PARTICIPANT: { description: 'Phones and desks of everybody who may follow.' },
    SCREEN: { description: 'The big screen in the room: shows the check-in code. Opened by the chair.' },
  },
});

registerEnumType(AgendaItemKind, {
  name: 'AgendaItemKind',
  description: 'What happens under an item.',
  valuesMap: {
    REPORT: { description: '通报' },
    ANSWER: { description: '答复' },
    DISCUSSION: { description: '恳谈' },
    DECISION: { description: '表决' },
    RATING: { description: '评议' },
  },
});

registerEnumType(AgendaItemState, {
  name: 'AgendaItemState',
  description: 'PENDING, then OPEN, then CLOSED.',
});

registerEnumType(AgendaItemSource, {
  name: 'AgendaItemSource',
  description: 'Where the matter came from.',
  valuesMap: {
    TASK_LIST: { description: "The town's task list (任务清单)." },
    HOTLINE_12345: { description: 'A ticket of the 12345 hotline.' },
    OWNER: { description: 'An owner.' },
    PROPERTY_FIRM: { description: 'The property firm.' },
    OTHER: { description: 'Elsewhere.' },
  },
});

registerEnumType(MotionState, {
  name: 'MotionState',
  description: 'What became of a motion.',
  valuesMap: {
    PUT: { description: 'Seats are voting.' },
    ADOPTED: { description: 'More than half of the voting seats present were for it.' },
    NOT_ADOPTED: { description: 'No decision was made; never "the opposite was adopted".' },
  },
});

registerEnumType(VoteChoice, {
  name: 'VoteChoice',
  description: 'How a seat votes.',
  valuesMap: {
    FOR: { description: '同意' },
    AGAINST: { description: '反对' },
    ABSTAIN: { description: '弃权; counts among those present.' },
  },
});
