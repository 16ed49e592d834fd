import { inTurn, partsOf, saidOf, saidOfAll, toggled, unsaid, withBlanks } from './parts';
import { NOTHING_KEPT, withMark } from './sheets';

const rules = { id: 'rules', slate: null };
const candidates = ['one', 'two', 'three'].map(id => ({ id, slate: 1 }));
const items = [rules, ...candidates];
const slates = [{ no: 1, seats: 2 }];
const marks = (kept: typeof NOTHING_KEPT) => kept.marks['all'];

describe('an election on the ballot', () => {
  it('stands where its first candidate stands', () => {
    const parts = partsOf(items, slates);
    expect(parts.map(({ key, slate, items: its }) => [key, slate?.no, its.length])).toEqual([
      ['rules', undefined, 1],
      ['one', 1, 3],
    ]);
  });

  it('has the order that the server prints for the unit', () => {
    const five = ['甲', '乙', '丙', '丁', '戊'];
    expect(inTurn(five, 7).join('')).toBe('丙丁戊甲乙');
    expect(inTurn(five, 10)).toEqual(five);
  });

  it('is said by names, by none of them, or by an abstention, and each takes the place of the others', () => {
    expect(saidOf(candidates)).toBe('NOTHING');
    let kept = toggled(NOTHING_KEPT, 'all', candidates, 'one');
    kept = toggled(kept, 'all', candidates, 'three');
    expect([saidOf(candidates, marks(kept)), marks(kept)]).toEqual([
      'CHOSEN',
      { one: 'AGREE', three: 'AGREE' },
    ]);
    kept = saidOfAll(kept, 'all', candidates, 'AGAINST');
    expect([saidOf(candidates, marks(kept)), marks(kept)]).toEqual([
      'NONE',
      { one: 'AGAINST', two: 'AGAINST', three: 'AGAINST' },
    ]);
    kept = saidOfAll(kept, 'all', candidates, 'ABSTAIN');
    expect(saidOf(candidates, marks(kept))).toBe('ABSTAIN');
    kept = toggled(kept, 'all', candidates, 'two');
    expect(marks(kept)).toEqual({ two: 'AGREE' });
    expect(marks(toggled(kept, 'all', candidates, 'two'))).toEqual({});
    kept = saidOfAll(NOTHING_KEPT, 'all', candidates, 'ABSTAIN');
    expect(marks(saidOfAll(kept, 'all', candidates, 'ABSTAIN'))).toEqual({});
  });

  it('is sent with a word for every candidate', () => {
    const marked = [
      { itemId: 'rules', choice: 'AGREE' as const },
      { itemId: 'two', choice: 'AGREE' as const },
    ];
    expect(withBlanks(items, marked).map(({ itemId, choice }) => `${itemId} ${choice}`)).toEqual([
      ...['rules AGREE', 'two AGREE', 'one BLANK', 'three BLANK'],
    ]);
    expect(withBlanks(items, [])).not.toContainEqual({ itemId: 'rules', choice: 'BLANK' });
  });

  it('is missing until something is said of it', () => {
    const parts = partsOf(items, slates);
    const missing = (kept: typeof NOTHING_KEPT) =>
      unsaid([{ key: 'all' }], parts, kept).map(({ part }) => part.key);
    expect(missing(NOTHING_KEPT)).toEqual(['rules', 'one']);
    expect(missing(toggled(NOTHING_KEPT, 'all', candidates, 'two'))).toEqual(['rules']);
    expect(missing(withMark(NOTHING_KEPT, 'all', 'rules', 'WITH_MAJORITY'))).toEqual(['one']);
  });
});
