import type { Tx } from '@sifang/platform';
import type { Disclosure } from '../domain/spending.js';

export async function disclosureById(
  tx: Tx,
  id: string,
): Promise<Pick<
  Disclosure,
  'estateId' | 'communityId' | 'townId' | 'organisationId' | 'disclosedBy'
> | null> {
  const [row] = await tx.query<Disclosure[]>(
    `SELECT estate_id AS "estateId", community_id AS "communityId", town_id AS "townId",
            organisation_id AS "organisationId", disclosed_by AS "disclosedBy" FROM disclosure WHERE id = $1`,
    [id],
  );
  return row ?? null;
}

export async function insertDisclosure(tx: Tx, disclosure: Disclosure): Promise<void> {
  const { id, estateId, communityId, townId, organisationId, title, since, until } = disclosure;
  const { incomeFen, spentFen, corrects, disclosedBy, disclosedAt } = disclosure;
  await tx.query(
    `INSERT INTO disclosure (id, estate_id, community_id, town_id, organisation_id, title, since, until, income_fen,
                             spent_fen, corrects, disclosed_by, disclosed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, estateId, communityId, townId, organisationId, title, since, until],
      ...[incomeFen, spentFen, corrects, disclosedBy, disclosedAt],
    ],
  );
}
