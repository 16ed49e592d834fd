import { textAfter } from '../domain/amendment.js';
import { MotionState } from '../domain/motion.js';
import { textDiff, type Stretch } from '../domain/text-diff.js';
import type { MeetingRow, MotionRow } from '../persistence/meeting-view.row.js';

/** What an amendment does to its main motion, and what became of a main motion by those that were adopted. */
export function amendmentView({ id, amendment, ...motion }: MotionRow, { motions }: MeetingRow) {
  return {
    amends: amendment && {
      ...{ motionId: amendment.amendsId, kind: amendment.kind },
      diff: diffOf({ id, amendment, ...motion }, motions),
    },
    amendedBy: motions
      .filter(other => other.change && other.amendment?.amendsId === id)
      .map(({ id: motionId, change }) => ({ motionId, before: change!.before })),
  };
}

/** Nothing of one that came to nothing: the text that it was about may have changed since. */
function diffOf({ amendment, change, state, text }: MotionRow, motions: readonly MotionRow[]): Stretch[] {
  if (change) return textDiff(change.before, change.after);
  if (state !== MotionState.MOVED && state !== MotionState.PUT) return [];
  const main = motions.find(({ id }) => id === amendment!.amendsId)?.text ?? '';
  return textDiff(main, textAfter(main, amendment!, text) ?? text);
}
