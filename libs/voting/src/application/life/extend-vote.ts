import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { AT_LEAST_TWO_THIRDS, meets } from '../../domain/law/bound.js';
import { extend } from '../../domain/life/window.js';
import { requireOrganising } from '../../domain/rights.js';
import {
  databaseNow,
  insertExtension,
  lockVote,
  record,
  saveVote,
} from '../../persistence/owners-vote.repository.js';
import { takingPart } from '../../persistence/taking-part.queries.js';
import { closeInTime } from './closing-job.js';

export interface ExtendVote {
  readonly voteId: string;
  readonly until: Date;
  readonly reason: string;
}

/** 延期, while too few have taken part. What was cast stands. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED, and as the domain's `extend` */
export async function extendVote(
  { tx, actor }: ActContext<Actor>,
  { voteId, until, reason }: ExtendVote,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  const now = await databaseNow(tx);
  const { heads, area } = await takingPart(tx, voteId);
  const reached =
    meets(heads, AT_LEAST_TWO_THIRDS, row.rollHeads!) &&
    meets(area, AT_LEAST_TWO_THIRDS, Number(row.rollArea));
  const extended = extend(vote, { until, reason }, reached, now);
  await saveVote(tx, voteId, extended);
  await insertExtension(tx, voteId, extended.extensions.length, extended.extensions.at(-1)!);
  await closeInTime(tx, voteId, until);
  await record(tx, row, { type: 'EXTENDED', until: until.toISOString(), text: reason }, actor, now);
  return voteId;
}
