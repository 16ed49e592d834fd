import { openTown, type Town } from '../town/open-town.js';
import { CaseHall, figure, one, several, type CaseBallot, type CaseUnit } from './case-hall.js';

let town: Town;
let hall: CaseHall;
beforeAll(async () => {
  town = await openTown();
  hall = await CaseHall.in(town);
});
afterAll(() => town.close());

interface Case {
  readonly units: readonly CaseUnit[];
  readonly settings?: Record<string, unknown>;
  readonly ballots: readonly CaseBallot[];
  /** Of all owners. */
  readonly all: readonly [heads: number, area: number];
  /** Of each item, as far as the case says. */
  readonly items: readonly Record<string, unknown>[];
}

const THREE: readonly CaseUnit[] = [9_000, 8_550, 12_025].map(area => ({ of: ['甲'], area }));
const FLAT_AND_PARKING: readonly CaseUnit[] = [
  { of: ['甲'] },
  { of: ['甲'], area: 1_250, use: 'PARKING' },
  { of: ['甲'], area: 1_250, use: 'PARKING' },
];
const UNSOLD = several(40, () => ({ of: ['开发商'], status: 'UNSOLD' }));
const UNDELIVERED = several(12, nth => ({
  ...{ of: [`买家${nth}`], area: nth ? 10_800 : 11_200, status: 'SOLD_UNDELIVERED' },
}));
const TWO_ALIKE: readonly CaseUnit[] = [{ of: ['甲'] }, { of: ['乙'] }];

