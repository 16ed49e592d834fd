import { Choice } from '../ballot/ballot.js';
import { choicesOf } from '../ballot/letters.js';
import { Stance } from '../ballot/stance.js';
import type { MatterRule } from '../law/matter.js';
import type { Figure } from '../roll/figure.js';
import { Outcome, outcomeOf, testsOf } from '../tally/decide.js';
import type { Settled } from '../tally/weighing.js';
import type { Slip } from './slip.js';
import { stepFor, type Spoken } from './step.js';

/**
 * All that is kept of one item. The exact areas by choice are not among it: with the roll beside them they would name those
 * who are few, to whoever can read the tables.
 */
export interface SecretCount {
  readonly participating: Figure;
  readonly outcome: Outcome;
  /** Heads; null where too few took part, so that nothing was decided and nobody needs to know. */
  readonly heads: Readonly<Record<Settled, number>> | null;
  readonly unanimous: boolean;
  /** Areas are rounded down to multiples of this many 0.01 ㎡; null: they are not kept. */
  readonly step: number | null;
  readonly areas: Readonly<Record<Settled, number>> | null;
  /** Whether the agreeing area is enough; null where areas are not kept. */
  readonly areaEnough: boolean | null;
}

const { AGREE, AGAINST, ABSTAIN } = Stance;
const STANCES: Partial<Record<Choice, Settled>> = { AGREE, AGAINST };

/** How a slip counts on the item in this place: whoever neither agrees nor opposes takes part and abstains. */
export function spoken(slips: readonly Slip[], place: number): Spoken[] {
  return slips.map(({ choices, area, counted }) => {
    const [choice] = choicesOf(choices[place]!);
    return { stance: STANCES[choice!] ?? ABSTAIN, area, counted };
  });
}

/** Counts, decides, and forgets what would single somebody out. @param fewest who took part, for areas by choice */
export function countSpoken(
  rule: MatterRule,
  totals: Figure,
  said: readonly Spoken[],
  fewest?: number,
): SecretCount {
  const participating = figureOf(said);
  const by = (stance: Settled): Figure => figureOf(said.filter(each => each.stance === stance));
  const figures = { [AGREE]: by(AGREE), [AGAINST]: by(AGAINST), [ABSTAIN]: by(ABSTAIN) };
  const tests = testsOf(rule, { totals, participating, agree: figures[AGREE] });
  const outcome = outcomeOf(tests);
  if (outcome === Outcome.NO_QUORUM)
    return {
      participating,
      outcome,
      heads: null,
      unanimous: false,
      step: null,
      areas: null,
      areaEnough: null,
    };
  const exact = each(stance => figures[stance].area);
  const agreeing = tests.find(({ about, measure }) => about === 'agreement' && measure === 'area')!;
  const { step, unanimous } = stepFor(said, { areas: exact, leastAgreeing: agreeing.least! }, fewest);
  return {
    ...{ participating, outcome, unanimous, step },
    heads: each(stance => figures[stance].heads),
    areas: step === null ? null : each(stance => exact[stance] - (exact[stance] % step)),
    areaEnough: step === null ? null : agreeing.met,
  };
}

function figureOf(said: readonly Spoken[]): Figure {
  return {
    heads: said.filter(({ counted }) => counted).length,
    area: said.reduce((sum, { area }) => sum + area, 0),
  };
}

function each(of: (stance: Settled) => number): Record<Settled, number> {
  return { [AGREE]: of(AGREE), [AGAINST]: of(AGAINST), [ABSTAIN]: of(ABSTAIN) };
}
