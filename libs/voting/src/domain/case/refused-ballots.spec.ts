import { aBallot, aUnit, refused } from './a-vote.js';

const ballots = { roll: [aUnit('a'), aUnit('b')], ballots: [aBallot('a', 'AGREE')] };
const roll = (more: object): object => ({ ...ballots, roll: [{ ...aUnit('a'), ...more }, aUnit('b')] });
const ballot = (more: object): object => ({
  ...ballots,
  ballots: [aBallot('b', 'AGREE'), { ...aBallot('a', 'AGREE'), ...more }],
});
const policy = (policies: unknown): object => ({ ...ballots, policies });
const silent = (more: object): object =>
  policy({ silent: { follow: 'MAJORITY', delivered: ['a'], article: '第十二条', ...more } });
const paper = (more: object): object => aBallot('a', 'AGREE', { channel: 'PAPER', number: '1', ...more });

describe('a case by ballots is refused with the field at fault', () => {
  it.each<[string | undefined, unknown]>([
    ['roll', { ...ballots, roll: {} }],
    ['roll', { roll: [], ballots: [] }],
    ['roll', { roll: [aUnit('p', { use: 'PARKING' })], ballots: [] }],
    ['roll', { roll: [aUnit('a', { area: '90071992547409.91' }), aUnit('b')], ballots: [] }],
    [undefined, { roll: [aUnit('a', { area: '90071992547409.91' })], ballots: [] }],
    ['roll.0', { ...ballots, roll: ['a', 'b'] }],
    ['roll.1.unit', { ...ballots, roll: [aUnit('a'), aUnit('a')] }],
    ['roll.0.unit', roll({ unit: ' ' })],
    ['roll.0.area', roll({ area: '0' })],
    ['roll.0.area', roll({ area: 100 })],
    ['roll.0.use', roll({ use: 'GARDEN' })],
    ['roll.0.status', roll({ status: 'registered' })],
    ['roll.0.owners', roll({ owners: [] })],
    ['roll.0.owners', roll({ owners: undefined, status: 'UNSOLD' })],
    ['roll.0.owners', roll({ owners: 'A' })],
    ['roll.0.owners.1', roll({ owners: ['A', 'A'] })],
    ['roll.0.owners.0', roll({ owners: [7] })],
    ['roll.0.floor', roll({ floor: 3 })],
    [undefined, roll({ owners: [], status: 'SOLD_UNDELIVERED' })],
    ['ballots.1.unit', ballot({ unit: 'z' })],
    ['ballots.1.channel', ballot({ channel: 'SMS' })],
    ['ballots.1.number', ballot({ number: 7 })],
    ['ballots.1.weight', ballot({ weight: 2 })],
    ...['YES', 1, '1', true, ['AGREE'], null].map((choice): [string, unknown] => [
      'ballots.1.choice',
      ballot({ choice }),
    ]),
    ...[
      '2026-06-03',
      '2026-06-03T10:00:00',
      '2026-02-30T10:00:00Z',
      '2026-06-03T24:00:00Z',
      '2026-06-03T10:00:00.1234Z',
      5,
    ].map((at): [string, unknown] => ['ballots.1.at', ballot({ at })]),
    [undefined, ballot({ at: '2026-06-03T10:00:00.123Z', number: null })],
    ['ballots.1.number', { ...ballots, ballots: [paper({}), paper({ unit: 'b' })] }],
    ['ballots.1.choice', { ...ballots, ballots: [paper({}), paper({ choice: 'AGAINST' })] }],
    [undefined, { ...ballots, ballots: [paper({}), paper({ number: '2', choice: 'AGAINST', unit: 'b' })] }],
    [undefined, { ...ballots, ballots: [paper({}), paper({ channel: 'ELECTRONIC', unit: 'b' })] }],
  ])('%s (roll and ballots, %#)', (field, given) => {
    expect(refused(given)).toBe(field);
  });

  it.each<[string | undefined, unknown]>([
    [undefined, policy({})],
    [undefined, policy({ silent: 'NONE' })],
    [undefined, silent({})],
    ['policies', policy('NONE')],
    ['policies', policy(null)],
    ['policies.duplicate', policy({ duplicate: 'LAST_VALID' })],
    ['policies.duplicates', policy({ duplicates: 'LAST' })],
    ['policies.blank', policy({ blank: null })],
    ['policies.parking', policy({ parking: true })],
    ['policies.severalUnits', policy({ severalUnits: 'ONCE' })],
    ['policies.silent', policy({ silent: 'MAJORITY' })],
    ['policies.silent', policy({ silent: false })],
    ['policies.silent.follow', silent({ follow: 'MINORITY' })],
    ['policies.silent.article', silent({ article: '' })],
    ['policies.silent.article', silent({ article: undefined })],
    ['policies.silent.delivered.1', silent({ delivered: ['a', 'z'] })],
    ['policies.silent.delivered.1', silent({ delivered: ['a', 'a'] })],
  ])('%s (policies, %#)', (field, given) => {
    expect(refused(given)).toBe(field);
  });
});
