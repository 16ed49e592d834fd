import fc from 'fast-check';
import { MATTERS } from '../law/matter.js';
import { chipsOf, chipText, readChip } from './chip.js';
import { countSpoken, spoken } from './count-slips.js';
import { asKept, comesTo, totalsOf, wholeOf } from './recount.js';
import type { Slip } from './slip.js';

const RULE = MATTERS['278-8'];
const slips = fc.array(
  fc.record<Slip>({
    choices: fc.string({ unit: fc.constantFrom(...'ARX'), minLength: 2, maxLength: 2 }),
    area: fc.integer({ min: 1, max: 30_000 }),
    counted: fc.boolean(),
  }),
  { maxLength: 60 },
);
const totals = { heads: 45, area: 500_000 };

describe('chips of a secret vote', () => {
  it('say what the slips said, item by item, and are all of one length', () => {
    const slip = { choices: 'AR', area: 9_000, counted: true };
    const chips = chipsOf(slip);
    expect(chips.map(({ position, letter }) => [position, letter])).toEqual([
      [1, 'A'],
      [2, 'R'],
    ]);
    expect(chips.map(chip => readChip(chipText(chip)))).toEqual(chips);
    expect(
      new Set([...chips, { ...chips[0]!, area: 1_234_567, position: 40 }].map(chip => chipText(chip).length))
        .size,
    ).toBe(1);
  });

  it('come, counted by another way and in whatever order, to what was kept when the vote was shut', () => {
    fc.assert(
      fc.property(slips, fc.integer(), (cast, turn) => {
        const chips = cast.flatMap(chipsOf);
        const at = chips.length ? Math.abs(turn) % chips.length : 0;
        totalsOf([...chips.slice(at), ...chips.slice(0, at)], 2).forEach((found, place) => {
          const kept = countSpoken(RULE, totals, spoken(cast, place));
          expect(wholeOf(found)).toEqual(kept.participating);
          expect(comesTo(RULE, totals, found, asKept(kept))).toBe(true);
        });
      }),
    );
  });

  it('and to nothing else: a head or a square metre that changed sides is found', () => {
    const cast = Array.from({ length: 40 }, (_, at) => ({
      choices: at % 5 ? 'A' : 'R',
      area: 9_000,
      counted: true,
    }));
    const kept = asKept(countSpoken(RULE, { heads: 40, area: 360_000 }, spoken(cast, 0)));
    const [found] = totalsOf(cast.flatMap(chipsOf), 1);
    const { agree, against, abstain } = found!;
    const all = { heads: 40, area: 360_000 };
    expect(comesTo(RULE, all, found!, kept)).toBe(true);
    const headMoved = {
      abstain,
      agree: { ...agree, heads: agree.heads - 1 },
      against: { ...against, heads: against.heads + 1 },
    };
    expect(comesTo(RULE, all, headMoved, kept)).toBe(false);
    const step = kept.step!;
    const areaMoved = {
      abstain,
      agree: { ...agree, area: agree.area - step },
      against: { ...against, area: against.area + step },
    };
    expect(comesTo(RULE, all, areaMoved, kept)).toBe(false);
    const gone = { ...found!, agree: { ...agree, area: agree.area - 1 } };
    expect(comesTo(RULE, all, gone, kept)).toBe(false);
  });
});
