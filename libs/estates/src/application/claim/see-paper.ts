import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { rights } from '../../domain/rights.js';
import { paperNotFound, requirePaper, type Paper } from '../../persistence/claim/paper.repository.js';
import { lineageOf } from '../../persistence/place-reach.queries.js';
import { recordClaim } from './record-claim.js';

/** A paper is for who filed it and for the desk, whose looks are recorded. @throws Refusal PAPER_NOT_FOUND */
export async function seePaper(context: ActContext<Actor>, paperId: string): Promise<Paper> {
  const { tx, actor } = context;
  const paper = await requirePaper(tx, paperId);
  if (paper.personId === actor.personId) return paper;
  const { path } = await lineageOf(tx, paper.estateId, 'paperId');
  const under = rights.keep(actor, path);
  if (!under) throw paperNotFound();
  await recordClaim(context, under, {
    act: 'PAPER_SEEN',
    subject: { kind: 'unit_claim', id: paper.claimId },
    personId: paper.personId,
    placeId: paper.estateId,
    details: {},
  });
  return paper;
}
