import { ClaimState, MOST_PAPERS, requireFollows, requireOpenForPapers } from './claim.js';
import { compare, ownerWhoClaims, type OwnerOnRegister } from './match.js';
import { voterAgreedOn } from './voter.js';

const { FILED, MORE_ASKED, ACCEPTED, REFUSED, WITHDRAWN } = ClaimState;

describe('a claim', () => {
  it.each([ACCEPTED, REFUSED, WITHDRAWN])('that is %s stays so', state => {
    for (const next of [FILED, MORE_ASKED, ACCEPTED, REFUSED, WITHDRAWN])
      expect(() => requireFollows(state, next)).toThrow(
        expect.objectContaining({ code: next === state ? 'CLAIM_COMPLETE' : 'CLAIM_DECIDED' }) as Error,
      );
    expect(() => requireOpenForPapers({ state }, 0)).toThrow('decided');
  });

  it('goes back to the desk once what was asked for is there, and can be decided without it', () => {
    for (const next of [FILED, ACCEPTED, REFUSED, WITHDRAWN]) requireFollows(MORE_ASKED, next);
    expect(() => requireFollows(MORE_ASKED, MORE_ASKED)).toThrow();
  });

  it('has a limited number of papers', () => {
    requireOpenForPapers({ state: FILED }, MOST_PAPERS - 1);
    expect(() => requireOpenForPapers({ state: FILED }, MOST_PAPERS)).toThrow('at most');
  });
});

describe('against the register', () => {
  const shen = owner('shen', { name: '沈　文', idSuffix: '01123X', phone: 'digest of 138' });
  const zhou = owner('zhou', { name: '周丽', idSuffix: '204567', phone: null });
  const given = { name: '沈文', idSuffix: '01123X', phone: 'digest of 138' };

  it('all three must fit', () => {
    expect(ownerWhoClaims([shen, zhou], given, 'me')).toBe(shen);
    for (const wrong of [
      { name: '沈武' },
      { idSuffix: '011230' },
      { phone: 'digest of 139' },
      { phone: null },
    ])
      expect(ownerWhoClaims([shen, zhou], { ...given, ...wrong }, 'me')).toBeNull();
  });

  it('the telephone of the unit counts for each of its owners', () => {
    expect(ownerWhoClaims([shen, zhou], { ...given, name: '周丽', idSuffix: '204567' }, 'me')).toBe(zhou);
  });

  it('name and certificate of two different owners do not make one', () => {
    expect(ownerWhoClaims([shen, zhou], { ...given, name: '周丽' }, 'me')).toBeNull();
  });

  it('nobody claims the developer, nor an owner whom somebody else has claimed', () => {
    const developer = owner('d', { name: '置业公司', idSuffix: null, phone: 'digest of 138' });
    expect(ownerWhoClaims([developer], { ...given, name: '置业公司' }, 'me')).toBeNull();
    expect(ownerWhoClaims([{ ...shen, personId: 'another' }], given, 'me')).toBeNull();
    expect(ownerWhoClaims([{ ...shen, personId: 'me' }], given, 'me')?.id).toBe('shen');
  });

  it('two entries that fit alike are for a person to tell apart', () => {
    expect(ownerWhoClaims([shen, { ...shen, id: 'twin' }], given, 'me')).toBeNull();
  });

  it('the desk sees which of the three agree', () => {
    expect(compare(zhou, given, [shen, zhou])).toEqual({ name: false, idSuffix: false, phone: true });
  });
});

describe('joint owners', () => {
  const wants = (byOwnerId: string, forOwnerId: string) => ({ byOwnerId, forOwnerId });

  it('have the voter whom all of them want', () => {
    expect(voterAgreedOn(['a', 'b'], [wants('a', 'b'), wants('b', 'b')])).toBe('b');
    expect(voterAgreedOn(['a'], [wants('a', 'a')])).toBe('a');
  });

  it.each([
    ['one is silent', ['a', 'b'], [wants('a', 'b')]],
    ['they disagree', ['a', 'b'], [wants('a', 'a'), wants('b', 'b')]],
    ['the one they wanted has sold', ['a', 'b'], [wants('a', 'c'), wants('b', 'c')]],
    ['only a former owner spoke', ['a', 'b'], [wants('a', 'a'), wants('c', 'a')]],
    ['there are none', [], []],
  ])('have none while %s', (_why, owners, consents) => {
    expect(voterAgreedOn(owners, consents)).toBeNull();
  });
});

function owner(id: string, likeness: Omit<OwnerOnRegister, 'id' | 'personId'>): OwnerOnRegister {
  return { id, personId: null, ...likeness };
}
