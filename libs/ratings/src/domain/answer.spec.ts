import { draftFrom, marksOf, valuesFrom, type Mark } from './answer.js';
import { comingFlags, markingFlags } from './flags.js';
import { itemsFor, requireFitInstrument, type Instrument } from './instrument.js';
import { DEFAULT_INSTRUMENTS } from './instruments/index.js';
import { RaterGroup } from './rater-group.js';

const service = DEFAULT_INSTRUMENTS[0]!;
const whole: Mark[] = itemsFor(service, RaterGroup.OWNERS).map(({ code }) => ({ item: code, value: 4 }));
const refused = (code: string): Error => expect.objectContaining({ name: 'Refusal', code }) as Error;

describe('a form', () => {
  it('comes back as it was marked, half done or whole', () => {
    const half = whole.slice(3, 6);
    expect(marksOf(service, RaterGroup.OWNERS, draftFrom(service, RaterGroup.OWNERS, half))).toEqual(half);
    expect(marksOf(service, RaterGroup.OWNERS, valuesFrom(service, RaterGroup.OWNERS, whole))).toEqual(whole);
  });

  it.each([
    ['an item that only staff judge', [...whole, { item: 'A4', value: 3 }], 'ITEM_NOT_ASKED'],
    ['an item marked twice', [...whole, whole[0]!], 'ITEM_TWICE'],
    ['a mark beyond the scale', [{ item: 'A1', value: 6 }], 'MARK_OUT_OF_RANGE'],
    ['a mark below the scale', [{ item: 'A1', value: 0 }], 'MARK_OUT_OF_RANGE'],
    ['half a mark', [{ item: 'A1', value: 3.5 }], 'MARK_OUT_OF_RANGE'],
    ['an item left out', whole.slice(1), 'ITEMS_MISSING'],
  ])('is refused with %s', (_what, marks, code) => {
    expect(() => valuesFrom(service, RaterGroup.OWNERS, marks)).toThrow(refused(code));
  });
});

it.each([
  ['nothing to ask', (areas: Instrument['areas']) => areas.slice(0, 0)],
  ['an area without items', ([area]: Instrument['areas']) => [{ ...area!, items: [] }]],
  [
    'two items of one code',
    ([area]: Instrument['areas']) => [{ ...area!, items: [area!.items[0]!, area!.items[0]!] }],
  ],
  ['a weight of nothing', ([area]: Instrument['areas']) => [{ ...area!, weight: 0 }]],
  ['nothing for owners', ([area]: Instrument['areas']) => [{ ...area!, items: area!.items.slice(3) }]],
  [
    'nobody to judge it',
    ([area]: Instrument['areas']) => [{ ...area!, items: [{ ...area!.items[0]!, judgedBy: [] }] }],
  ],
])('an instrument with %s is not fit', (_what, change) => {
  expect(() => requireFitInstrument({ areas: change(service.areas) })).toThrow(refused('INSTRUMENT_UNFIT'));
});

describe('what the operator is pointed to', () => {
  const at = (minute: number, keyedBy: string | null = null) => ({ at: new Date(minute * 60_000), keyedBy });
  const steady = Array.from({ length: 30 }, (_, hour) => at(60 * hour));

  it('is nothing where answers come one by one and differ', () => {
    expect(comingFlags(steady)).toEqual([]);
    expect(markingFlags(Array.from({ length: 30 }, (_, each) => [1 + (each % 5), 3, 4]))).toEqual([]);
  });

  it('is a burst within ten minutes, and much paper by one hand', () => {
    const burst = Array.from({ length: 15 }, (_, each) => at(5000 + each / 2, 'desk'));
    expect(comingFlags([...burst, ...steady.slice(0, 10)])).toEqual([
      { kind: 'BURST', answers: 15, at: new Date(5000 * 60_000) },
      { kind: 'ONE_HAND', answers: 15, at: null },
    ]);
  });

  it('is forms that mark all the same, or lie far from the others, once there are five', () => {
    const usual = Array.from({ length: 30 }, (_, each) => [4, 4 + (each % 2), 5]);
    const ones = (number: number) => Array.from({ length: number }, () => [1, 1, 1]);
    expect(markingFlags([...usual, ...ones(4)])).toEqual([]);
    expect(markingFlags([...usual, ...ones(5)]).map(({ kind, answers }) => [kind, answers])).toEqual([
      ['STRAIGHT', 5],
      ['FAR', 5],
    ]);
  });
});
