import type { Tx } from '@sifang/platform';
import { headsOf } from '../domain/heads.js';
import { Decision } from '../domain/doubts.js';
import { unitName, type RegisterRow, type UnitOwner } from '../domain/register.js';
import { decisionsAt } from './doubt-decision.queries.js';

/** A unit with what an owners' vote has to know of it. */
export interface UnitForRoll extends Pick<
  RegisterRow,
  'building' | 'section' | 'room' | 'use' | 'area' | 'areaSource' | 'status'
> {
  readonly id: string;
  /** As people say it: 3号楼 1单元 502. */
  readonly name: string;
  /** In the order of the register. */
  readonly owners: readonly Pick<UnitOwner, 'name' | 'idSuffix'>[];
  /** The same for units of one head (法释〔2020〕17号 Art 9), heads that a person has joined among them; DEVELOPER for the developer's. */
  readonly head: string;
}

/**
 * The register of an estate as it stands, in the order of its rooms.
 * @param buildings only these; null for all
 */
export async function unitsForRoll(
  tx: Tx,
  estateId: string,
  buildings: readonly string[] | null,
): Promise<UnitForRoll[]> {
  const rows = await tx.query<Omit<UnitForRoll, 'name' | 'head'>[]>(UNITS, [estateId, buildings]);
  const decisions = await decisionsAt(tx, estateId);
  const joined = decisions.filter(({ decision }) => decision === Decision.ONE_HEAD).map(({ heads }) => heads);
  const heads = headsOf(rows, joined);
  return rows.map((row, at) => ({ ...row, name: unitName(row), head: heads[at]! }));
}

const UNITS = `
  SELECT u.id, u.building, u.section, u.room, u.use, u.area, u.area_source AS "areaSource", u.status, o.owners
    FROM unit u
    -- Unit by unit, by its index: just after an import nothing is known yet of how many there are.
   CROSS JOIN LATERAL (
           SELECT json_agg(json_build_object('name', name, 'idSuffix', id_suffix) ORDER BY position) AS owners
             FROM unit_owner WHERE unit_id = u.id AND until IS NULL) o
   WHERE u.estate_id = $1 AND o.owners IS NOT NULL AND ($2::text[] IS NULL OR u.building = ANY($2))
   ORDER BY u.short_name COLLATE room_order, u.id`;
