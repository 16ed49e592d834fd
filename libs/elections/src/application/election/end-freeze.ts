import type { Tx } from '@sifang/platform';
import { liftFreeze } from '@sifang/voting';
import { ElectionKind } from '../../domain/election/kinds.js';
import type { ElectionRow } from '../../domain/election/row.js';

/** 换届 has come to its end: what waited for the new committee may go on. */
export async function endFreeze(
  context: { readonly tx: Tx; readonly now: Date },
  { kind, estateId, id }: ElectionRow,
): Promise<void> {
  if (kind === ElectionKind.REELECTION) await liftFreeze(context, { estateId, electionId: id });
}
