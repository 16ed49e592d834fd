import type { Actor } from '@sifang/identity/domain';
import { paperNotFound, type ActContext, type Paper } from '@sifang/platform';
import { rights } from '../../domain/rights.js';
import { deskOfSettlement } from '../../persistence/paper/vote-desk.queries.js';

/** What proves a settlement is for those who may know exact figures. @throws Refusal PAPER_NOT_FOUND */
export async function seeEvidence({ tx, actor }: ActContext<Actor>, { owner }: Paper): Promise<void> {
  const desk = await deskOfSettlement(tx, owner!.id, actor.personId);
  if (!desk || !(desk.isOfficer || rights.seeDesk(actor, desk))) throw paperNotFound();
}
