import type { Actor } from '@sifang/identity/domain';
import { audit, paperNotFound, type ActContext, type Paper } from '@sifang/platform';
import { paperRights, type PaperRight, type VoteDesk } from '../../domain/paper/rights.js';
import { voteOfLetter, voteOfPaper } from '../../persistence/paper/vote-desk.queries.js';

/** Photos of a delivery are for those who carry papers. @throws Refusal PAPER_NOT_FOUND */
export async function seeDelivery({ tx, actor }: ActContext<Actor>, { owner }: Paper): Promise<void> {
  requireRight('carry', actor, await voteOfPaper(tx, owner!.id, actor.personId));
}

/** Letters are for the desk. @throws Refusal PAPER_NOT_FOUND */
export async function seeLetter({ tx, actor }: ActContext<Actor>, { owner }: Paper): Promise<void> {
  requireRight('keep', actor, await voteOfLetter(tx, owner!.id, actor.personId));
}

/**
 * What an owner has marked is seen by tellers and supervisors of this very vote, and every look stands in the trail.
 * @throws Refusal PAPER_NOT_FOUND
 */
export async function seeScan({ tx, now, actor }: ActContext<Actor>, { id, owner }: Paper): Promise<void> {
  const vote = await voteOfPaper(tx, owner!.id, actor.personId);
  if (!vote?.isOfficer) throw paperNotFound();
  await audit.append(tx, {
    at: now,
    actor: { personId: actor.personId, name: actor.name, under: null },
    act: 'BALLOT_SCAN_SEEN',
    subject: { kind: 'paper', id },
    placeId: vote.estateId,
  });
}

function requireRight(right: PaperRight, actor: Actor, vote: VoteDesk | null): void {
  if (!vote || !paperRights[right](actor, vote)) throw paperNotFound();
}
