import { ResolutionState } from './lifecycle.js';
import { ratesOf, requireRateable, Satisfaction, TOLD_AT_ONCE, toldOf } from './satisfaction.js';

const WORDS = Object.values(Satisfaction);

it('is shown among those whose words are told and among all', () => {
  const count = { satisfied: 5, fairlySatisfied: 1, dissatisfied: 4, waiting: 3, unrated: 87 };
  expect(ratesOf(count)).toEqual({ ofRated: 6_000, ofAll: 600 });
  expect(ratesOf({ satisfied: 0, fairlySatisfied: 0, dissatisfied: 0, waiting: 4, unrated: 5 })).toEqual({
    ofRated: null,
    ofAll: 0,
  });
});

it('is asked for after closing only', () => {
  expect(() => requireRateable({ state: ResolutionState.ANSWERED })).toThrow(
    expect.objectContaining({ name: 'Refusal', code: 'RATING_TOO_EARLY' }),
  );
});

describe('an attacker who looks after every word, and knows who said something when', () => {
  /** All that could be said, one after the other. */
  const worlds = (length: number): Satisfaction[][] =>
    Array.from({ length }).reduce<Satisfaction[][]>(
      all => all.flatMap(said => WORDS.map(word => [...said, word])),
      [[]],
    );
  /** What is seen after each word, by five or at once. */
  const seen = (said: readonly Satisfaction[], by: number, tell: typeof toldOf): string => {
    const sums = { satisfied: 0, fairlySatisfied: 0, dissatisfied: 0 };
    return JSON.stringify(
      said.map((_, at) => {
        if ((at + 1) % by === 0) {
          const told = tell(said.slice(at + 1 - by, at + 1));
          for (const word of Object.keys(sums) as (keyof typeof sums)[]) sums[word] += told[word];
        }
        return sums.satisfied * 10_000 + sums.fairlySatisfied * 100 + sums.dissatisfied;
      }),
    );
  };
  const learned = (length: number, by: number, tell = toldOf): number => {
    const alike = new Map<string, Satisfaction[][]>();
    for (const said of worlds(length)) {
      const look = seen(said, by, tell);
      alike.set(look, [...(alike.get(look) ?? []), said]);
    }
    return [...alike.values()].flatMap(same =>
      same[0]!.filter((_, at) => new Set(same.map(said => said[at])).size === 1),
    ).length;
  };
  const bare = (words: readonly Satisfaction[]) => ({
    satisfied: words.filter(word => word === Satisfaction.SATISFIED).length,
    fairlySatisfied: words.filter(word => word === Satisfaction.FAIRLY_SATISFIED).length,
    dissatisfied: words.filter(word => word === Satisfaction.DISSATISFIED).length,
  });

  it.each([4, 5, 7])('learns nobody’s from the first %d', length => {
    expect(learned(length, TOLD_AT_ONCE)).toBe(0);
  });

  it('would from figures that move with each word, and from five of one mind', () => {
    expect(learned(5, 1, bare)).toBe(5 * 3 ** 5);
    expect(learned(5, TOLD_AT_ONCE, bare)).toBe(5 * 3);
  });
});
