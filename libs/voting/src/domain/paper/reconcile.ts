import { Refusal } from '@sifang/kernel';
import type { Reconciliation } from '../life/result.js';
import type { PaperBallot } from './paper.js';
import { PaperState, stateOf } from './paper-state.js';

/** Where all the papers of a vote are. */
export interface PaperFigures extends Reconciliation {
  readonly delivered: number;
  /** 已发放未回收 of which nobody knows where they are. */
  readonly missing: number;
  readonly entered: number;
  /** Returned, and to be keyed once or twice yet. */
  readonly toKey: number;
  /** Read differently by two people. */
  readonly differences: number;
}

export function figuresOf(papers: readonly PaperBallot[]): PaperFigures {
  const states = papers.map(stateOf);
  const count = (...wanted: readonly PaperState[]): number =>
    states.filter(state => wanted.includes(state)).length;
  const { PRINTED, DELIVERED, RETURNED, KEYED_ONCE, DIFFERENT, ENTERED, ACCOUNTED_FOR } = PaperState;
  return {
    issued: papers.length,
    delivered: papers.filter(({ delivery }) => delivery).length,
    returned: papers.filter(({ returned }) => returned).length,
    accountedFor: count(ACCOUNTED_FOR),
    missing: count(PRINTED, DELIVERED),
    entered: count(ENTERED),
    toKey: count(RETURNED, KEYED_ONCE),
    differences: count(DIFFERENT),
  };
}

/** A paper that came back in time counts: no result before all of them are in the log. @throws Refusal PAPERS_NOT_ENTERED */
export function requireAllEntered({ returned, entered }: Pick<PaperFigures, 'returned' | 'entered'>): void {
  if (returned > entered)
    throw new Refusal(
      'PAPERS_NOT_ENTERED',
      `${returned - entered} of the ${returned} papers that came back are not keyed twice yet.`,
    );
}
