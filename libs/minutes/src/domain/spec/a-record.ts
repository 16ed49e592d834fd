import type { MeetingRecord, RecordedEvent } from '@sifang/meetings/domain';

export const SEATS = {
  wang: 'seat-wang',
  he: 'seat-he',
  zhang: 'seat-zhang',
  chen: 'seat-chen',
  liu: 'seat-liu',
  li: 'seat-li',
} as const;

type Entry = readonly [type: string, payload?: Readonly<Record<string, unknown>>];

/** An evening as it usually goes: everybody came but the adviser, one motion was adopted by 3 to 0, one outcome. */
export const USUAL: readonly Entry[] = [
  ['MEETING_SCHEDULED'],
  ...[SEATS.zhang, SEATS.wang, SEATS.chen, SEATS.liu, SEATS.li].map((seatId): Entry => [
    'SEAT_PRESENT',
    { seatId },
  ]),
  ['MEETING_OPENED', { present: 5 }],
  ['AGENDA_ITEM_OPENED', { itemId: 'paving' }],
  ['SPEECH_REQUESTED', { seatId: SEATS.liu }],
  ['FLOOR_GIVEN', { seatId: SEATS.liu, minutes: 2 }],
  ['SPEECH_ENDED', { seatId: SEATS.liu }],
  ['MOTION_PUT', { motionId: 'motion' }],
  ['VOTE_CAST', { motionId: 'motion', seatId: SEATS.zhang, choice: 'FOR' }],
  ['VOTE_CAST', { motionId: 'motion', seatId: SEATS.chen, choice: 'FOR' }],
  ['VOTE_CAST', { motionId: 'motion', seatId: SEATS.wang, choice: 'ABSTAIN' }],
  ['VOTE_CAST', { motionId: 'motion', seatId: SEATS.liu, choice: 'FOR' }],
  ['RESULT_ANNOUNCED', { motionId: 'motion', state: 'ADOPTED' }],
  ['OUTCOME_RECORDED', { resolutionId: 'outcome' }],
  ['AGENDA_ITEM_CLOSED', { itemId: 'paving' }],
  ['MEETING_ADJOURNED'],
];

const OPENED = Date.parse('2026-11-22T11:30:00Z');

/** 翰林水岸's 7th meeting. Entries are a minute apart. */
export function aRecord(
  entries: readonly Entry[] = USUAL,
  changes: Partial<MeetingRecord> = {},
): MeetingRecord {
  const events = entries.map(([type, payload = {}], index): RecordedEvent => ({
    ...{ seq: index + 1, type, payload, actorId: 'zhang', actorName: '张文静' },
    at: new Date(OPENED + index * 60_000),
  }));
  const seat = (
    id: string,
    holderName: string,
    title: string,
    party: string,
    organisationName: string | null,
  ) => ({
    ...{ id, party, holderName, title, organisationName, organisationId: organisationName },
    ...{ personId: id.slice(5), votes: id !== SEATS.he, role: id === SEATS.he ? 'SPEAKING' : 'VOTING' },
  });
  return {
    meeting: {
      ...{ id: 'meeting', number: 7, kind: 'FOUR_PARTY', rules: {}, state: 'ADJOURNED', chairId: 'zhang' },
      ...{ estateId: 'estate', communityId: 'community', townId: 'town' },
      ...{ estateName: '翰林水岸小区', communityName: '滩冲社区', townName: '上派镇' },
      title: '翰林水岸小区四方议事会',
      venue: '党群服务中心二楼议事厅',
      startsAt: new Date(OPENED),
      openedAt: new Date(OPENED),
      adjournedAt: new Date(OPENED + 75 * 60_000),
    },
    seats: [
      seat(SEATS.wang, '王敏', '物管办主任', 'TOWN_DEPARTMENTS', '上派镇物管办'),
      seat(SEATS.he, '何志远', '城管队员', 'TOWN_DEPARTMENTS', '上派镇城管队'),
      seat(SEATS.zhang, '张文静', '社区党委书记', 'PARTY_ORGANISATION', '滩冲社区党委'),
      seat(SEATS.chen, '陈国栋', '业委会主任', 'RESIDENTS', '翰林水岸业委会'),
      seat(SEATS.liu, '刘桂兰', '楼栋长', 'RESIDENTS', null),
      seat(SEATS.li, '李强', '项目经理', 'PROPERTY_FIRM', '兰亭物业公司'),
    ],
    items: [
      {
        id: 'paving',
        position: 1,
        kind: 'DECISION',
        title: '翻修破损积水路面',
        summary: '',
        source: 'OTHER',
        sourceRef: '',
      },
      {
        id: 'charging',
        position: 2,
        kind: 'DISCUSSION',
        title: '充电桩选址',
        summary: '',
        source: 'OTHER',
        sourceRef: '',
      },
    ],
    motions: [
      {
        ...{ id: 'motion', itemId: 'paving', text: '由物业企业在一个月内翻修积水路面', state: 'ADOPTED' },
        ...{ secret: false, amendment: null, matter: null },
        tally: { entitled: 5, for: 3, against: 0, abstain: 1, notVoted: 1, needed: 3 },
      },
    ],
    outcomes: [
      {
        ...{ resolutionId: 'outcome', motionId: 'motion', number: '〔2026〕7-1', text: '翻修破损积水路面' },
        ...{ addresseeName: '兰亭物业公司', dueOn: '2026-12-31', supportingNames: [], workingDays: null },
        ...{ moneyFen: null, quantityMilli: null, quantityUnit: null },
      },
    ],
    people: [],
    events,
    ...changes,
  } as unknown as MeetingRecord;
}
