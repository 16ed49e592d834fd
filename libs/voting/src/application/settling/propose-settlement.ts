import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { attachPapers, type ActContext } from '@sifang/platform';
import { OfficerDuty } from '../../domain/life/officers.js';
import { requireState, VoteState } from '../../domain/life/vote.js';
import type { PostedResult } from '../../domain/publication/posted-result.js';
import { requireSeeing } from '../../domain/rights.js';
import { requireDuty, requireProposable, SettlementState } from '../../domain/settling/settling.js';
import type { FlagCode } from '../../domain/tally/flag.js';
import type { SettledAs } from '../../domain/tally/settled-as.js';
import { officersOf } from '../../persistence/officer.repository.js';
import { lockVote, record } from '../../persistence/owners-vote.repository.js';
import {
  findSettlement,
  insertSettlement,
  ownUnits,
} from '../../persistence/settling/settlement.repository.js';

/** Owner of what proves a settlement. */
export const SETTLEMENT_EVIDENCE = 'vote-settlement';

export interface ProposeSettlement {
  /** Chosen by the client: a retry proposes once. */
  readonly id: string;
  readonly voteId: string;
  readonly itemId: string;
  readonly code: FlagCode;
  /** Those of the flag, in its order. */
  readonly unitNos: readonly number[];
  readonly as: SettledAs;
  readonly reason: string;
  /** Papers that were sent before. */
  readonly evidenceIds: readonly string[];
}

/**
 * 认定（提出）: a teller says how something is to be counted that the ballots leave open. Nothing changes before a supervisor agrees.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · ITEM_NOT_IN_VOTE · SETTLED_ALREADY · PAPER_NOT_FOUND, and as the
 *   domain's `requireProposable`
 */
export async function proposeSettlement(
  { tx, now, actor }: ActContext<Actor>,
  { id, voteId, itemId, evidenceIds, ...given }: ProposeSettlement,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  const officers = await officersOf(tx, voteId);
  if (!officers.some(({ personId }) => personId === actor.personId)) requireSeeing(actor, row);
  requireDuty(officers, actor.personId, OfficerDuty.TELLER);
  requireState(vote, VoteState.RESULT_POSTED);
  const before = await findSettlement(tx, id);
  if (before?.proposedBy === actor.personId && before.voteId === voteId) return voteId;
  const position = vote.items.findIndex(item => item.id === itemId) + 1;
  if (position === 0) throw new Refusal('ITEM_NOT_IN_VOTE', 'This is no item of this vote.', 'itemId');
  const proposed = { ...given, position };
  requireProposable(
    row.result as PostedResult,
    proposed,
    await ownUnits(tx, voteId, given.unitNos, actor.personId),
  );
  const state = SettlementState.PROPOSED;
  await insertSettlement(tx, { ...proposed, id, voteId, state, proposedBy: actor.personId }, now);
  const owner = { kind: SETTLEMENT_EVIDENCE, id };
  await attachPapers(tx, { owner, personId: actor.personId, paperIds: evidenceIds, now });
  await record(tx, row, { type: 'SETTLEMENT_PROPOSED', position, code: given.code }, actor, now);
  return voteId;
}
