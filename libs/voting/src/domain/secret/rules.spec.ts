import { Refusal } from '@sifang/kernel';
import { BlankPolicy, DuplicatePolicy, FollowingPolicy, SeveralUnitsPolicy } from '../law/policies.js';
import { requireNoInstruction, requireOwnChoice, requireOwnersEnough, secretPolicies } from './rules.js';

function endOf(act: () => unknown): string {
  try {
    act();
    return 'fits';
  } catch (error) {
    return `${(error as Refusal).code} ${(error as Refusal).field}`;
  }
}

describe('what a secret vote asks for', () => {
  const only = {
    duplicates: DuplicatePolicy.FIRST_VALID,
    blank: BlankPolicy.ABSTAIN,
    severalUnits: SeveralUnitsPolicy.PER_UNIT,
    silentArticle: null,
    following: FollowingPolicy.NOT_OFFERED,
  };

  it('settles the policies, whatever the place has', () => {
    expect(secretPolicies(null)).toEqual(only);
    expect(secretPolicies({ duplicates: null, silentArticle: '' })).toEqual(only);
    expect(secretPolicies(only)).toEqual(only);
  });

  it.each([
    [{ duplicates: DuplicatePolicy.LAST_VALID }, 'duplicates'],
    [{ duplicates: DuplicatePolicy.CONFLICT_VOID }, 'duplicates'],
    [{ blank: BlankPolicy.NOT_PARTICIPATING }, 'blank'],
    [{ severalUnits: SeveralUnitsPolicy.WHOLE_OWNER }, 'severalUnits'],
    [{ silentArticle: '议事规则第八条' }, 'silentArticle'],
    [{ following: FollowingPolicy.OFFERED }, 'following'],
  ])('refuses %j, which would have to look at a ballot again', (chosen, name) => {
    expect(endOf(() => secretPolicies(chosen))).toBe(`SECRET_POLICY_UNFIT policies.${name}`);
  });

  it('has thirty owners at least', () => {
    expect(endOf(() => requireOwnersEnough(30))).toBe('fits');
    expect(endOf(() => requireOwnersEnough(29))).toBe('SECRET_ROLL_TOO_SMALL form');
  });

  it('has nobody follow the majority, and no letter that says what to choose', () => {
    expect(endOf(() => requireOwnChoice('ARXB'))).toBe('fits');
    expect(endOf(() => requireOwnChoice('AW'))).toBe('SECRET_NO_FOLLOWING choices.1.choice');
    expect(endOf(() => requireNoInstruction('??'))).toBe('fits');
    expect(endOf(() => requireNoInstruction('?A'))).toBe('SECRET_INSTRUCTION instruction');
  });
});
