import { Refusal } from '@sifang/kernel';
import { MotionState, type Motion } from './motion.js';

export { amended, AmendmentKind, textAfter, type Amendment, type TextChange } from './amendment-text.js';

/**
 * Whoever votes on a text must know it: amendments come first.
 * @throws Refusal AMENDMENT_FIRST
 */
export function requireAmendmentsDecided(main: Motion, motions: readonly Motion[]): void {
  if (pendingAmendments(main.id, motions).length > 0)
    throw new Refusal('AMENDMENT_FIRST', 'An amendment to this motion is decided first.');
}

/** An amendment belongs to a motion that is not voted on yet, and is not amended itself. @throws Refusal MOTION_NOT_AMENDABLE */
export function requireAmendable({ state, amendment }: Motion): void {
  if (state !== MotionState.MOVED || amendment)
    throw new Refusal(
      'MOTION_NOT_AMENDABLE',
      'Only a motion that is moved and not voted on yet can be amended.',
      'motionId',
    );
}

export function pendingAmendments(mainId: string, motions: readonly Motion[]): Motion[] {
  return motions.filter(
    ({ amendment, state }) => amendment?.amendsId === mainId && state === MotionState.MOVED,
  );
}
