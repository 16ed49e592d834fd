import { PLACE } from '../../../apps/api/src/demo/demo-ids.js';

const area = { code: 'A', zh: '停车', en: 'Parking', weight: 10 };
const item = { code: 'A1', zh: '车位有序', en: 'In order', points: 10, judgedBy: ['OWNERS', 'TOWN'] };
/** What a town asks beside the house's own. */
export const PARKING = {
  townId: PLACE.shangpai,
  code: 'parking',
  kind: 'SERVICE',
  scale: 'POINTS',
  zh: '停车专项评议',
  areas: [{ ...area, items: [item] }],
};

/** What is wrong with it, what makes it so, and what is said. */
export const BAD_INSTRUMENTS: readonly (readonly [string, object, string])[] = [
  ['no area', { areas: [] }, 'INSTRUMENT_UNFIT'],
  ['an area without items', { areas: [{ ...area, items: [] }] }, 'INSTRUMENT_UNFIT'],
  ['one code twice', { areas: [{ ...area, items: [item, item] }] }, 'INSTRUMENT_UNFIT'],
  [
    'an item called like its area',
    { areas: [{ ...area, items: [{ ...item, code: 'A' }] }] },
    'INSTRUMENT_UNFIT',
  ],
  ['nobody to judge', { areas: [{ ...area, items: [{ ...item, judgedBy: [] }] }] }, 'INSTRUMENT_UNFIT'],
  [
    'nothing for owners',
    { areas: [{ ...area, items: [{ ...item, judgedBy: ['TOWN'] }] }] },
    'INSTRUMENT_UNFIT',
  ],
  [
    'too many areas',
    {
      areas: Array.from({ length: 13 }, (_, at) => ({
        ...area,
        code: `X${at}`,
        items: [{ ...item, code: `Y${at}` }],
      })),
    },
    'INSTRUMENT_UNFIT',
  ],
  ['no points', { areas: [{ ...area, items: [{ ...item, points: 0 }] }] }, 'NUMBER_OUT_OF_RANGE'],
  ['too many points', { areas: [{ ...area, items: [{ ...item, points: 101 }] }] }, 'NUMBER_OUT_OF_RANGE'],
  ['no weight', { areas: [{ ...area, weight: 0, items: [item] }] }, 'NUMBER_OUT_OF_RANGE'],
  ['no name', { zh: '  ' }, 'TEXT_EMPTY'],
  ['no code', { code: '' }, 'TEXT_EMPTY'],
  [
    'a question too long',
    { areas: [{ ...area, items: [{ ...item, zh: '长'.repeat(101) }] }] },
    'TEXT_TOO_LONG',
  ],
  [
    'a list too long',
    { areas: [{ ...area, items: Array.from({ length: 61 }, () => item) }] },
    'LIST_TOO_LONG',
  ],
  ['no id', { townId: 'here' }, 'INVALID_ID'],
  ['a community for a town', { townId: PLACE.tanchong }, 'PLACE_NOT_FOUND'],
  ['a character that cannot be kept', { source: 'a\0b' }, 'TEXT_UNREADABLE'],
];
