import type { Database, Tx } from '@sifang/platform';
import { ownersFrom, type FrozenUnit } from '../domain/roll/frozen.js';

type Row = Omit<FrozenUnit, 'unit' | 'owners'> & { readonly ownerNos: readonly number[] };

/**
 * The frozen roll, in the order of its numbers: all that a count reads of units, owners and heads. Empty while the vote is a draft.
 */
export async function rollOf(tx: Tx, voteId: string): Promise<FrozenUnit[]> {
  const rows = await tx.query<Row[]>(
    `SELECT no, name, building, use, status, area, area_source AS "areaSource", head, owners AS "ownerNos"
       FROM owners_vote_unit WHERE vote_id = $1 ORDER BY no`,
    [voteId],
  );
  return rows.map(({ ownerNos, ...unit }) => ({
    ...unit,
    unit: String(unit.no),
    owners: ownersFrom(ownerNos),
  }));
}

/** Units, by their ids of the register, for which ballots may still come. @param voteId of this vote; null for all votes */
export async function unitsInOpenVotes(tx: Tx, voteId: string | null): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT u.unit_id AS id FROM owners_vote v JOIN owners_vote_unit u ON u.vote_id = v.id
      WHERE v.state IN ('ROLL_POSTED', 'NOTICED') AND ($1::uuid IS NULL OR v.id = $1)`,
    [voteId],
  );
  return rows.map(({ id }) => id);
}

export interface ListedUnit extends Row {
  /** In the order of their numbers. */
  readonly ownerNames: readonly string[];
  readonly mine: boolean;
}

export interface RollPageQuery {
  readonly voteId: string;
  /** Whose units are told as theirs. */
  readonly personId: string;
  /** Null: every building. */
  readonly building: string | null;
  /** After the unit of this number. */
  readonly after: number;
  readonly first: number;
}

export function rollPage(database: Database, query: RollPageQuery): Promise<ListedUnit[]> {
  const { voteId, personId, building, after, first } = query;
  return database.rows<ListedUnit & Record<string, unknown>>('owners-vote-roll-page', PAGE, [
    ...[voteId, personId, building, after, first],
  ]);
}

const PAGE = `
  SELECT u.no, u.name, u.building, u.use, u.status, u.area, u.area_source AS "areaSource", u.head, u.owners AS "ownerNos",
         u.voter_id IS NOT DISTINCT FROM $2::uuid AS mine,
         ARRAY(SELECT o.name FROM owners_vote_owner o WHERE o.vote_id = u.vote_id AND o.no = ANY(u.owners) ORDER BY o.no) AS "ownerNames"
    FROM owners_vote_unit u
   WHERE u.vote_id = $1 AND ($3::text IS NULL OR u.building = $3) AND u.no > $4
   ORDER BY u.no LIMIT $5`;
