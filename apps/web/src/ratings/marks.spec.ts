import type { RatedUnitFragment, RatingFormFragment } from '../graphql/generated';
import { askedOf, itemsOf, listed, missingIn, saysSomething, startOf } from './marks';
import { percent, points } from './points';
import { periodsUntil } from './period';

const item = (
  code: string,
  ...judgedBy: RatingFormFragment['areas'][number]['items'][number]['judgedBy']
) => ({
  ...{ code, judgedBy, zh: code, en: '', points: 1, least: 1, most: 5 },
});
const form: RatingFormFragment = {
  ...{ code: 'service', zh: '表', en: '', version: 1, source: '', scale: 'FIVE', every: 'QUARTER' },
  areas: [
    { code: 'A', zh: '甲', en: '', weight: 1, items: [item('A1', 'OWNERS'), item('A2', 'COMMUNITY')] },
    { code: 'B', zh: '乙', en: '', weight: 1, items: [item('B1', 'COMMUNITY')] },
    { code: 'C', zh: '丙', en: '', weight: 1, items: [item('C1', 'OWNERS', 'COMMUNITY')] },
  ],
};
const unit: RatedUnitFragment = {
  ...{ unitId: 'u', name: '3号楼 502', answeredBy: null, submittedAt: null, comment: '', draftComment: '' },
  ...{ marks: [], draft: null, papers: [] },
};

describe('a form of rating', () => {
  it.each([
    ['OWNERS' as const, ['A1', 'C1']],
    ['COMMUNITY' as const, ['A2', 'B1', 'C1']],
    ['TOWN' as const, []],
  ])('asks %s for %j alone', (group, codes) => {
    expect(itemsOf(askedOf(form, group)).map(({ code }) => code)).toEqual(codes);
  });

  it('counts a mark of zero as given', () => {
    const items = itemsOf(askedOf(form, 'OWNERS'));
    expect(missingIn(items, { A1: 0 }).map(({ code }) => code)).toEqual(['C1']);
    expect(listed(items, { A1: 0, A2: 5 })).toEqual([{ item: 'A1', value: 0 }]);
  });

  it('counts 不清楚 as looked at, and as saying nothing', () => {
    const items = itemsOf(askedOf(form, 'OWNERS'));
    expect(missingIn(items, { A1: null, C1: null })).toEqual([]);
    expect(listed(items, { A1: null })).toEqual([{ item: 'A1', value: null }]);
    expect([saysSomething(items, { A1: null, C1: null }), saysSomething(items, { A1: null, C1: 0 })]).toEqual(
      [...[false, true]],
    );
  });

  it('goes on at the draft, and at what was handed in where there is none', () => {
    const answered = { ...unit, marks: [{ item: 'A1', value: 5 }], comment: '好' };
    expect(startOf(unit)).toEqual({ marks: {}, comment: '' });
    expect(startOf(answered)).toEqual({ marks: { A1: 5 }, comment: '好' });
    expect(startOf({ ...answered, draft: [{ item: 'C1', value: 2 }], draftComment: '再看' })).toEqual({
      ...{ marks: { C1: 2 }, comment: '再看' },
    });
  });
});

it.each([
  [8735, '87.35'],
  [9000, '90'],
  [-120, '-1.20'],
  [5, '0.05'],
])('reads %d hundredths as %s', (hundredths, text) => {
  expect(points(hundredths)).toBe(text);
});

it('rounds a share down', () => {
  expect([percent(999, 1000), percent(0, 0)]).toEqual([99, 0]);
});

it.each([
  ['MONTH' as const, ['2027-01', '2026-12', '2026-11']],
  ['QUARTER' as const, ['2027-Q1', '2026-Q4', '2026-Q3']],
  ['HALF_YEAR' as const, ['2027-H1', '2026-H2', '2026-H1']],
  ['YEAR' as const, ['2027', '2026', '2025']],
])('names each %s by the clocks of Shanghai: %j', (cycle, periods) => {
  expect(periodsUntil(Date.parse('2026-12-31T17:00:00Z'), cycle, 3)).toEqual(periods);
});
