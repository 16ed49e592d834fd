import { idOf } from './ids.js';
import { communityOf, firmMembersOf, gridMemberOf, ownersAt, staffOf, townOf } from './people.js';
import type { Rows, Value } from './rows.js';
import type { Size } from './size.js';

const SEATS = 20;
const ITEMS = 5;
const DAY_MS = 86_400_000;

interface PastMeeting {
  readonly number: number;
  readonly estate: number;
  /** Of the estate, from 1. */
  readonly nth: number;
  readonly at: string;
}

/** A meeting a month for each estate, as lists and searches find them: with seats, attendance and an agenda. */
export function pastMeetings(size: Size): Rows[] {
  return [
    {
      table: 'meeting',
      columns: [
        ...[
          'id',
          'seq',
          'estate_id',
          'community_id',
          'town_id',
          'number',
          'title',
          'venue',
          'starts_at',
          'chair_id',
        ],
        ...['state', 'opened_at', 'adjourned_at'],
      ],
      rows: each(size, meeting => [meetingRow(meeting, size)]),
    },
    {
      table: 'meeting_seat',
      columns: [
        'id',
        'meeting_id',
        'party',
        'position',
        'person_id',
        'holder_name',
        'title',
        'votes',
        'role',
      ],
      rows: each(size, meeting => seatRows(meeting, size)),
    },
    {
      table: 'attendance',
      columns: ['id', 'seat_id', 'since', 'until'],
      rows: each(size, ({ number, at }) =>
        Array.from({ length: SEATS }, (_, n) => {
          const seat = number * SEATS + n;
          return [idOf('attendance', seat), idOf('seat', seat), at, at];
        }),
      ),
    },
    {
      table: 'agenda_item',
      columns: [
        ...[
          'id',
          'meeting_id',
          'position',
          'kind',
          'title',
          'summary',
          'source',
          'source_ref',
          'minutes',
          'state',
        ],
        ...['opened_at', 'closed_at'],
      ],
      rows: each(size, ({ number, at }) =>
        Array.from({ length: ITEMS }, (_, n) => [
          ...[
            idOf('item', number * ITEMS + n),
            idOf('meeting', number),
            n + 1,
            'DISCUSSION',
            '公共收益公示方式',
          ],
          ...['业主建议按季度张榜并在线公示。', 'OWNER', '', 15, 'CLOSED', at, at],
        ]),
      ),
    },
  ];
}

function* each(
  { estates, past }: Size,
  rowsOf: (meeting: PastMeeting) => readonly (readonly Value[])[],
): Generator<readonly Value[]> {
  for (let nth = 1; nth <= past; nth++)
    for (let estate = 0; estate < estates; estate++) {
      const at = new Date(Date.UTC(2026, 9, 31, 11) - (past - nth) * 30 * DAY_MS).toISOString();
      yield* rowsOf({ number: (nth - 1) * estates + estate, estate, nth, at });
    }
}

function meetingRow({ number, estate, nth, at }: PastMeeting, size: Size): readonly Value[] {
  const community = communityOf(estate, size);
  const town = townOf(community, size);
  return [
    ...[
      idOf('meeting', number),
      120,
      idOf('estate', estate),
      idOf('community', community),
      idOf('town', town),
    ],
    ...[nth, `第${nth}次四方议事会`, '党群服务中心', at, staffOf(estate), 'ADJOURNED', at, at],
  ];
}

function seatRows({ number, estate, nth }: PastMeeting, size: Size): Value[][] {
  const owners = ownersAt(estate, size);
  const first = (nth * 7) % Math.max(1, owners.length - SEATS);
  const people: readonly (readonly [party: string, person: string, title: string])[] = [
    ['PARTY_ORGANISATION', staffOf(estate), '社区工作者'],
    ['PARTY_ORGANISATION', gridMemberOf(estate), '网格员'],
    ...firmMembersOf(estate).map(id => ['PROPERTY_FIRM', id, '物业项目经理'] as const),
    ...owners.slice(first, first + SEATS - 4).map(id => ['RESIDENTS', id, '业主'] as const),
  ];
  return people.map(([party, person, title], n) => [
    ...[
      idOf('seat', number * SEATS + n),
      idOf('meeting', number),
      party,
      n + 1,
      person,
      '业主',
      title,
      true,
      'VOTING',
    ],
  ]);
}
