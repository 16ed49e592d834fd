import { randomInt } from 'node:crypto';
import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireCallable } from '../../domain/calling/calling.js';
import { calledParts } from '../../domain/calling/sheets.js';
import { requireReconciled } from '../../domain/life/result.js';
import { requireAllEntered } from '../../domain/paper/reconcile.js';
import { requireOrganising } from '../../domain/rights.js';
import { drawCalling as keep, isDrawn } from '../../persistence/calling/calling.repository.js';
import { sealLog } from '../../persistence/casting/seal-log.js';
import { lockVote, record, type KeptVote } from '../../persistence/owners-vote.repository.js';
import { paperFigures } from '../../persistence/paper/paper.queries.js';
import { voteToDecide } from '../result/vote-to-decide.js';

/**
 * 唱票开始: every head's say is drawn in random order, each item and each election by itself. The log is sealed, so that all there is
 * to call is there. Again begins again, with another order.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · SECRET_NOT_CALLED · BALLOTS_MISSING · BALLOTS_TOO_MANY ·
 *   PAPERS_NOT_ENTERED · VOTE_CHANGED_MEANWHILE
 */
export async function drawCalling({ tx, now, actor }: ActContext<Actor>, voteId: string): Promise<string> {
  const kept = await lockVote(tx, voteId);
  requireOrganising(actor, kept.row);
  requireCallable(kept.vote, kept.row.form);
  const papers = await paperFigures(tx, voteId);
  requireReconciled(papers);
  requireAllEntered(papers);
  await sealLog({ rows: (_, text, values) => tx.query(text, values) }, voteId);
  await draw({ tx, now, actor }, kept);
  await record(tx, kept.row, { type: 'CALLING_DRAWN' }, actor, now);
  return voteId;
}

/** In the transaction that counts a vote anew: what was drawn before adds up to another count. Nothing where nothing was drawn. */
export async function drawCallingAnew(context: ActContext<Actor>, kept: KeptVote): Promise<void> {
  if (await isDrawn(context.tx, kept.row.id)) await draw(context, kept);
}

async function draw({ tx, now, actor }: ActContext<Actor>, kept: KeptVote): Promise<void> {
  const parts = calledParts(await voteToDecide(tx, kept), end => randomInt(end));
  await keep(tx, kept.row.id, parts, { at: now, by: actor.personId });
}
