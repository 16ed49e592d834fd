import { DONT_KNOW, draftFrom, marksOf, valuesFrom, type Mark } from './answer.js';
import { flagWords } from './flag-words.js';
import { comingFlags, FlagKind, markingFlags } from './flags.js';
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

  it('may say of an item that one cannot tell, but not of all', () => {
    const some: Mark[] = whole.map((mark, at) => (at < 3 ? { ...mark, value: null } : mark));
    const values = valuesFrom(service, RaterGroup.OWNERS, some);
    expect(values.slice(0, 4)).toEqual([DONT_KNOW, DONT_KNOW, DONT_KNOW, 4]);
    expect(marksOf(service, RaterGroup.OWNERS, values)).toEqual(some);
    // Not the same as not having come to it yet.
    const half = draftFrom(service, RaterGroup.OWNERS, some.slice(2, 4));
    expect(half.slice(0, 5)).toEqual([null, null, DONT_KNOW, 4, null]);
    expect(marksOf(service, RaterGroup.OWNERS, half)).toEqual(some.slice(2, 4));
  });

  it.each([
    [
      'nothing but items that one cannot tell',
      whole.map(({ item }) => ({ item, value: null })),
      'NOTHING_MARKED',
    ],
    ['the value by which that is kept', [{ item: 'A1', value: DONT_KNOW }], 'MARK_OUT_OF_RANGE'],
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
  const at = (minute: number, keyedBy?: string) => ({
    ...{ at: new Date(minute * 60_000), hand: keyedBy ?? `rater ${minute}` },
    onPaper: keyedBy !== undefined,
  });
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

it.each(Object.values(FlagKind))('%s is told with what it is, why it may be and what can be done', kind => {
  const words = flagWords({ kind, answers: 12, at: new Date('2026-12-01T02:05:00Z') });
  for (const { zh, en } of Object.values(words)) expect(zh && en).toMatch(/\S/);
  expect([words.what.zh, words.what.en].every(text => text.includes('12'))).toBe(true);
  if (kind === FlagKind.BURST) expect(words.what.zh).toMatch(/^2026-12-01 10:05 起十分钟内/);
  expect(words.may.zh).toContain('没有一份会因此被去掉');
});
