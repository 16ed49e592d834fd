import type { Database } from '@sifang/platform';
import { squareMetres } from '../domain/area.js';
import type { HeadsAndArea } from '../domain/heads.js';
import { counted } from './register-totals.queries.js';

export interface OwnersShare {
  /** Of all units of the estate. */
  readonly estate: HeadsAndArea;
  /** Of the units of everybody who is invited. */
  readonly invited: HeadsAndArea;
  /** Of the units of those of them who are present. */
  readonly present: HeadsAndArea;
}

interface Row {
  readonly heads: number;
  readonly area: string;
  readonly invitedHeads: number;
  readonly invitedArea: string;
  readonly presentHeads: number;
  readonly presentArea: string;
}

// A unit is there with any of its owners, once, however many of them came; parking is left out, as in other sums. [D]
const SHARE = `${counted()},
  owned_by AS (
    SELECT o.unit_id, bool_or(o.person_id = ANY ($3)) AS here
      FROM unit_owner o WHERE o.until IS NULL AND o.person_id = ANY ($2) GROUP BY o.unit_id
  )
  SELECT count(DISTINCT c.head)::integer AS heads,
         coalesce(sum(c.area), 0)::text AS area,
         count(DISTINCT c.head) FILTER (WHERE by.unit_id IS NOT NULL)::integer AS "invitedHeads",
         coalesce(sum(c.area) FILTER (WHERE by.unit_id IS NOT NULL), 0)::text AS "invitedArea",
         count(DISTINCT c.head) FILTER (WHERE by.here)::integer AS "presentHeads",
         coalesce(sum(c.area) FILTER (WHERE by.here), 0)::text AS "presentArea"
    FROM counted c LEFT JOIN owned_by by ON by.unit_id = c.id
   WHERE c.use <> 'PARKING'`;

/** Which part of an estate some of its owners stand for: heads, and area in ㎡ with two places. */
export async function ownersShare(
  database: Database,
  estateId: string,
  { invited, present }: { invited: readonly string[]; present: readonly string[] },
): Promise<OwnersShare> {
  const [row] = await database.rows<Row & Record<string, unknown>>('owners-share', SHARE, [
    ...[estateId, invited, present],
  ]);
  const { heads, area, invitedHeads, invitedArea, presentHeads, presentArea } = row!;
  return {
    estate: { heads, area: squareMetres(BigInt(area)) },
    invited: { heads: invitedHeads, area: squareMetres(BigInt(invitedArea)) },
    present: { heads: presentHeads, area: squareMetres(BigInt(presentArea)) },
  };
}
