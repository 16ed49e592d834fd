import { BlankPolicy, DuplicatePolicy, ParkingPolicy, SeveralUnitsPolicy } from '../law/policies.js';
import type { VotePolicies } from '../life/row.js';
import { silenceWarning, voidRules } from './void-rules.js';

const policies: VotePolicies = {
  duplicates: DuplicatePolicy.FIRST_VALID,
  blank: BlankPolicy.ABSTAIN,
  parking: ParkingPolicy.EXCLUDE,
  severalUnits: SeveralUnitsPolicy.PER_UNIT,
  silentArticle: null,
};

it.each([
  ['blank', BlankPolicy.ABSTAIN, '视为弃权'],
  ['blank', BlankPolicy.NOT_PARTICIPATING, '未参与表决'],
  ['duplicates', DuplicatePolicy.LAST_VALID, '最后投出'],
  ['duplicates', DuplicatePolicy.ELECTRONIC_PREVAILS, '以电子票为准'],
  ['duplicates', DuplicatePolicy.CONFLICT_VOID, '均作废'],
  ['severalUnits', SeveralUnitsPolicy.WHOLE_OWNER, '全部专有部分'],
])('a vote whose %s is %s prints %s', (policy, value, words) => {
  expect(voidRules({ ...policies, [policy]: value }).join('')).toContain(words);
});

it('warns that silence follows the majority where an article says so, and nowhere else', () => {
  expect(silenceWarning(policies)).toBeNull();
  expect(silenceWarning({ ...policies, silentArticle: '《议事规则》第十二条' })).toContain(
    '依照《议事规则》第十二条',
  );
});
