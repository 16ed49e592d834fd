import { DONT_KNOW } from '../answer.js';
import { written } from '../fraction.js';
import { InstrumentKind, Scale, type Instrument } from '../instrument.js';
import { Cycle } from '../period.js';
import { RaterGroup } from '../rater-group.js';
import { closingOf, ranking, scored, type Closing } from '../result.js';
import { DEFAULT_SETTINGS } from '../round.js';
import { explain } from '../explain.js';
import type { Score } from '../score.js';
import type { CountedAnswer } from './counted-answer.js';
import { PROTECTED, type Protection } from './figures.js';

/**
 * The attacker knows how all of this works, who answered and where they live, every staff sheet, and all that is ever
 * published: preliminary and corrected scores, buildings, distributions, flags, counts, ranks, exports, every round. The
 * worlds are so small that all of them can be tried: whoever could have given two different things in worlds that look
 * the same has given nothing away.
 */
interface World {
  /** Where each unit is. */
  readonly buildings: readonly string[];
  /** Most points of each item: from 0 to there. */
  readonly items: readonly number[];
  readonly smallest: number;
  /** Who keyed each from paper; a dot: given by phone. Left out: all of them by phone. */
  readonly hands?: string;
  /** Whether 不清楚 may be marked. There is one more item then, which everybody gave the most: an empty form is refused. */
  readonly unknown?: boolean;
}

const NO_SUPPRESSION: Protection = { smallest: 1, soften: false };

const WORLDS: readonly (readonly [string, World])[] = [
  ['one building', { buildings: [...'AAAAAA'], items: [2], smallest: 3 }],
  ['one building, two items', { buildings: [...'AAAAA'], items: [1, 1], smallest: 3 }],
  ['a building of one beside a large one', { buildings: [...'AAAAAB'], items: [2], smallest: 3 }],
  ['two of one, that are too few together', { buildings: [...'AAAABC'], items: [2], smallest: 3 }],
  ['several that stand alone', { buildings: [...'AAABBBC'], items: [1], smallest: 3 }],
  ['several that stand alone, two items', { buildings: [...'AAABBB'], items: [1, 1], smallest: 3 }],
  [
    'one building where not everybody can tell',
    { buildings: [...'AAAAA'], items: [2], smallest: 3, unknown: true },
  ],
  [
    'two items that not everybody can tell',
    { buildings: [...'AAA'], items: [1, 1], smallest: 2, unknown: true },
  ],
  [
    'two buildings where not everybody can tell',
    { buildings: [...'AAABBB'], items: [1], smallest: 3, unknown: true },
  ],
  [
    'three where not everybody can tell',
    { buildings: [...'AABBCC'], items: [1], smallest: 2, unknown: true },
  ],
  ['the smallest that there may be', { buildings: [...'AAAAABBBBB'], items: [1], smallest: 5 }],
];

/** Of these somebody at the desk keyed some, and takes away what they know. */
const KEYED: readonly (readonly [string, World])[] = [
  [
    'four of a building of five',
    { buildings: [...'AAAAABBBBB'], hands: 'XXXX......', items: [1], smallest: 5 },
  ],
  ['all but one', { buildings: [...'AAAAA'], hands: 'XXXX.', items: [2], smallest: 3 }],
  ['all but two', { buildings: [...'AAAAA'], hands: 'XXX..', items: [2], smallest: 3 }],
  ['some of one building', { buildings: [...'AAAAAA'], hands: 'XXX...', items: [2], smallest: 3 }],
  ['some of each building', { buildings: [...'AAAABBBB'], hands: 'XX..XX..', items: [1], smallest: 3 }],
  ['one building of two', { buildings: [...'AAABBBB'], hands: 'XXX....', items: [1], smallest: 3 }],
  ['half, and a colleague the rest', { buildings: [...'AAAAAA'], hands: 'XXXYYY', items: [2], smallest: 3 }],
  ['some, and a colleague some', { buildings: [...'AAAAAAA'], hands: 'XXXYY..', items: [1], smallest: 3 }],
  [
    'half and a colleague half, but for one',
    { buildings: [...'AAAAAAA'], hands: 'XXXYYY.', items: [1], smallest: 3 },
  ],
  [
    'some, where not everybody can tell',
    { buildings: [...'AAAAA'], hands: 'XX...', items: [1], smallest: 3, unknown: true },
  ],
  [
    'some of two buildings, where not everybody can tell',
    { buildings: [...'AAABBB'], hands: 'XXX...', items: [1], smallest: 3, unknown: true },
  ],
];

