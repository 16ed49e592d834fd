import { aBallot, aUnit, vote, type Printed } from '../case/a-vote.js';

/** Unit → its choice; units of one owner share a letter. All are of 100 ㎡, those in capitals of 300 ㎡. */
function cast(choices: Readonly<Record<string, string>>): Printed {
  const roll = Object.keys(choices).map(unit =>
    aUnit(unit, { owners: [unit[0]!], area: unit < 'a' ? '300.00' : '100.00' }),
  );
  return vote({ roll, ballots: roll.map(({ unit }) => aBallot(unit, choices[unit]!)) });
}

function codes({ flags }: Printed): string[] {
  return flags.map(({ code }) => code);
}

describe('who chose to follow the majority', () => {
  it('agrees when most agree, by heads and by area', () => {
    const printed = cast({ a: 'AGREE', b: 'AGREE', c: 'AGAINST', d: 'WITH_MAJORITY' });
    expect(printed.figures).toMatchObject({
      agree: { heads: 3, area: '300.00' },
      withMajority: { heads: 1, area: '100.00' },
    });
    expect([printed.outcome, codes(printed)]).toEqual(['PASSED', []]);
  });

  it('opposes when most oppose', () => {
    const printed = cast({ a: 'AGREE', b: 'AGAINST', c: 'AGAINST', d: 'WITH_MAJORITY' });
    expect(printed.figures['against']).toEqual({ heads: 3, area: '300.00' });
  });

  it('abstains when most abstain, although more agree than oppose', () => {
    const printed = cast({ a: 'AGREE', b: 'ABSTAIN', c: 'ABSTAIN', d: 'WITH_MAJORITY' });
    expect(printed.figures['abstain']).toEqual({ heads: 3, area: '300.00' });
    expect(printed.explanation.zh).toContain('选择随多数的 1 人、100.00 ㎡按多数意见“弃权”计入');
  });

  it.each<[string, Record<string, string>]>([
    ['a tie of both', { a: 'AGREE', b: 'AGAINST', c: 'WITH_MAJORITY' }],
    ['a tie of heads', { A: 'AGREE', b: 'AGAINST', c: 'WITH_MAJORITY' }],
    ['a tie of area', { A: 'AGREE', b: 'AGAINST', c: 'AGAINST', d: 'AGAINST', e: 'WITH_MAJORITY' }],
    ['nobody to follow', { a: 'WITH_MAJORITY', b: 'WITH_MAJORITY' }],
  ])('takes part and agrees to nothing after %s', (_, choices) => {
    const printed = cast(choices);
    expect(codes(printed)).toEqual(['NO_MAJORITY']);
    expect(printed.outcome).toBe('NOT_PASSED');
    expect(printed.figures['participating']!.heads).toBe(Object.keys(choices).length);
    expect(printed.explanation.zh).toContain('没有明确的多数意见可以跟随');
  });

  it('waits for a person when heads and area point to different majorities', () => {
    const followers = { d: 'WITH_MAJORITY', E: 'WITH_MAJORITY', f: 'WITH_MAJORITY', g: 'WITH_MAJORITY' };
    const printed = cast({ a: 'AGREE', b: 'AGREE', C: 'AGAINST', ...followers });
    expect(codes(printed)).toEqual(['MAJORITIES_DISAGREE']);
    expect(printed.outcome).toBe('CANNOT_ESTABLISH');
  });

  it('does not keep anybody waiting when every majority would come to the same', () => {
    const choices = { a: 'AGREE', b: 'AGREE', C: 'AGAINST', D: 'ABSTAIN', e: 'AGAINST', f: 'AGREE' };
    const printed = cast({ ...choices, g: 'WITH_MAJORITY' });
    expect([codes(printed), printed.outcome]).toEqual([['MAJORITIES_DISAGREE'], 'NOT_PASSED']);
  });

  it('waits when the majority hangs on a head that is open', () => {
    const printed = cast({
      a1: 'AGREE',
      a2: 'AGREE',
      a3: 'AGAINST',
      b: 'AGAINST',
      c: 'WITH_MAJORITY',
      d: 'AGREE',
    });
    expect(codes(printed)).toEqual(['HEAD_CONFLICT', 'MAJORITY_OPEN']);
    expect(printed.outcome).toBe('CANNOT_ESTABLISH');
  });

  it('is no conflict with a unit of the same owner that agreed with that majority', () => {
    const printed = cast({ a1: 'AGREE', a2: 'WITH_MAJORITY', b: 'AGREE' });
    expect([codes(printed), printed.outcome]).toEqual([[], 'PASSED']);
  });

  it('is one with a unit that did not', () => {
    const printed = cast({ a1: 'AGAINST', a2: 'WITH_MAJORITY', b: 'AGREE', c: 'AGREE' });
    expect(codes(printed)).toEqual(['HEAD_CONFLICT']);
  });
});
