import { randomBytes } from 'node:crypto';
import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { requireState, VoteState } from '../../domain/life/vote.js';
import { requireOrganising } from '../../domain/rights.js';
import { requireRoomForScreen, screenExpiresAt } from '../../domain/screen/screen-key.js';
import { lockVote, record } from '../../persistence/owners-vote.repository.js';
import { countOpenScreens, insertScreen } from '../../persistence/screen/screen.repository.js';

export interface OpenVoteScreen {
  readonly voteId: string;
  /** How long the address is good for. */
  readonly days: number;
}

export interface OpenedScreen {
  readonly id: string;
  /** Told this once and kept nowhere. */
  readonly key: string;
  readonly expiresAt: Date;
}

/**
 * Opens the big screen of a vote to any browser that has the key: it sees what everybody may see.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · DOORS_TOO_MANY
 */
export async function openVoteScreen(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, days }: OpenVoteScreen,
): Promise<OpenedScreen> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  const { ROLL_POSTED, NOTICED, CLOSED, RESULT_POSTED, DECLARED, ARCHIVED } = VoteState;
  requireState(vote, ROLL_POSTED, NOTICED, CLOSED, RESULT_POSTED, DECLARED, ARCHIVED);
  requireRoomForScreen(await countOpenScreens(tx, voteId, now));
  const [id, key] = [newId(now), randomBytes(24).toString('base64url')];
  const expiresAt = screenExpiresAt(now, days);
  await insertScreen(tx, { id, voteId, key, openedBy: actor.personId, openedAt: now, expiresAt });
  await record(tx, row, { type: 'SCREEN_OPENED' }, actor, now);
  return { id, key, expiresAt };
}
