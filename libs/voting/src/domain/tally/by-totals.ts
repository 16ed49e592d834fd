import type { MatterRule } from '../law/matter.js';
import { outcomeOf, testsOf, type Figures } from './decide.js';
import type { Decision } from './decision.js';

/** Decides from sums that somebody else counted. A sum that is missing leaves open what hangs on it. */
export function decideByTotals(rule: MatterRule, figures: Figures): Decision {
  const tests = testsOf(rule, figures);
  const { participating, agree } = figures;
  const unknown = { against: null, abstain: null, withMajority: null, blank: null, spoiled: null };
  return {
    rule,
    tests,
    outcome: outcomeOf(tests),
    counted: { participating, agree, ...unknown, discarded: [] },
    followed: null,
    flags: [],
  };
}
