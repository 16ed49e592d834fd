import { Refusal } from '@sifang/kernel';
import { Ownership, type OwnersShare } from './register.js';

/** Nobody writes finer shares, and products of a few of them stay small. */
export const FINEST_SHARE = 1_000_000;

/** What they own together: 1 of 1 when nothing is left over. */
export function sumOf(shares: readonly OwnersShare[]): { readonly part: bigint; readonly whole: bigint } {
  return shares.reduce(
    (sum, { part, whole }) => ({
      part: sum.part * BigInt(whole) + BigInt(part) * sum.whole,
      whole: sum.whole * BigInt(whole),
    }),
    { part: 0n, whole: 1n },
  );
}

/**
 * Owners in shares (按份共有) have one each and together no more than the whole; joint owners (共同共有) have none,
 * each owning the whole undivided; a sole owner needs none.
 * @throws Refusal OWNERSHIP_MISMATCH · SHARE_MISSING · SHARE_NOT_EXPECTED · SHARE_OUT_OF_RANGE · SHARES_ABOVE_WHOLE
 */
export function requireShares(ownership: Ownership, shares: readonly (OwnersShare | null)[]): void {
  if ((ownership === Ownership.SOLE) !== (shares.length === 1))
    throw new Refusal(
      'OWNERSHIP_MISMATCH',
      'One owner owns alone; several own jointly or in shares.',
      'ownership',
    );
  shares.forEach((share, at) => requireShare(ownership, share, `owners.${at}.share`));
  const { part, whole } = sumOf(shares.filter(share => share !== null));
  if (part > whole) throw sharesAboveWhole();
}

export function sharesAboveWhole(): Refusal {
  return new Refusal('SHARES_ABOVE_WHOLE', 'The shares add up to more than the whole.', 'owners');
}

function requireShare(ownership: Ownership, share: OwnersShare | null, field: string): void {
  const expected = ownership === Ownership.SHARES;
  if (!share && expected) throw new Refusal('SHARE_MISSING', 'Each owner in shares has one.', field);
  if (!share) return;
  if (!expected) throw new Refusal('SHARE_NOT_EXPECTED', 'Only owners in shares have one.', field);
  const { part, whole } = share;
  const fits =
    [part, whole].every(Number.isSafeInteger) && part >= 1 && part <= whole && whole <= FINEST_SHARE;
  if (!fits)
    throw new Refusal(
      'SHARE_OUT_OF_RANGE',
      'A share is a whole number of equal parts, such as 1 of 3.',
      field,
    );
}
