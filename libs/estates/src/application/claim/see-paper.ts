import type { Actor } from '@sifang/identity/domain';
import { paperNotFound, type ActContext, type Paper } from '@sifang/platform';
import { rights } from '../../domain/rights.js';
import { findClaim } from '../../persistence/claim/claim.repository.js';
import { lineageOf } from '../../persistence/place-reach.queries.js';
import { recordClaim } from './record-claim.js';

/** A paper is for who filed it and for the desk, whose looks are recorded. @throws Refusal PAPER_NOT_FOUND */
export async function seePaperOfClaim(context: ActContext<Actor>, { owner }: Paper): Promise<void> {
  const { tx, actor } = context;
  const claim = await findClaim(tx, owner!.id);
  if (!claim) throw paperNotFound();
  if (claim.personId === actor.personId) return;
  const { path } = await lineageOf(tx, claim.estateId, 'paperId');
  const under = rights.lookAsKeeper(actor, path);
  if (!under) throw paperNotFound();
  await recordClaim(context, under, {
    act: 'PAPER_SEEN',
    subject: { kind: 'unit_claim', id: claim.id },
    personId: claim.personId,
    placeId: claim.estateId,
    details: {},
  });
}
