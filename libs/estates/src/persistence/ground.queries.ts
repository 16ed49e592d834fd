import type { Ground } from '@sifang/identity/domain';
import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

const PLACE = `
  WITH RECURSIVE above AS (
    SELECT id, parent_id, kind, 0 AS height FROM place WHERE id = $1
    UNION ALL
    SELECT p.id, p.parent_id, p.kind, height + 1 FROM above a JOIN place p ON p.id = a.parent_id
  )
  SELECT (array_agg(kind ORDER BY height))[1] AS kind, array_agg(id ORDER BY height) AS lineage FROM above`;

// It belongs to the place or above it, or serves the estate as its firm, today or from a day to come.
const ORGANISATION = `
  SELECT o.id, o.kind FROM organisation o
   WHERE o.id = $1 AND (o.place_id = ANY($2) OR o.id IN (
           SELECT firm_id FROM firm_service WHERE estate_id = ANY($2) AND (until IS NULL OR until >= $3)))`;

/** Tells identity what it has to know of where an office is held. @throws Refusal PLACE_NOT_FOUND · ORGANISATION_NOT_FOUND */
export async function groundOf(
  tx: Tx,
  placeId: string,
  organisationId: string | null,
  today: CalendarDay,
): Promise<Ground> {
  const [place] = await tx.query<{ kind: Ground['kind'] | null; lineage: string[] }[]>(PLACE, [placeId]);
  if (!place?.kind) throw new Refusal('PLACE_NOT_FOUND', 'There is no such place.', 'placeId');
  const { kind, lineage } = place;
  if (organisationId === null) return { kind, lineage, organisation: null };
  const [organisation] = await tx.query<NonNullable<Ground['organisation']>[]>(ORGANISATION, [
    organisationId,
    lineage,
    today,
  ]);
  if (!organisation)
    throw new Refusal('ORGANISATION_NOT_FOUND', 'There is no such organisation here.', 'organisationId');
  return { kind, lineage, organisation };
}
