import fc from 'fast-check';
import { Refusal } from '@sifang/kernel';
import type { Matter } from '../law/matter.js';
import { asCounted } from './as-counted.js';
import { candidateOrder } from './candidate-order.js';
import { placed, requireWholeSlates, type Slate } from './slate.js';

/** One ordinary item, nine candidates for seven seats, another ordinary item. */
const SEVEN = [{ no: 1, text: '选举委员', seats: 7, first: 1, size: 9 }];

describe('a ballot in an election', () => {
  it.each([
    ['seven names for seven seats', 'AAAAAAABB', 'AAAAAAAXX'],
    ['case 63: eight names for seven seats are void', 'AAAAAAAAB', 'SSSSSSSSS'],
    ['case 63: six names are valid', 'AAAAAABBB', 'AAAAAAXXX'],
    ['nothing marked is a blank', 'BBBBBBBBB', 'BBBBBBBBB'],
    ['none of them takes part and agrees with nobody', 'RRRRRRRRR', 'RRRRRRRRR'],
    ['an abstention takes part', 'XXXXXXXXX', 'XXXXXXXXX'],
    ['one against, the others not marked', 'RBBBBBBBB', 'RXXXXXXXX'],
    ['a name that nobody can read is agreed to by nobody', 'AAASBBBBB', 'AAAXXXXXX'],
    ['and may be one too many', 'AAAAAAASB', 'SSSSSSSSS'],
    ['nothing that can be read is void', 'SBBBBBBBB', 'SSSSSSSSS'],
    ['a sheet that is void', 'SSSSSSSSS', 'SSSSSSSSS'],
  ])('%s: %s counts as %s', (_, marked, counted) => {
    expect(asCounted(`A${marked}R`, SEVEN)).toBe(`A${counted}R`);
  });

  it('says nothing about other elections of the ballot', () => {
    const two = [
      { no: 1, text: '委员', seats: 1, first: 0, size: 2 },
      { no: 2, text: '候补', seats: 1, first: 3, size: 2 },
    ];
    expect(asCounted('AABAB', two)).toBe('SSBAX');
    expect(asCounted('AABAB', [])).toBe('AABAB');
  });

  it('takes part for all candidates or for none, whatever is marked', () => {
    fc.assert(
      fc.property(letters(9), fc.integer({ min: 1, max: 9 }), (marked, seats) => {
        const counted = asCounted(marked, [{ no: 1, text: '委员', seats, first: 0, size: 9 }]);
        expect(counted).toMatch(/^(S+|B+|[ARX]+)$/);
        expect(asCounted(counted, [{ no: 1, text: '委员', seats, first: 0, size: 9 }])).toBe(counted);
        expect([...counted].filter(letter => letter === 'A').length).toBeLessThanOrEqual(seats);
      }),
    );
  });
});

describe('elections of a ballot', () => {
  const candidate = (slate: number | null, matter: Matter = '278-3') => ({ slate, matter });
  const seats = (many: number, no = 1): Slate => ({ no, text: '选举委员', seats: many });

  it.each([
    ['as many candidates as seats', [seats(2)], [candidate(1), candidate(1)], 'fits'],
    ['none', [], [candidate(null)], 'fits'],
    ['fewer candidates than seats', [seats(3)], [candidate(1), candidate(1)], 'CANDIDATES_TOO_FEW'],
    ['no candidates', [seats(1)], [candidate(null)], 'CANDIDATES_TOO_FEW'],
    ['no seat', [seats(0)], [candidate(1)], 'SEATS_OUT_OF_RANGE'],
    ['half a seat', [seats(1.5)], [candidate(1), candidate(1)], 'SEATS_OUT_OF_RANGE'],
    ['a number twice', [seats(1), seats(1)], [candidate(1)], 'SLATE_TWICE'],
    ['a number too high', [seats(1, 2)], [candidate(2)], 'SLATE_TWICE'],
    ['a candidate of no election', [seats(1)], [candidate(1), candidate(2)], 'SLATE_UNKNOWN'],
    ['a candidate under another matter', [seats(1)], [candidate(1, '278-4')], 'SLATE_MATTER'],
    ['something in between', [seats(1)], [candidate(1), candidate(null), candidate(1)], 'SLATE_SCATTERED'],
  ] as const)('%s: %j', (_, slates, items, end) => {
    expect(codeOf(() => requireWholeSlates(slates, items))).toBe(end);
  });

  it('stand where their candidates stand', () => {
    const items = [candidate(null), candidate(1), candidate(1), candidate(2)];
    expect(placed([seats(2), seats(1, 2)], items)).toMatchObject([
      { first: 1, size: 2 },
      { first: 3, size: 1 },
    ]);
  });
});

describe('the order of candidates', () => {
  it.each([
    [900, 9],
    [2_156, 14],
    [7, 11],
    [1, 3],
  ])('over %i units puts each of %i first equally often', (units, many) => {
    const first = Array.from({ length: many }, () => 0);
    for (let no = 1; no <= units; no++) first[candidateOrder(no, many)[0]!]!++;
    expect(Math.max(...first) - Math.min(...first)).toBeLessThanOrEqual(1);
  });

  it('has each candidate once', () => {
    expect(candidateOrder(7, 5)).toEqual([2, 3, 4, 0, 1]);
    expect(candidateOrder(10, 5)).toEqual([0, 1, 2, 3, 4]);
  });
});

function letters(many: number): fc.Arbitrary<string> {
  const letter = fc.constantFrom(...'AARXBBBSW');
  return fc.array(letter, { minLength: many, maxLength: many }).map(all => all.join(''));
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'fits';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
