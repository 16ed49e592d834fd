import { actingAppointments, type Actor } from '@sifang/identity/domain';
import { audit, type ActContext } from '@sifang/platform';
import { OfficerDuty } from '../../domain/life/officers.js';
import { recounted } from '../../domain/life/result.js';
import { requireReason, requireState, VoteState } from '../../domain/life/vote.js';
import type { PostedResult } from '../../domain/publication/posted-result.js';
import { placesOf, requireSeeing } from '../../domain/rights.js';
import {
  requireDuty,
  requireNotOwn,
  requireProposed,
  SettlementState,
  type KeptSettlement,
} from '../../domain/settling/settling.js';
import { officersOf } from '../../persistence/officer.repository.js';
import { lockVote, record, saveVote, type KeptVote } from '../../persistence/owners-vote.repository.js';
import {
  decideSettlement,
  findSettlement,
  ownUnits,
  settlementNotFound,
} from '../../persistence/settling/settlement.repository.js';
import { drawCallingAnew } from '../calling/draw-calling.js';
import { voteMoved } from '../life/vote-moved.js';
import { countVote } from '../result/count-vote.js';

/**
 * 认定（确认）: a supervisor agrees. The vote is counted anew from the same ballots and posted anew, so that owners have their
 * days to ask about what has changed.
 * @throws Refusal SETTLEMENT_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · SETTLEMENT_DECIDED · SETTLEMENT_OWN · SETTLEMENT_UNFIT
 */
export async function confirmSettlement(context: ActContext<Actor>, settlementId: string): Promise<string> {
  const { tx, now, actor } = context;
  const { kept, settlement } = await toDecide(context, settlementId, [OfficerDuty.SUPERVISOR]);
  const { row, vote } = kept;
  const { voteId, position, code, unitNos, as, reason } = settlement;
  requireNotOwn(unitNos, await ownUnits(tx, voteId, unitNos, actor.personId));
  await decideSettlement(tx, settlementId, {
    ...{ state: SettlementState.CONFIRMED, by: actor.personId, at: now, note: null },
  });
  const posted = recounted(vote, now);
  const result = await countVote(tx, kept, (row.result as PostedResult).papers, now);
  await saveVote(tx, voteId, posted, { result });
  await drawCallingAnew(context, kept);
  const under = actingAppointments(actor).find(({ placeId }) => placesOf(row).includes(placeId)) ?? null;
  await audit.append(tx, {
    ...{ at: now, actor: { personId: actor.personId, name: actor.name, under }, act: 'VOTE_FLAG_SETTLED' },
    ...{ subject: { kind: 'owners_vote', id: voteId }, placeId: row.estateId },
    details: { position, code, unitNos: unitNos.map(String), as, reason, proposedBy: settlement.proposedBy },
  });
  await record(tx, row, { type: 'FLAG_SETTLED', position, code, as, text: reason }, actor, now);
  await voteMoved(tx, { voteId, state: posted.state, now });
  return voteId;
}

export interface RejectSettlement {
  readonly settlementId: string;
  readonly reason: string;
}

/** A supervisor does not agree, or the teller takes it back. @throws Refusal SETTLEMENT_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · SETTLEMENT_DECIDED · REASON_MISSING */
export async function rejectSettlement(
  context: ActContext<Actor>,
  { settlementId, reason }: RejectSettlement,
): Promise<string> {
  const { tx, now, actor } = context;
  const { SUPERVISOR, TELLER } = OfficerDuty;
  const { kept, settlement } = await toDecide(context, settlementId, [SUPERVISOR, TELLER]);
  requireReason(reason);
  const { voteId, position, code } = settlement;
  await decideSettlement(tx, settlementId, {
    ...{ state: SettlementState.REJECTED, by: actor.personId, at: now, note: reason },
  });
  await record(tx, kept.row, { type: 'SETTLEMENT_REJECTED', position, code }, actor, now);
  return voteId;
}

/** A teller may take back nothing but what is theirs. */
async function toDecide(
  { tx, actor }: ActContext<Actor>,
  settlementId: string,
  duties: readonly OfficerDuty[],
): Promise<{ readonly kept: KeptVote; readonly settlement: KeptSettlement }> {
  const seen = await findSettlement(tx, settlementId);
  if (!seen) throw settlementNotFound();
  const kept = await lockVote(tx, seen.voteId);
  const officers = await officersOf(tx, seen.voteId);
  const own = officers.find(({ personId }) => personId === actor.personId);
  if (!own) requireSeeing(actor, kept.row);
  const theirs = duties.filter(duty => duty !== OfficerDuty.TELLER || seen.proposedBy === actor.personId);
  requireDuty(officers, actor.personId, theirs.find(duty => duty === own?.duty) ?? OfficerDuty.SUPERVISOR);
  requireState(kept.vote, VoteState.RESULT_POSTED);
  const settlement = (await findSettlement(tx, settlementId))!;
  requireProposed(settlement);
  return { kept, settlement };
}
