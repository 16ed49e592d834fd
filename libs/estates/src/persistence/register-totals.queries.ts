import type { Tx } from '@sifang/platform';
import { squareMetres } from '../domain/area.js';
import type { HeadsAndArea } from '../domain/heads.js';

export interface RegisterTotals {
  readonly units: number;
  readonly developerUnits: number;
  readonly parkingUnits: number;
  readonly withoutParking: HeadsAndArea;
  readonly withParking: HeadsAndArea;
}

interface Row extends Pick<RegisterTotals, 'units' | 'developerUnits' | 'parkingUnits'> {
  readonly heads: number;
  readonly area: string;
  readonly headsWithoutParking: number;
  readonly areaWithoutParking: string;
}

/** Says in SQL what `headsAndArea` says in the domain; a test holds the two together. */
export async function registerTotals(tx: Tx, estateId: string): Promise<RegisterTotals> {
  const [row] = await tx.query<Row[]>(TOTALS, [estateId]);
  const { units, developerUnits, parkingUnits, ...sums } = row!;
  return {
    ...{ units, developerUnits, parkingUnits },
    withoutParking: { heads: sums.headsWithoutParking, area: squareMetres(BigInt(sums.areaWithoutParking)) },
    withParking: { heads: sums.heads, area: squareMetres(BigInt(sums.area)) },
  };
}

/**
 * Units of the estate `$1`, each with its head. Owners in the order of their bytes, as the domain puts them; heads that
 * a person joined go by the first of them.
 * @param among a further condition on a unit `u`, such as ` AND u.id = ANY($2)`
 */
export function counted(among = ''): string {
  return `
  WITH RECURSIVE person AS (
    SELECT o.unit_id, (o.name || ' ' || coalesce(o.id_suffix, 'null')) COLLATE "C" AS person
      FROM unit_owner o JOIN unit u ON u.id = o.unit_id
     WHERE o.until IS NULL AND u.estate_id = $1${among}
  ),
  owned AS (SELECT unit_id, string_agg(person, '、' ORDER BY person) AS owners FROM person GROUP BY unit_id),
  held AS (
    SELECT u.id, u.use, u.area, u.status IN ('UNSOLD', 'SOLD_UNDELIVERED') AS developers,
           CASE WHEN u.status IN ('UNSOLD', 'SOLD_UNDELIVERED') THEN 'developer' ELSE o.owners END AS head
      FROM unit u JOIN owned o ON o.unit_id = u.id
     WHERE u.estate_id = $1${among}
  ),
  pair AS (
    SELECT one.head, other.head AS joined
      FROM doubt_decision d, unnest(d.heads) AS one (head), unnest(d.heads) AS other (head)
     WHERE d.estate_id = $1 AND d.decision = 'ONE_HEAD' AND d.replaced_at IS NULL
  ),
  joined AS (
    SELECT head, joined FROM pair
    UNION
    SELECT j.head, p.joined FROM joined j JOIN pair p ON p.head = j.joined
  ),
  counted AS (
    SELECT h.id, h.use, h.area, h.developers,
           coalesce((SELECT min(j.joined COLLATE "C") FROM joined j WHERE j.head = h.head), h.head) AS head
      FROM held h
  )`;
}

const TOTALS = `${counted()}
  SELECT count(*)::integer AS units,
         count(*) FILTER (WHERE developers)::integer AS "developerUnits",
         count(*) FILTER (WHERE use = 'PARKING')::integer AS "parkingUnits",
         count(DISTINCT head)::integer AS heads,
         coalesce(sum(area), 0)::text AS area,
         count(DISTINCT head) FILTER (WHERE use <> 'PARKING')::integer AS "headsWithoutParking",
         coalesce(sum(area) FILTER (WHERE use <> 'PARKING'), 0)::text AS "areaWithoutParking"
    FROM counted`;
