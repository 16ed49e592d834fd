import { Stance } from '../ballot/stance.js';
import type { MatterRule } from '../law/matter.js';
import type { Figure } from '../roll/figure.js';
import { Outcome, outcomeOf, testsOf, type Test } from './decide.js';
import type { Weighing } from './weighing.js';

/**
 * Decides every way in which what is open could be settled. Agreement only grows from nothing open agreeing to all of
 * it agreeing, so that the two ends of each weighing stand for everything between.
 */
export function decideAll(
  rule: MatterRule,
  totals: Figure,
  weighings: readonly Weighing[],
): { readonly tests: readonly Test[]; readonly outcome: Outcome } {
  const scenarios = weighings.flatMap(({ participating, certain, possible }) =>
    [certain, possible].map(agreeing =>
      testsOf(rule, { totals, participating, agree: agreeing[Stance.AGREE] }),
    ),
  );
  const [outcome, ...others] = new Set(scenarios.map(outcomeOf));
  return {
    tests: scenarios[0]!.map((test, index) => ({
      ...test,
      met: agreed(scenarios.map(each => each[index]!.met)),
    })),
    outcome: others.length ? Outcome.CANNOT_ESTABLISH : outcome!,
  };
}

/** Null where the scenarios differ. */
function agreed(answers: readonly (boolean | null)[]): boolean | null {
  return answers.every(answer => answer === answers[0]) ? answers[0]! : null;
}
