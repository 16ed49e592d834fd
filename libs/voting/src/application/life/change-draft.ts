import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireState, VoteState } from '../../domain/life/vote.js';
import { requireOrganising } from '../../domain/rights.js';
import { lockVote, record, saveSettings } from '../../persistence/owners-vote.repository.js';
import { settled, type VoteSettings } from './settings.js';

export interface ChangeDraft extends VoteSettings {
  readonly voteId: string;
}

/** @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · PROFILE_UNKNOWN · BUILDING_NOT_FOUND · BUILDING_TWICE */
export async function changeDraft(context: ActContext<Actor>, input: ChangeDraft): Promise<string> {
  const { tx, now, actor } = context;
  const { row, vote } = await lockVote(tx, input.voteId);
  requireOrganising(actor, row);
  requireState(vote, VoteState.DRAFT);
  const { voteId, ...settings } = input;
  await saveSettings(tx, voteId, await settled(tx, row.estateId, settings));
  await record(tx, row, { type: 'DRAFT_CHANGED' }, actor, now);
  return voteId;
}
