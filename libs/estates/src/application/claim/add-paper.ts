import type { Actor } from '@sifang/identity/domain';
import { attachPapers, type ActContext } from '@sifang/platform';
import { CLAIM_PAPERS, requireOpenForPapers } from '../../domain/claim/claim.js';
import { countPapers } from '../../persistence/claim/claim.repository.js';
import { lockOwnClaim } from './own-claim.js';

export interface AddPaper {
  readonly claimId: string;
  /** Sent before, by the actor. */
  readonly paperId: string;
}

/**
 * Adds a photo or document to the actor's own claim. The same file twice is one paper.
 * @returns its id
 * @throws Refusal CLAIM_NOT_FOUND · CLAIM_DECIDED · PAPERS_TOO_MANY · PAPER_NOT_FOUND
 */
export async function addPaperToClaim(
  { tx, now, actor }: ActContext<Actor>,
  { claimId, paperId }: AddPaper,
): Promise<string> {
  const claim = await lockOwnClaim(tx, actor, claimId);
  requireOpenForPapers(claim, await countPapers(tx, claimId));
  const owner = { kind: CLAIM_PAPERS, id: claimId };
  const [kept] = await attachPapers(tx, { owner, personId: actor.personId, paperIds: [paperId], now });
  return kept!;
}