const CASES: readonly (readonly [name: string, given: Case])[] = [
  [
    'case 19: an owner of three units is one head with all their area',
    {
      ...{ units: THREE, settings: one(), all: [1, 29_575] },
      ballots: [
        ['phone', 1, 'A'],
        ['paper', 2, 'A'],
        ['phone', 3, 'A'],
      ],
      items: [{ outcome: 'PASSED', agree: figure(1, 29_575), flags: [] }],
    },
  ],
  [
    'case 20: who votes for one of three units takes part with that one',
    {
      ...{ units: THREE, settings: one(), ballots: [['paper', 2, 'A']], all: [1, 29_575] },
      items: [{ outcome: 'NO_QUORUM', participating: figure(1, 8_550), agree: figure(1, 8_550) }],
    },
  ],
  [
    'case 20: or with all of them, where the vote says so',
    {
      ...{ units: THREE, settings: one({ severalUnits: 'WHOLE_OWNER' }), all: [1, 29_575] },
      ballots: [['paper', 2, 'A']],
      items: [{ outcome: 'PASSED', agree: figure(1, 29_575) }],
    },
  ],
  [
    'case 20: units that were voted differently leave the head open, and are flagged',
    {
      ...{ units: THREE, settings: one(), all: [1, 29_575] },
      ballots: [
        ['phone', 1, 'A'],
        ['paper', 2, 'R'],
        ['paper', 3, 'A'],
      ],
      items: [
        {
          ...{ outcome: 'CANNOT_ESTABLISH', agree: figure(0, 21_025), against: figure(0, 8_550) },
          flags: [{ code: 'HEAD_CONFLICT', units: expect.any(Array) }],
        },
      ],
    },
  ],
  [
    'case 21: husband and wife who own one unit are one head',
    {
      ...{ units: [{ of: ['夫', '妻'] }], settings: one(), ballots: [['paper', 1, 'A']], all: [1, 10_000] },
      items: [{ outcome: 'PASSED', agree: figure(1, 10_000), flags: [] }],
    },
  ],
  [
    'case 22: the developer is one head for what it did not sell or deliver',
    {
      ...{ units: [...UNSOLD, ...UNDELIVERED], settings: one(), all: [1, 530_000] },
      ballots: [['paper', 41, 'A']],
      items: [{ outcome: 'NO_QUORUM', participating: figure(1, 11_200) }],
    },
  ],
  [
    'case 23: five buyers to whom it was delivered are five heads more',
    {
      units: [
        ...UNSOLD,
        ...UNDELIVERED.map((unit, at) => (at < 5 ? { ...unit, status: 'REGISTERED' } : unit)),
      ],
      ...{ settings: one(), all: [6, 530_000] },
      ballots: [
        ['phone', 41, 'A'],
        ['paper', 42, 'R'],
      ],
      items: [{ outcome: 'NO_QUORUM', participating: figure(2, 22_000), agree: figure(1, 11_200) }],
    },
  ],
  [
    'case 24: parking that does not count is out of numerator and denominator',
    {
      ...{ units: FLAT_AND_PARKING, settings: one({ parking: 'EXCLUDE' }), all: [1, 10_000] },
      ballots: [['paper', 1, 'A']],
      items: [{ outcome: 'PASSED', agree: figure(1, 10_000) }],
    },
  ],
  [
    'case 25: parking that counts is in both, and its owner one head still',
    {
      ...{ units: FLAT_AND_PARKING, settings: one({ parking: 'INCLUDE' }), all: [1, 12_500] },
      ballots: [
        ['paper', 1, 'A'],
        ['phone', 3, 'A'],
      ],
      items: [{ outcome: 'PASSED', agree: figure(1, 11_250) }],
    },
  ],
  [
    'case 31: A alone and A with B are two heads, flagged for review',
    {
      ...{ units: [{ of: ['甲'] }, { of: ['甲', '乙'] }], settings: one(), all: [2, 20_000] },
      ballots: [
        ['phone', 1, 'A'],
        ['paper', 2, 'A'],
      ],
      items: [{ outcome: 'PASSED', agree: figure(2, 20_000), flags: [{ code: 'SHARED_OWNER' }] }],
    },
  ],
  [
    'case 32: of a paper and a later electronic ballot the first counts',
    {
      ...{ units: TWO_ALIKE, settings: one({ duplicates: 'FIRST_VALID' }), all: [2, 20_000] },
      ballots: [
        ['paper', 1, 'R'],
        ['phone', 1, 'A'],
        ['phone', 2, 'A'],
      ],
      items: [{ outcome: 'NOT_PASSED', against: figure(1, 10_000), discarded: 1 }],
    },
  ],
  [
    'case 33: or the electronic one, and the other is kept as void',
    {
      ...{ units: TWO_ALIKE, settings: one({ duplicates: 'ELECTRONIC_PREVAILS' }), all: [2, 20_000] },
      ballots: [
        ['paper', 1, 'R'],
        ['phone', 1, 'A'],
        ['phone', 2, 'A'],
      ],
      items: [{ outcome: 'PASSED', agree: figure(2, 20_000), discarded: 1 }],
    },
  ],
  [
    'case 39: two ticks void that item alone, so that participation differs by item',
    {
      ...{ units: TWO_ALIKE, all: [2, 20_000] },
      ballots: [
        ['paper', 1, 'AS'],
        ['phone', 2, 'AA'],
      ],
      items: [
        { outcome: 'PASSED', participating: figure(2, 20_000), spoiled: figure(0, 0) },
        { outcome: 'NO_QUORUM', participating: figure(1, 10_000), spoiled: figure(1, 10_000) },
      ],
    },
  ],
  [
    'case 40: an item left blank abstains, as in 四川',
    {
      ...{ units: TWO_ALIKE, settings: one(undefined, { profile: 'sichuan' }), all: [2, 20_000] },
      ballots: [
        ['paper', 1, 'B'],
        ['phone', 2, 'A'],
      ],
      items: [{ outcome: 'NOT_PASSED', participating: figure(2, 20_000), abstain: figure(1, 10_000) }],
    },
  ],
  [
    'case 41: or takes no part, where the vote says so',
    {
      ...{ units: TWO_ALIKE, settings: one({ blank: 'NOT_PARTICIPATING' }), all: [2, 20_000] },
      ballots: [
        ['paper', 1, 'B'],
        ['phone', 2, 'A'],
      ],
      items: [{ outcome: 'NO_QUORUM', participating: figure(1, 10_000), blank: figure(1, 10_000) }],
    },
  ],
];

describe('cases of the rule book, from the register to the result', () => {
  it.each(CASES)('%s', async (_name, { units, settings = {}, ballots, all, items }) => {
    const { building, ids } = await hall.built(units);
    const vote = await hall.open(building, settings);
    for (const ballot of ballots) await hall.handIn(vote, ids, ballot);
    const result = await hall.close(vote);
    expect(result).toMatchObject({ electorate: figure(...all), items });
  });
});
