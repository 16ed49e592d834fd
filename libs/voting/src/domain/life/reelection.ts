/**
 * Whether the estate's committee is being re-elected, which freezes weighty matters (FROZEN_DURING_REELECTION). Nobody
 * keeps elections yet, so it is always false, and this is the one place that says so.
 */
export function committeeIsBeingReelected(): boolean {
  return false;
}