describe.each(KEYED)('where somebody keyed %s', (_what, world) => {
  const protection = { ...PROTECTED, smallest: world.smallest };

  it('neither that hand nor anybody else learns what another unit gave', () => {
    for (const hand of [null, ...handsOf(world)]) expect(learned(world, protection, hand)).toEqual([]);
  });

  it('and they would without suppression and softening', () => {
    expect(handsOf(world).flatMap(hand => learned(world, NO_SUPPRESSION, hand))).not.toEqual([]);
  });
});

it('all that one hand keyed and nobody else gave has figures: there is nobody to find out about', () => {
  const world: World = { buildings: [...'AAAAAA'], hands: 'XXXXXX', items: [1], smallest: 5 };
  const closing = closingOf(rated(world), answersOf(world, [[0], [1], [1], [1], [0], [1]]), NO_SHEETS);
  expect(closing.figures?.items).toEqual([{ marks: 6, sum: 4 }]);
});

it('one who answered for four units of five does not learn of the fifth', () => {
  const world: World = { buildings: [...'AAAAA'], items: [1], smallest: 5 };
  const answers = answersOf(world, [[0], [1], [1], [1], [0]]);
  const mine = answers.map((answer, at) => (at < 4 ? { ...answer, hand: 'mine' } : answer));
  expect([answers, mine].map(of => closingOf(rated(world), of, NO_SHEETS).figures === null)).toEqual([
    false,
    true,
  ]);
});

describe.each(WORLDS)('in a world of %s', (_what, world) => {
  it('nobody learns what any single unit gave', () => {
    expect(learned(world, { ...PROTECTED, smallest: world.smallest })).toEqual([]);
  });

  it('and would without suppression', () => {
    expect(learned(world, NO_SUPPRESSION)).not.toEqual([]);
  });

  it('and would without softening', () => {
    expect(learned(world, { smallest: world.smallest, soften: false })).not.toEqual([]);
  });
});

it('two rounds of the same people tell no more than each of them alone', () => {
  const first: World = { buildings: [...'AAAB'], items: [1], smallest: 3 };
  const second: World = { buildings: [...'AAAAB'], items: [1], smallest: 3 };
  const both = pairs(worldsOf(first), worldsOf(second));
  const protection = { ...PROTECTED, smallest: 3 };
  const looks = ([one, other]: readonly [Marks, Marks]): string => {
    const rounds = [publication(first, one, protection), publication(second, other, protection)] as const;
    const trend = ranking(rounds.map(({ score }) => ({ points: score?.all ?? null })));
    return JSON.stringify([rounds.map(({ text }) => text), trend.map(({ rank }) => rank)]);
  };
  expect(givenAway(both, looks, ([one, other]) => [...one, ...other])).toEqual([]);
});

it('no figure stands for fewer than five, however it is added up and taken away', () => {
  const buildings = [...'AAAAAAABBBBBBCCCCDDE'];
  const closing = closingOf(
    rated({ buildings, items: [4], smallest: 5 }),
    answersOf(
      { buildings },
      buildings.map((_, at) => [at % 5]),
    ),
    {
      ...{ eligible: 40, sheets: {} },
    },
  );
  const sizes = closing.figures!.blocks.map(({ answers }) => answers);
  // Blocks share nobody, so that every sum of figures, with whatever signs, is of whole blocks.
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(buildings.length);
  const counts = closing.figures!.bands.flat().map(({ count }) => count);
  expect(counts.filter(count => count > 0 && count < 5)).toEqual([]);
});

const NO_SHEETS = { eligible: 20, sheets: {} };

function handsOf({ hands = '' }: World): string[] {
  return [...new Set(hands.replaceAll('.', ''))];
}

