import { randomUUID } from 'node:crypto';
import type { Town } from '../town/open-town.js';

export interface BallotRow {
  readonly unitNo: number;
  readonly head: number;
  readonly area: number;
  readonly channel?: string;
  readonly byProxy?: boolean;
  readonly revision?: number;
  readonly number?: number | null;
  readonly choices: string;
  readonly at?: Date;
}

/** Ballots as the box would have entered them in one batch, without asking anybody; for votes with more than a test has people. */
export async function ballotsEntered(
  { database }: Pick<Town, 'database'>,
  voteId: string,
  rows: readonly BallotRow[],
): Promise<void> {
  const met = new Map<number, { readonly choices: string; readonly units: Set<number>; tangled: boolean }>();
  const columns = rows.map(
    ({ channel = 'ELECTRONIC', byProxy = false, revision = 0, number = null, ...row }) => {
      const again = met.has(row.head);
      const head = met.get(row.head) ?? { choices: row.choices, units: new Set(), tangled: false };
      head.tangled ||= head.choices !== row.choices;
      const unitAgain = head.units.has(row.unitNo);
      met.set(row.head, head);
      head.units.add(row.unitNo);
      return {
        ...row,
        channel,
        byProxy,
        revision,
        number,
        again,
        unitAgain,
        tangled: head.tangled,
        at: row.at ?? new Date(),
      };
    },
  );
  const of = <K extends keyof (typeof columns)[number]>(key: K) => columns.map(row => row[key]);
  await database.source.query(
    `INSERT INTO ballot (vote_id, id, unit_no, channel, revision, number, choices, area, head, again, unit_again, tangled, batch, log_index, cast_for, at)
     SELECT $1, id, unit_no, channel, revision, number, choices, area, head, again, unit_again, tangled, 1,
            row_number() OVER (ORDER BY unit_no, channel, by_proxy, revision) - 1, CASE WHEN by_proxy THEN id END, at
       FROM unnest($2::uuid[], $3::int[], $4::text[], $5::int[], $6::int[], $7::text[], $8::int[], $9::int[], $10::bool[],
                   $11::bool[], $12::timestamptz[], $13::bool[], $14::bool[])
            AS r (id, unit_no, channel, revision, number, choices, area, head, again, by_proxy, at, tangled, unit_again)`,
    [
      voteId,
      rows.map(() => randomUUID()),
      ...[of('unitNo'), of('channel'), of('revision'), of('number'), of('choices'), of('area'), of('head')],
      ...[of('again'), of('byProxy'), of('at'), of('tangled'), of('unitAgain')],
    ],
  );
}

interface RollRow {
  readonly no: number;
  readonly head: number;
  readonly area: number;
  readonly building: string;
}

/** A ballot for each unit of the roll that counts and for which `choose` names choices. */
export async function everybodyCasts(
  town: Pick<Town, 'database'>,
  voteId: string,
  choose: (unit: RollRow) => string | null,
): Promise<BallotRow[]> {
  const roll = await town.database.source.query<RollRow[]>(
    `SELECT no, head, area, building FROM owners_vote_unit WHERE vote_id = $1 AND head IS NOT NULL ORDER BY no`,
    [voteId],
  );
  const rows = roll.flatMap(unit => {
    const choices = choose(unit);
    return choices ? [{ unitNo: unit.no, head: unit.head, area: unit.area, choices }] : [];
  });
  await ballotsEntered(town, voteId, rows);
  await town.database.source.query(
    `INSERT INTO ballot_batch (vote_id, no, first, size, units, heads, area, salts, leaves)
     SELECT $1, 1, 0, count(*), count(DISTINCT unit_no), count(DISTINCT head), sum(area), decode(repeat('5a17', 8 * count(*)::integer), 'hex'),
            decode(repeat('1eaf', 16 * count(*)::integer), 'hex')
       FROM ballot WHERE vote_id = $1`,
    [voteId],
  );
  return rows;
}
