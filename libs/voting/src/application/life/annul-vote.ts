import type { Actor } from '@sifang/identity/domain';
import { audit, type ActContext } from '@sifang/platform';
import { BallotForm } from '../../domain/life/row.js';
import { annul } from '../../domain/life/result.js';
import { requireAnnulling, rights } from '../../domain/rights.js';
import { lockVote, record, saveVote } from '../../persistence/owners-vote.repository.js';
import { discardEnvelopes } from '../secret/count-in-secret.js';
import { voteMoved } from './vote-moved.js';

export interface AnnulVote {
  readonly voteId: string;
  readonly reason: string;
}

/** 作废, for good and with a reason that everybody reads. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · REASON_MISSING */
export async function annulVote(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, reason }: AnnulVote,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireAnnulling(actor, row);
  const annulled = annul(vote, reason, now);
  if (row.form === BallotForm.SECRET) await discardEnvelopes(tx, voteId);
  await saveVote(tx, voteId, annulled);
  await audit.append(tx, {
    ...{ at: now, actor: { personId: actor.personId, name: actor.name, under: null }, act: 'VOTE_ANNULLED' },
    ...{ subject: { kind: 'owners_vote', id: voteId }, placeId: row.estateId, details: { reason } },
  });
  const byAuthority = rights.supervise(actor, row);
  await record(tx, row, { type: 'ANNULLED', text: reason, byAuthority }, actor, now);
  await voteMoved(tx, { voteId, state: annulled.state, now });
  return voteId;
}
