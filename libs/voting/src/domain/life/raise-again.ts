import type { RuleProfile } from '../law/rule-profile.js';
import { monthsAfter } from './months-after.js';

/**
 * Whether a matter whose vote ended without enough taking part may be put again. 深圳: within a year only if two thirds
 * of the committee agree (7 members: 5; case 56). Where no rule was found it may.
 */
export function mayRaiseAgain(
  { raiseAgain }: RuleProfile,
  endedAt: Date,
  committee: { readonly members: number; readonly agree: number },
  now: Date,
): boolean {
  if (!raiseAgain || now >= monthsAfter(endedAt, raiseAgain.value.months)) return true;
  const { numerator, denominator } = raiseAgain.value.committee;
  return committee.agree * denominator >= committee.members * numerator && committee.agree > 0;
}
