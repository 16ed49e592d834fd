import { registerEnumType } from '@nestjs/graphql';
import { Every, OnHoliday } from '../../domain/calendar/rhythm.js';
import { DecisionRule, KindCode, SeatRole } from '../../domain/kinds/meeting-kind.js';

registerEnumType(KindCode, {
  name: 'MeetingKindCode',
  description: 'What sort of meeting.',
  valuesMap: {
    FOUR_PARTY: { description: '四方议事会' },
    TRINITY: { description: '三位一体议事协调会' },
    JOINT_3_2_X: { description: '3+2+X 联席会议' },
    FIVE_PARTY: { description: '五方会议' },
    LANE_COUNCIL: { description: '街巷议事会' },
    PARTY_AND_PEOPLE_COUNCIL: { description: '党群议事会' },
    HOME_COUNCIL: { description: '家园议事会' },
    OWNERS_COMMITTEE: { description: '业主委员会会议' },
    PROPERTY_COMMITTEE: { description: '物业管理委员会会议' },
    COORDINATION: { description: '诉求协调会' },
    EXPERT_CONSULTATION: { description: '专家会诊' },
    JOINT_CONFERENCE: { description: '物业管理联席会议' },
  },
});

registerEnumType(SeatRole, {
  name: 'SeatRole',
  description: 'What a seat may do.',
  valuesMap: {
    VOTING: { description: '表决席' },
    SPEAKING: { description: '发言席: speaks and does not vote.' },
    ATTENDING: {
      description: '列席: is there and may ask for the floor, but its party is not present by it.',
    },
  },
});

registerEnumType(DecisionRule, {
  name: 'DecisionRule',
  description: 'How a kind of meeting decides.',
  valuesMap: {
    SEATS_PRESENT: {
      description: 'So many of the voting seats present; abstentions and silence count among them.',
    },
    ALL_SEATS: { description: 'So many of all voting seats, also those that stayed away.' },
    EACH_PARTY: { description: 'So many of the voting seats present in each party.' },
    CONSENSUS: { description: 'No party objects and at least one seat is for it.' },
  },
});

registerEnumType(Every, {
  name: 'Every',
  description: 'How often a standing meeting is held.',
  valuesMap: {
    MONTH: { description: 'Every month.' },
    QUARTER: { description: 'The month in which it starts and every third after it.' },
  },
});

registerEnumType(OnHoliday, {
  name: 'OnHoliday',
  description: 'What becomes of a date that falls on a public holiday.',
  valuesMap: {
    KEEP: { description: 'It is held all the same.' },
    SKIP: { description: 'There is none this time.' },
    NEXT_WORKDAY: { description: 'The next working day; make-up workdays are such.' },
  },
});
