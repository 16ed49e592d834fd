import type * as lines from './lines.js';

/** A bundle, read. */
export interface Bundle {
  readonly head: lines.BundleLine;
  readonly vote: lines.VoteLine;
  readonly slates: readonly lines.SlateLine[];
  readonly items: readonly lines.ItemLine[];
  readonly units: readonly lines.UnitLine[];
  readonly batches: readonly lines.BatchLine[];
  /** Shut in the public form, opened in the tellers'; the other one is empty. */
  readonly leaves: readonly lines.LeafLine[];
  readonly ballots: readonly lines.BallotLine[];
  readonly tookPart: readonly lines.TookPartLine[];
  readonly delivered: readonly lines.DeliveredLine[];
  readonly settlements: readonly lines.SettlementLine[];
  readonly totals: readonly lines.TotalLine[];
  readonly checkpoints: readonly lines.CheckpointLine[];
  readonly results: readonly lines.ResultLine[];
}
