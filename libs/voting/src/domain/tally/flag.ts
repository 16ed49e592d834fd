import type { SettledAs } from './settled-as.js';

/** Something that a person should look at before the result is declared. */
export interface Flag {
  readonly code: FlagCode;
  /** The units it is about; empty when it is about the vote as a whole. */
  readonly units: readonly string[];
  readonly text: { readonly zh: string; readonly en: string };
  /** What two people may decide about it now; none: nothing is to be decided, or something else first. */
  readonly choices: readonly SettledAs[];
  /** What they decided; null: nothing yet. */
  readonly settled: SettledAs | null;
}

/** A flag before anybody asked what may be decided about it. */
export type Raised = Omit<Flag, 'choices' | 'settled'>;

export enum FlagCode {
  /** A person belongs to several heads: A has one unit, A and B have another. They count separately. */
  SHARED_OWNER = 'SHARED_OWNER',
  /** The units of one head were voted differently: their area counts as voted, the head is open. */
  HEAD_CONFLICT = 'HEAD_CONFLICT',
  /** A unit's ballots differ and bear the same moment, so the policy cannot tell which one counts. */
  SAME_MOMENT = 'SAME_MOMENT',
  /** The majority by heads and the majority by area are different ones. */
  MAJORITIES_DISAGREE = 'MAJORITIES_DISAGREE',
  /** A tie, or nobody: there is no majority to follow. */
  NO_MAJORITY = 'NO_MAJORITY',
  /** Which majority there is hangs on what is open. */
  MAJORITY_OPEN = 'MAJORITY_OPEN',
}
