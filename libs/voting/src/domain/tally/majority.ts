import { Refusal } from '@sifang/kernel';
import type { Figure } from '../roll/figure.js';
import { FlagCode } from './flag.js';
import { SETTLED, type Settled, type Weighing } from './weighing.js';

/** What those follow who go with the majority. */
export interface Majority {
  /** Null: there is none to follow. */
  readonly stance: Settled | null;
  /** Everything it might be once a person has settled what is open; `stance` first. */
  readonly alternatives: readonly (Settled | null)[];
  /** Null when the majority is clear. */
  readonly flag: FlagCode.MAJORITIES_DISAGREE | FlagCode.NO_MAJORITY | FlagCode.MAJORITY_OPEN | null;
}

/**
 * The stance with the most heads and the most area among those marked, abstentions included: somebody who follows a
 * majority must not turn a vote in which most abstained. Both measures must name the same one; otherwise nothing is
 * followed, and where they name different ones a person decides.
 * @param settled what was decided then; null: nothing is followed
 * @throws Refusal SETTLEMENT_UNFIT
 */
export function majorityOf(marked: Weighing, settled?: Settled | null): Majority {
  const majority = leading(marked);
  if (settled === undefined) return majority;
  if (majority.flag !== FlagCode.MAJORITIES_DISAGREE || !majority.alternatives.includes(settled))
    throw new Refusal('SETTLEMENT_UNFIT', 'This is not one of the majorities that differ.', 'as');
  return { stance: settled, alternatives: [settled], flag: null };
}

function leading(marked: Weighing): Majority {
  const [byHeads, byArea] = [leader(marked, 'heads'), leader(marked, 'area')];
  if (byHeads === null || byArea === null)
    return { stance: null, alternatives: [null], flag: FlagCode.NO_MAJORITY };
  if (byHeads === 'OPEN' || byArea === 'OPEN')
    return { stance: null, alternatives: [null, ...SETTLED], flag: FlagCode.MAJORITY_OPEN };
  if (byHeads !== byArea)
    return { stance: null, alternatives: [null, byHeads, byArea], flag: FlagCode.MAJORITIES_DISAGREE };
  return { stance: byHeads, alternatives: [byHeads], flag: null };
}

function leader({ certain, possible }: Weighing, measure: keyof Figure): Settled | null | 'OPEN' {
  const ahead = (stance: Settled): boolean =>
    SETTLED.every(other => other === stance || certain[stance][measure] > possible[other][measure]);
  const isOpen = SETTLED.some(stance => certain[stance][measure] !== possible[stance][measure]);
  return SETTLED.find(ahead) ?? (isOpen ? 'OPEN' : null);
}
