import fc from 'fast-check';
import { mustBeHeard, SUPPORT_RULES, supportStanding } from './support.js';

const { agenda, ownersAssembly } = SUPPORT_RULES['national']!;
const whole = { heads: 416, area: 9_000_001 };

describe('so much support that a meeting has to hear it', () => {
  it.each([
    // Case 51: of 416 owners 83 are not enough, 84 are.
    [83, 9_000_001, false],
    [84, 9_000_001, true],
    [84, 1_800_000, false],
    [84, 1_800_001, true],
    [416, 1_800_000, false],
  ])('%i heads with %i: %s', (heads, area, heard) => {
    expect(mustBeHeard({ heads, area }, whole)).toBe(heard);
  });

  it('says how many are needed, rounded up', () => {
    expect(supportStanding({ heads: 0, area: 0 }, whole, agenda.value)).toEqual({
      ...{ heads: 0, area: 0, reached: false, headsNeeded: 84, areaNeeded: 1_800_001 },
    });
  });

  it('asks for heads alone where the law does', () => {
    const standing = supportStanding({ heads: 84, area: 0 }, whole, ownersAssembly.value);
    expect(standing).toMatchObject({ reached: true, areaNeeded: null });
  });

  it('is never reached without a register', () => {
    expect(mustBeHeard({ heads: 0, area: 0 }, { heads: 0, area: 0 })).toBe(false);
  });

  it('is reached by exactly what it takes, and by more, whatever the estate', () => {
    const measure = fc.integer({ min: 1, max: 20_000_000 });
    fc.assert(
      fc.property(measure, measure, (heads, area) => {
        const { headsNeeded, areaNeeded } = supportStanding(
          { heads: 0, area: 0 },
          { heads, area },
          agenda.value,
        );
        const told = (h: number, a: number) => mustBeHeard({ heads: h, area: a }, { heads, area });
        expect(told(headsNeeded, areaNeeded!)).toBe(true);
        expect(told(headsNeeded - 1, areaNeeded!) || told(headsNeeded, areaNeeded! - 1)).toBe(false);
        expect(told(headsNeeded + 1, areaNeeded! + 1)).toBe(true);
      }),
    );
  });
});
