import { NOTHING_KEPT, numbered, sheetsOf, withMark, type BoothUnit } from './sheets';

const unit = (no: number, proxyId: string | null = null): BoothUnit => ({
  ...{ no, name: `1-${no}`, area: 100, proxyId, forName: proxyId && '沈文' },
});
const units = [unit(1), unit(2), unit(7, 'letter')];
const counter = () => {
  let last = 0;
  return () => `id ${++last}`;
};

describe('the sheets of a ballot', () => {
  it('are one for all own units, or one for each; a letter of proxy has its own', () => {
    const keys = (together: boolean) => sheetsOf(units, together).map(({ key }) => key);
    expect(keys(true)).toEqual(['all', '7']);
    expect(keys(false)).toEqual(['1', '2', '7']);
    expect(sheetsOf([], true)).toEqual([]);
  });

  it('keep the number under which they were sent as long as they say the same', () => {
    const newId = counter();
    const [sheet] = sheetsOf([unit(1)], true);
    const marked = withMark(NOTHING_KEPT, 'all', 'fund', 'AGREE');
    const [once, first] = numbered(marked, sheet!, newId);
    expect(numbered(once, sheet!, newId)[1]).toBe(first);
    expect(numbered(withMark(once, 'all', 'fund', 'AGAINST'), sheet!, newId)[1]).not.toBe(first);
    expect(numbered(once, sheetsOf([unit(1), unit(2)], true)[0]!, newId)[1]).not.toBe(first);
  });
});
