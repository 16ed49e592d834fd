import { randomUUID } from 'node:crypto';
import { BallotForm, DuplicatePolicy, profileNamed } from '@sifang/voting/domain';
import pg from 'pg';
import { ESTATE, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';

/** A vote of 翰林水岸 that is open now, with two items and a roll of its own. */
export interface OpenVote {
  readonly voteId: string;
  /** In their position. */
  readonly itemIds: readonly string[];
  /** Its units have the numbers from 1 to this. */
  readonly units: number;
}

interface VoteOptions {
  readonly units: number;
  /** Unit `n` is of the voter `n - 1`, counted round. */
  readonly voters: readonly string[];
  /** Units of one owner, one after another. */
  readonly unitsOfHead?: number;
  readonly duplicates?: DuplicatePolicy;
  readonly form?: BallotForm;
  /** Seconds from now. */
  readonly opens?: number;
  readonly closes?: number;
}

type Query = (text: string, values: unknown[]) => Promise<unknown>;

export async function openVoteAt(databaseUrl: string, options: VoteOptions): Promise<OpenVote> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await openVote((text, values) => client.query(text, values), options);
  } finally {
    await client.end();
  }
}

/** Straight into the tables: what is tried with it are ballots, and a life of thousands of units takes its time. */
export async function openVote(
  query: Query,
  {
    units,
    voters,
    unitsOfHead = 1,
    duplicates = DuplicatePolicy.FIRST_VALID,
    form = BallotForm.NAMED,
    opens = -60,
    closes = 86_400,
  }: VoteOptions,
): Promise<OpenVote> {
  const voteId = randomUUID();
  const itemIds = [randomUUID(), randomUUID()];
  const policies = {
    duplicates,
    blank: 'ABSTAIN',
    parking: 'EXCLUDE',
    severalUnits: 'PER_UNIT',
    silentArticle: null,
    following: 'OFFERED',
  };
  await query(
    `INSERT INTO owners_vote (id, seq, estate_id, community_id, town_id, year, number, title, temporary, trial, form, disclosure,
       profile_name, profile, policies, state, drafted_by, drafted_at)
     VALUES ($1, 1, $2, $3, $4, 2026, (SELECT count(*) + 1 FROM owners_vote), '更换电梯', false, false, $8, 'TOTALS',
       'national', $5, $6, 'DRAFT', $7, now())`,
    [
      ...[voteId, ESTATE.hanlin, PLACE.tanchong, PLACE.shangpai],
      ...[JSON.stringify(profileNamed('national')), JSON.stringify(policies), PERSON.zhangWenjing, form],
    ],
  );
  await query(
    `INSERT INTO owners_vote_item (vote_id, position, id, matter, text)
     VALUES ($1, 1, $2, '278-5', '更换 3 号楼电梯'), ($1, 2, $3, '278-8', '利用楼顶经营广告')`,
    [voteId, ...itemIds],
  );
  await query(`INSERT INTO building (estate_id, name) VALUES ($1, $2)`, [
    ESTATE.hanlin,
    `投${voteId.slice(0, 8)}`,
  ]);
  await query(ROLL, [voteId, ESTATE.hanlin, units, voters, unitsOfHead]);
  await query(
    `UPDATE owners_vote SET state = 'NOTICED', roll_hash = repeat('0', 64), roll_heads = $2::integer, roll_area = $2::bigint * 9000, roll_units = $2::integer,
            noticed_on = current_date, opens_at = clock_timestamp() + make_interval(secs => $3),
            closes_at = clock_timestamp() + make_interval(secs => $4)
      WHERE id = $1`,
    [voteId, units, opens, closes],
  );
  return { voteId, itemIds, units };
}

/** Rooms that no other vote of this kind has. */
const ROLL = `
  WITH room AS (
    INSERT INTO unit (id, estate_id, building, section, room, use, area, area_source, status, ownership, remark)
    SELECT gen_random_uuid(), $2::uuid, '投' || left($1::uuid::text, 8), '', lpad(n::text, 7, '0'), 'DWELLING', 9000, 'REGISTER', 'REGISTERED', 'SOLE', ''
      FROM generate_series(1, $3::integer) n
    RETURNING id, building, room)
  INSERT INTO owners_vote_unit (vote_id, no, unit_id, name, building, use, status, area, area_source, owners, head, voter_id)
  SELECT $1::uuid, room::integer, id, building || '-' || room, building, 'DWELLING', 'REGISTERED', 9000, 'REGISTER',
         ARRAY[(room::integer - 1) / $5::integer + 1], (room::integer - 1) / $5::integer + 1,
         ($4::uuid[])[(room::integer - 1) % cardinality($4::uuid[]) + 1]
    FROM room`;
