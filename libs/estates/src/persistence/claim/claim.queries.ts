import type { Database } from '@sifang/platform';
import type { ClaimState } from '../../domain/claim/claim.js';

export interface ClaimSeen {
  id: string;
  state: ClaimState;
  estateId: string;
  estateName: string;
  unitId: string;
  /** As people type it: 3-1-502. */
  unit: string;
  filedAt: Date;
  /** Of the decision or of what more is asked for; empty while there is none. */
  reason: string;
  note: string;
  papers: PaperSeen[];
  /** For the desk alone. */
  personId: string;
  name: string;
  idSuffix: string;
  phoneSealed: Buffer;
}

export interface PaperSeen {
  id: string;
  mediaType: string;
  bytes: number;
}

const CLAIMS = `
  SELECT c.id, c.state, u.estate_id AS "estateId", p.name AS "estateName", u.id AS "unitId", u.short_name AS unit,
         c.filed_at AS "filedAt", c.reason, c.note, c.person_id AS "personId", c.name, c.id_suffix AS "idSuffix",
         c.phone_sealed AS "phoneSealed", papers.*
    FROM unit_claim c JOIN unit u ON u.id = c.unit_id JOIN place p ON p.id = u.estate_id
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('id', id, 'mediaType', media_type, 'bytes', bytes) ORDER BY attached_at, id),
                      '[]') AS papers
        FROM paper WHERE owner_kind = 'claim' AND owner_id = c.id) papers`;

export function claimsOf(database: Database, personId: string): Promise<ClaimSeen[]> {
  const text = `${CLAIMS} WHERE c.person_id = $1 ORDER BY c.filed_at DESC, c.id LIMIT 50`;
  return database.rows<ClaimSeen & Record<string, unknown>>('claims-of', text, [personId]);
}

export async function claimById(database: Database, id: string): Promise<ClaimSeen | null> {
  const [claim] = await database.rows<ClaimSeen & Record<string, unknown>>(
    'claim-by-id',
    `${CLAIMS} WHERE c.id = $1`,
    [id],
  );
  return claim ?? null;
}

/** Those that waited longest first. */
export function claimsAt(
  database: Database,
  placeIds: readonly string[],
  states: readonly ClaimState[],
  first: number,
): Promise<ClaimSeen[]> {
  return database.rows<ClaimSeen & Record<string, unknown>>(
    'claims-at',
    `WITH RECURSIVE reached AS (
       SELECT id FROM place WHERE id = ANY($1)
       UNION SELECT p.id FROM reached r JOIN place p ON p.parent_id = r.id
     )
     ${CLAIMS} WHERE u.estate_id IN (SELECT id FROM reached) AND c.state = ANY($2)
      ORDER BY c.filed_at, c.id LIMIT $3`,
    [placeIds, states, first],
  );
}

export interface EstateName {
  id: string;
  name: string;
  communityName: string;
}

/** Which estates there are is public: anybody may need to find the own one. */
export function estatesNamed(database: Database, text: string): Promise<EstateName[]> {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return database.rows<EstateName & Record<string, unknown>>(
    'estates-named',
    `SELECT e.id, e.name, c.name AS "communityName" FROM place e JOIN place c ON c.id = e.parent_id
      WHERE e.kind = 'ESTATE' AND e.name ILIKE $1 ORDER BY e.name COLLATE "zh-x-icu", e.id LIMIT 20`,
    [pattern],
  );
}
