import { aBallot, aUnit, refused } from './a-vote.js';
import { decideCase } from './decide-case.js';

const totals = { totals: { heads: 900, area: '90000.00' } };
const ballots = { roll: [aUnit('a'), aUnit('b')], ballots: [aBallot('a', 'AGREE')] };

describe('a case by totals is refused with the field at fault', () => {
  it.each<[string | undefined, unknown]>([
    [undefined, totals],
    [undefined, ballots],
    ['profile', { ...totals, profile: 'atlantis' }],
    ['profile', { ...totals, profile: 'constructor' }],
    ['profile', { ...totals, profile: 5 }],
    ['matter', { ...totals, matter: '278-10' }],
    ['matter', { ...totals, matter: 'toString' }],
    ['matter', { ...totals, matter: null }],
    ['totals', {}],
    ['totals', { totals: [] }],
    ['totals', { totals: null }],
    ['polices', { ...totals, polices: {} }],
    ['totals', { ...ballots, ...totals }],
    ['roll', { ballots: [] }],
    ['ballots', { roll: [aUnit('a')] }],
    ['agree', { ...ballots, agree: { heads: 1 } }],
  ])('%s (%#)', (field, given) => {
    expect(refused(given)).toBe(field);
  });

  it.each<[string | undefined, unknown]>([
    ['totals.heads', { totals: { heads: 0, area: '1.00' } }],
    ['totals.area', { totals: { heads: 1, area: '0.00' } }],
    ['totals.people', { totals: { people: 1 } }],
    ...[1.5, -1, '900', true, [], {}, 2 ** 53].map((heads): [string, unknown] => [
      'totals.heads',
      { totals: { heads } },
    ]),
    ...[
      '',
      ' ',
      '90.001',
      '90.',
      '.5',
      '-1',
      '+1',
      '1e3',
      '090',
      '９０',
      '1,000',
      '90 ',
      '90071992547409.92',
      90,
    ].map((area): [string, unknown] => ['totals.area', { totals: { area } }]),
    ...['1', '90', '90.5', '90.50', '0.01', '90071992547409.91'].map((area): [undefined, unknown] => [
      undefined,
      { totals: { area } },
    ]),
    ['participating.heads', { ...totals, participating: { heads: 901, area: '1.00' } }],
    ['participating.area', { ...totals, participating: { heads: 900, area: '90000.01' } }],
    [undefined, { ...totals, participating: totals.totals, agree: totals.totals }],
    [undefined, { ...totals, participating: { heads: 0, area: '0' } }],
    ['participating.area', { ...totals, participating: { heads: 1, area: 1 } }],
    [
      'agree.heads',
      { ...totals, participating: { heads: 5, area: '5.00' }, agree: { heads: 6, area: '5.00' } },
    ],
    [
      'agree.area',
      { ...totals, participating: { heads: 5, area: '5.00' }, agree: { heads: 5, area: '5.01' } },
    ],
    ['agree.heads', { ...totals, agree: { heads: 901 } }],
    ['agree', { ...totals, agree: 5 }],
  ])('%s (totals, %#)', (field, given) => {
    expect(refused(given)).toBe(field);
  });

  it.each([[null], [5], ['x'], [[]], [true]])('case, when the file holds %j', given => {
    expect(refused(given, decideCase)).toBe('case');
  });
});
