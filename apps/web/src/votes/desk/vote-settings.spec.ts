import { hundredths, moved, NEW_SETTINGS, settingsInput } from './vote-settings';

describe('the draft of a vote', () => {
  it('leaves to the profile what nobody settled', () => {
    const { policies } = settingsInput({ ...NEW_SETTINGS, blank: 'ABSTAIN', silentArticle: ' ' });
    expect(policies).toEqual({
      ...{ duplicates: null, blank: 'ABSTAIN', parking: null, severalUnits: null },
      ...{ following: null, silentArticle: '' },
    });
  });

  it('moves items up and down, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['58,430', 5_843_000],
    ['58430.1', 5_843_010],
    ['58430.15', 5_843_015],
    ['', null],
    ['58430.155', NaN],
    ['-1', NaN],
    ['many', NaN],
  ])('reads %p as an area', (typed, area) => {
    expect(hundredths(typed)).toBe(area);
  });
});
