import { explain, explainWithoutAreas } from '../explanation/explain.js';
import type { MatterRule } from '../law/matter.js';
import type { PostedItem } from '../publication/posted-result.js';
import type { Figure } from '../roll/figure.js';
import { testsOf, type Test } from '../tally/decide.js';
import { Stance } from '../ballot/stance.js';
import type { Settled } from '../tally/weighing.js';
import type { SecretCount } from './count-slips.js';

const NONE: Figure = { heads: 0, area: 0 };

/**
 * A secret item as it is posted, for everybody alike: nobody knows more of it than what was kept. Where figures are withheld
 * they stand as zeros, and `published` says so.
 */
export function postSecretItem(
  { id, position }: { readonly id: string; readonly position: number },
  rule: MatterRule,
  totals: Figure,
  count: SecretCount,
): PostedItem {
  const { outcome, participating, heads, areas, step, unanimous } = count;
  const by = (stance: Settled): Figure => ({ heads: heads?.[stance] ?? 0, area: areas?.[stance] ?? 0 });
  const figures = {
    ...{ participating, agree: by(Stance.AGREE), against: by(Stance.AGAINST) },
    ...{ abstain: by(Stance.ABSTAIN), withMajority: NONE, blank: NONE, spoiled: NONE, discarded: 0 },
  };
  const tests = testsOf(rule, { totals, participating, agree: figures.agree }).map(test => told(test, count));
  const decision = { rule, outcome, tests, followed: null };
  const explanation = step === null ? explainWithoutAreas(decision) : explain(decision);
  return {
    ...{ position, itemId: id, outcome, tests, figures, followed: null, flags: [], explanation },
    published: { step, unanimous, buildings: null, withheld: heads === null, explanation },
  };
}

function told(test: Test, { heads, areaEnough }: SecretCount): Test {
  if (test.about === 'participation') return test;
  if (test.measure === 'heads') return heads ? test : { ...test, actual: null, met: null };
  return { ...test, actual: areaEnough === null ? null : test.actual, met: areaEnough };
}
