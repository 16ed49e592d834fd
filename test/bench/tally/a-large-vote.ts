import type pg from 'pg';

export const VOTE_ID = '7a11e000-0000-4000-8000-000000000001';
export const ITEMS = 2;
/** Of a thousand units so many were also voted for on paper; of a hundred units one is somebody's second. */
const ON_PAPER_TOO = 2;

export interface Cast {
  readonly heads: number;
  /** 0.01 ㎡ of all units. */
  readonly area: number;
  /** Ballots of heads that have several. */
  readonly tangled: number;
}

/** As the box would have entered them, a thousand in a batch. */
export async function cast(client: pg.Client, ballots: number): Promise<Cast> {
  const papers = Math.floor((ballots * ON_PAPER_TOO) / 1_000);
  const units = ballots - papers;
  await client.query(CAST, [VOTE_ID, units]);
  await client.query(PAPERS, [VOTE_ID, units, papers]);
  await client.query('VACUUM ANALYZE ballot');
  const { rows } = await client.query<{ heads: string; area: string; tangled: string }>(SUMS, [VOTE_ID]);
  return { heads: Number(rows[0]!.heads), area: Number(rows[0]!.area), tangled: Number(rows[0]!.tangled) };
}

const COLUMNS =
  'vote_id, id, unit_no, channel, revision, number, choices, area, head, again, unit_again, tangled, batch, log_index, at';
/** Nine of ten owners say the same for both of their units. */
const SAYS = 'CASE WHEN second AND no % 1000 > 100 THEN no - 1 ELSE no END';
const lettersOf = (no: string): string =>
  `substr('AAAARX', 1 + (${no}) % 6, 1) || substr('AAARXW', 1 + (${no}) / 7 % 6, 1)`;
const CHOICES = lettersOf(SAYS);

/** The second unit of a head follows the first. */
const CAST = `
  INSERT INTO ballot (${COLUMNS})
  SELECT $1, gen_random_uuid(), no, 'ELECTRONIC', 0, NULL, ${CHOICES}, 6000 + (no::bigint * 7919 % 9000)::integer,
         CASE WHEN second THEN no - 1 ELSE no END, second, false, second AND ${CHOICES} <> ${lettersOf('no - 1')}, 1 + no / 1000, no - 1, now() - interval '2 days'
    FROM (SELECT no, no % 100 = 1 AND no > 1 AS second FROM generate_series(1, $2::int) no) units`;

const PAPERS = `
  INSERT INTO ballot (${COLUMNS})
  SELECT $1, gen_random_uuid(), unit_no, 'PAPER', 0, no, choices, area, head, true, true, false, 2000, no - 1, now() - interval '1 day'
    FROM (SELECT b.*, $2::int + row_number() OVER (ORDER BY unit_no) AS no FROM ballot b
           WHERE vote_id = $1 AND unit_no % ($2::int / $3::int) = 5 LIMIT $3::int) few`;

const SUMS = `
  SELECT count(DISTINCT head) AS heads, sum(area) FILTER (WHERE channel = 'ELECTRONIC') AS area,
         count(*) FILTER (WHERE head IN (SELECT head FROM ballot WHERE vote_id = $1 AND again)) AS tangled
    FROM ballot WHERE vote_id = $1`;
