import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { requireOpenForPapers } from '../../domain/claim/claim.js';
import { mediaTypeOf } from '../../domain/claim/paper.js';
import type { PaperStore } from '../../persistence/claim/paper-store.js';
import { countPapers, insertPaper } from '../../persistence/claim/paper.repository.js';
import { lockOwnClaim } from './own-claim.js';

export interface AddPaper {
  readonly claimId: string;
  readonly content: Buffer;
  readonly store: PaperStore;
}

/**
 * Adds a photo or PDF to the actor's own claim. The same file twice is one paper.
 * @throws Refusal CLAIM_NOT_FOUND · CLAIM_DECIDED · PAPERS_TOO_MANY · PAPER_EMPTY · PAPER_TOO_LARGE · PAPER_KIND_UNKNOWN
 */
export async function addPaper(
  { tx, now, actor }: ActContext<Actor>,
  { claimId, content, store }: AddPaper,
): Promise<string> {
  const claim = await lockOwnClaim(tx, actor, claimId);
  requireOpenForPapers(claim, await countPapers(tx, claimId));
  const mediaType = mediaTypeOf(content);
  const sha256 = await store.keep(content);
  return insertPaper(tx, { id: newId(now), claimId, sha256, mediaType, bytes: content.length, addedAt: now });
}
