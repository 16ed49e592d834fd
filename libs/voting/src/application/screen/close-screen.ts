import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireOrganising } from '../../domain/rights.js';
import { screenClosed } from '../../domain/screen/screen-key.js';
import { moveScreens } from '../../persistence/calling/calling.repository.js';
import { lockVote, record } from '../../persistence/owners-vote.repository.js';
import { closeScreen } from '../../persistence/screen/screen.repository.js';

export interface CloseVoteScreen {
  readonly voteId: string;
  readonly screenId: string;
}

/**
 * Withdraws a key; whoever follows by it is shown the refusal. Again is harmless.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · DOOR_CLOSED
 */
export async function closeVoteScreen(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, screenId }: CloseVoteScreen,
): Promise<string> {
  const { row } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  const wasOpen = await closeScreen(tx, voteId, screenId, now);
  if (wasOpen === null) throw screenClosed();
  if (wasOpen) {
    await record(tx, row, { type: 'SCREEN_CLOSED' }, actor, now);
    await moveScreens(tx, voteId);
  }
  return screenId;
}