type Marks = readonly (readonly number[])[];

/**
 * Units whose mark of some item is the same in all worlds that look alike.
 * @param hand who knows what they keyed themselves; null: somebody who knows of none
 */
function learned(world: World, protection: Protection, hand: string | null = null): string[] {
  const isOwn = (unit: number): boolean => hand !== null && world.hands?.[unit] === hand;
  return givenAway(
    worldsOf(world),
    marks =>
      JSON.stringify(marks.filter((_, unit) => isOwn(unit))) + publication(world, marks, protection).text,
    marks => marks.filter((_, unit) => !isOwn(unit)),
  );
}

function givenAway<T>(
  worlds: readonly T[],
  looks: (world: T) => string,
  marks: (world: T) => Marks,
): string[] {
  const alike = new Map<string, T[]>();
  for (const world of worlds) {
    const look = looks(world);
    const same = alike.get(look);
    if (same) same.push(world);
    else alike.set(look, [world]);
  }
  return [...alike.values()].flatMap(same =>
    marks(same[0]!).flatMap((given, unit) =>
      given.flatMap((_, item) => {
        const possible = new Set(same.map(world => marks(world)[unit]![item]));
        return possible.size > 1 ? [] : [`unit ${unit} gave item ${item} ${[...possible][0]}`];
      }),
    ),
  );
}

/** All that ever leaves the house about one round. */
function publication(
  world: World,
  marks: Marks,
  protection: Protection,
): { text: string; score: Score | null } {
  const round = rated(world);
  const sheets = { [RaterGroup.TOWN]: round.instrument.areas[0]!.items.map(() => 1) };
  const closing: Closing = closingOf(round, answersOf(world, marks), { eligible: 20, sheets }, protection);
  const preliminary = scored(round, closing, []);
  const corrected = scored(round, closing, world.items.length > 1 ? ['I0'] : []);
  const told = { ...closing, preliminary, corrected, explained: explain(round, closing, corrected) };
  const text = JSON.stringify(told, (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  return { text: text + (preliminary && written(preliminary.all!)), score: corrected };
}

function rated({ items, smallest, unknown = false }: World) {
  const asked = unknown ? [...items, 1] : items;
  const instrument: Instrument = {
    ...{
      code: 'small',
      version: 1,
      kind: InstrumentKind.SERVICE,
      scale: Scale.POINTS,
      every: Cycle.QUARTER,
      zh: '',
      en: '',
      source: '',
    },
    areas: [
      {
        ...{ code: 'X', zh: '', en: '', weight: 1 },
        items: asked.map((points, at) => ({
          ...{ code: `I${at}`, zh: '', en: '', points },
          judgedBy: [RaterGroup.OWNERS, RaterGroup.TOWN],
        })),
      },
    ],
  };
  const minResponse = { numerator: 0, denominator: 1 };
  return { instrument, settings: { ...DEFAULT_SETTINGS, minSample: smallest, minResponse } };
}

function answersOf(
  { buildings, hands = '', unknown = false }: Pick<World, 'buildings' | 'hands' | 'unknown'>,
  marks: Marks,
): CountedAnswer[] {
  return marks.map((values, at) => ({
    ...{ building: buildings[at]!, values: unknown ? [...values, 1] : values },
    ...((hands[at] ?? '.') === '.'
      ? { hand: `rater ${at}`, onPaper: false }
      : { hand: hands[at]!, onPaper: true }),
  }));
}

/** Everything that everybody could have marked. */
function worldsOf({ buildings, items, unknown = false }: World): Marks[] {
  const least = unknown ? DONT_KNOW : 0;
  const forms = items.reduce<number[][]>(
    (some, most) =>
      some.flatMap(form => Array.from({ length: most + 1 - least }, (_, more) => [...form, least + more])),
    [[]],
  );
  return buildings.reduce<number[][][]>(
    (worlds, _) => worlds.flatMap(world => forms.map(form => [...world, form])),
    [[]],
  );
}

function pairs<T>(ones: readonly T[], others: readonly T[]): (readonly [T, T])[] {
  return ones.flatMap(one => others.map(other => [one, other] as const));
}
