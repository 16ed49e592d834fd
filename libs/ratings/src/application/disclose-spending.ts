import { jurisdictionOf, organisationsAt } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import { attachPapers, type ActContext } from '@sifang/platform';
import { requireDiscloser, requireFitDisclosure, type Disclosure } from '../domain/spending.js';
import { disclosureById, insertDisclosure } from '../persistence/spending.repository.js';

/** How papers of a disclosure are called among all papers. */
export const SPENDING_PAPERS = 'spending';

export type DiscloseSpending = Pick<
  Disclosure,
  'id' | 'estateId' | 'organisationId' | 'title' | 'since' | 'until' | 'incomeFen' | 'spentFen' | 'corrects'
> & { readonly paperIds: readonly string[] };

/**
 * The firm or the committee discloses what it took in and spent. Nothing is edited: a correction comes in its place, and
 * what was said before stays to be read. A retry discloses once.
 * @returns the estate's id
 * @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED · DISCLOSURE_NOT_FOUND · PERIOD_BACKWARDS · PERIOD_TO_COME ·
 * SPENDING_WITHOUT_PAPER · DISCLOSED_ALREADY · CORRECTED_ALREADY · PAPER_NOT_FOUND · ID_TAKEN
 */
export async function discloseSpending(
  { tx, now, actor }: ActContext<Actor>,
  { paperIds, ...given }: DiscloseSpending,
): Promise<string> {
  const { estateId, communityId, townId } = await jurisdictionOf(tx, given.estateId);
  requireDiscloser(actor, { estateId, communityId, townId }, given.organisationId);
  if ((await disclosureById(tx, given.id))?.disclosedBy === actor.personId) return estateId;
  const there = await organisationsAt(tx, estateId, dayOf(now));
  if (!there.some(({ id }) => id === given.organisationId))
    throw new Refusal('ORGANISATION_NOT_FOUND', 'There is no such organisation here.', 'organisationId');
  requireFitDisclosure(given, paperIds.length, now);
  const corrected = given.corrects === null ? null : await disclosureById(tx, given.corrects);
  if (
    given.corrects !== null &&
    (corrected?.estateId !== estateId || corrected.organisationId !== given.organisationId)
  )
    throw new Refusal('DISCLOSURE_NOT_FOUND', 'There is no such disclosure of yours.', 'corrects');
  const by = { disclosedBy: actor.personId, disclosedAt: now };
  await insertDisclosure(tx, { ...given, estateId, communityId, townId, ...by });
  const owner = { kind: SPENDING_PAPERS, id: given.id };
  await attachPapers(tx, { owner, personId: actor.personId, paperIds, now });
  return estateId;
}
