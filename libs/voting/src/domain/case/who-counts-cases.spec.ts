import { aBallot, aUnit, vote } from './a-vote.js';

const [AREA, HEADS] = [1, 0];

function need(roll: Parameters<typeof vote>[0]['roll'], policies = {}): (string | undefined)[] {
  const { tests } = vote({ roll, policies, ballots: [] });
  return [tests[HEADS]!.need, tests[AREA]!.need].map(text => text.split(' of ')[1]);
}

describe('part G, who counts', () => {
  const threeUnits = [
    aUnit('a', { area: '90.00', owners: ['P'] }),
    aUnit('b', { area: '85.50', owners: ['P'] }),
    aUnit('c', { area: '120.25', owners: ['P'] }),
  ];

  it('case 19: an owner of three units is one head with all their area', () => {
    expect(need(threeUnits)).toEqual(['1', '295.75']);
  });

  it('case 20: who votes for one of three units takes part with that one', () => {
    const { figures } = vote({ roll: threeUnits, ballots: [aBallot('b', 'AGREE')] });
    expect(figures['participating']).toEqual({ heads: 1, area: '85.50' });
    expect(figures['agree']).toEqual({ heads: 1, area: '85.50' });
  });

  it('case 20: or with all of them, where the vote says so', () => {
    const policies = { severalUnits: 'WHOLE_OWNER' };
    const { figures } = vote({ roll: threeUnits, policies, ballots: [aBallot('b', 'AGREE')] });
    expect(figures['agree']).toEqual({ heads: 1, area: '295.75' });
  });

  it('case 20: who votes differently for two units is flagged, and the head left open', () => {
    const ballots = [aBallot('a', 'AGREE'), aBallot('b', 'AGAINST'), aBallot('c', 'AGREE')];
    const { outcome, figures, flags, tests } = vote({ roll: threeUnits, ballots });
    expect(flags).toMatchObject([{ code: 'HEAD_CONFLICT', units: ['a', 'b', 'c'] }]);
    expect(figures['agree']).toEqual({ heads: 0, area: '210.25' });
    expect(figures['against']).toEqual({ heads: 0, area: '85.50' });
    expect(tests.map(({ met }) => met)).toEqual([true, true, null, true]);
    // What is certain, not what could be.
    expect(tests.map(({ actual }) => actual)).toEqual([1, '295.75', 0, '210.25']);
    expect(outcome).toBe('CANNOT_ESTABLISH');
  });

  it('case 20: a conflict on which nothing hangs is flagged and leaves the outcome as it is', () => {
    const others = Array.from({ length: 6 }, (_, index) => aUnit(`x${index}`));
    const ballots = [aBallot('a', 'AGREE'), aBallot('b', 'AGAINST')];
    const votes = (choice: string) => others.map(({ unit }) => aBallot(unit, choice));
    const roll = [...threeUnits, ...others];
    const passed = vote({ roll, ballots: [...ballots, ...votes('AGREE')] });
    expect([passed.outcome, passed.flags.length]).toEqual(['PASSED', 1]);
    const failed = vote({ roll, ballots: [...ballots, ...votes('AGAINST')] });
    expect([failed.outcome, failed.flags.length]).toEqual(['NOT_PASSED', 1]);
  });

  it('case 21: husband and wife who own one unit are one head', () => {
    expect(need([aUnit('a', { owners: ['H', 'W'] })])).toEqual(['1', '100.00']);
  });

  it('case 21: and one head for two units, in whatever order they are named', () => {
    const roll = [aUnit('a', { owners: ['H', 'W'] }), aUnit('b', { owners: ['W', 'H'] })];
    expect(need(roll)).toEqual(['1', '200.00']);
    expect(vote({ roll, ballots: [] }).flags).toEqual([]);
  });

  it('case 21: names that only look alike when joined are different owners', () => {
    const roll = [aUnit('a', { owners: ['H,W'] }), aUnit('b', { owners: ['H', 'W'] })];
    expect(need(roll)).toEqual(['2', '200.00']);
  });

  const unsold = Array.from({ length: 40 }, (_, i) => aUnit(`u${i}`, { status: 'UNSOLD', owners: [] }));
  const undelivered = Array.from({ length: 12 }, (_, i) =>
    aUnit(`s${i}`, { area: i ? '108.00' : '112.00', status: 'SOLD_UNDELIVERED', owners: [`B${i}`] }),
  );

  it('case 22: the developer is one head for all that it did not sell or deliver', () => {
    expect(need([...unsold, ...undelivered])).toEqual(['1', '5300.00']);
  });

  it.each(['REGISTERED', 'SOLD_UNREGISTERED'])('case 23: five buyers after delivery (%s)', status => {
    const delivered = undelivered.slice(0, 5).map(unit => ({ ...unit, status }));
    expect(need([...unsold, ...undelivered.slice(5), ...delivered])).toEqual(['6', '5300.00']);
    expect(need([...unsold, ...undelivered.slice(5)])).toEqual(['1', '4756.00']);
  });

  const flatAndParking = [
    aUnit('a', { owners: ['P'] }),
    aUnit('p1', { owners: ['P'], area: '12.50', use: 'PARKING' }),
    aUnit('p2', { owners: ['P'], area: '12.50', use: 'PARKING' }),
    aUnit('s', { owners: ['Q'], area: '4.00', use: 'STORAGE' }),
  ];
  const ballots = ['a', 'p1', 's'].map(unit => aBallot(unit, 'AGREE'));

  it('case 24: excluded parking is out of numerator and denominator, heads and area alike', () => {
    expect(need(flatAndParking, { parking: 'EXCLUDE' })).toEqual(['1', '100.00']);
    const { figures } = vote({ roll: flatAndParking, policies: { parking: 'EXCLUDE' }, ballots });
    expect(figures['agree']).toEqual({ heads: 1, area: '100.00' });
    expect(figures.discarded).toMatchObject([
      { unit: 'p1', reason: 'USE_NOT_COUNTED' },
      { unit: 's', reason: 'USE_NOT_COUNTED' },
    ]);
  });

  it('case 25: included parking is in both, and its owner still one head', () => {
    expect(need(flatAndParking, { parking: 'INCLUDE' })).toEqual(['2', '129.00']);
    const { figures } = vote({ roll: flatAndParking, policies: { parking: 'INCLUDE' }, ballots });
    expect(figures['agree']).toEqual({ heads: 2, area: '116.50' });
    expect(figures.discarded).toEqual([]);
  });

  it('case 31: A alone and A with B are two heads, flagged for review', () => {
    const roll = [aUnit('1', { owners: ['A'] }), aUnit('2', { owners: ['A', 'B'] })];
    const { flags, outcome } = vote({ roll, ballots: [aBallot('1', 'AGREE'), aBallot('2', 'AGREE')] });
    expect(need(roll)).toEqual(['2', '200.00']);
    expect(flags).toMatchObject([{ code: 'SHARED_OWNER', units: ['1', '2'] }]);
    expect(outcome).toBe('PASSED');
  });

  it('case 31: a developer that also registered a unit for itself is flagged, its buyers are not', () => {
    const roll = [
      aUnit('1', { owners: ['D'], status: 'UNSOLD' }),
      aUnit('2', { owners: ['D'] }),
      aUnit('3', { owners: ['B'], status: 'SOLD_UNDELIVERED' }),
      aUnit('4', { owners: ['B'] }),
    ];
    expect(vote({ roll, ballots: [] }).flags).toMatchObject([{ code: 'SHARED_OWNER', units: ['1', '2'] }]);
  });
});
