import type { Tx } from '@sifang/platform';
import type { BlankPolicy, DuplicatePolicy } from '../../domain/law/policies.js';
import type { Figure } from '../../domain/roll/figure.js';
import type { PlacedSlate } from '../../domain/slate/slate.js';

export interface TallyQuery {
  readonly voteId: string;
  /** How many items the vote has. */
  readonly items: number;
  /** Left out: it elects nobody. */
  readonly slates?: readonly PlacedSlate[];
  readonly duplicates: DuplicatePolicy;
  readonly blank: BlankPolicy;
}

/** One item, counted by the database. */
export interface ItemTally {
  readonly position: number;
  readonly participating: Figure;
  /** By what is marked and without anybody following: A agree, R against, X abstain. Heads whose units differ are in none. */
  readonly counted: Readonly<Record<'A' | 'R' | 'X', Figure>>;
  /** By letter, a head in each that a ballot of it has. */
  readonly marked: Readonly<Record<string, Figure>>;
}

interface Row {
  readonly position: number;
  readonly kind: 'MARKED' | 'COUNTED' | 'PART';
  readonly letter: string;
  readonly heads: string;
  readonly area: string;
}

/**
 * 唱票记录 by one statement: a second count beside the rule engine's, for a vote in which each unit speaks for itself
 * (PER_UNIT). All are counted in one scan of an index; then heads that say the same again are taken for one, and only of the
 * tangled it is settled what prevails.
 */
export async function tallyOf(tx: Pick<Tx, 'query'>, query: TallyQuery): Promise<ItemTally[]> {
  const { voteId, items, slates = [], duplicates, blank } = query;
  const places = slates.map(({ first, size, seats }) => [first + 1, size, seats]);
  // An index that is read from end to end, or a few rows of it: nothing of it is far away, as Postgres fears of a disk that turns.
  await tx.query('SET LOCAL random_page_cost = 1');
  const rows = await tx.query<Row[]>(TALLY, [voteId, items, duplicates, blank, places]);
  return Array.from({ length: items }, (_, at) => itemTally(at + 1, rows));
}

function itemTally(position: number, rows: readonly Row[]): ItemTally {
  const of = (kind: Row['kind'], letter: string): Figure => {
    const found = rows.find(row => row.position === position && row.kind === kind && row.letter === letter);
    return { heads: Number(found?.heads ?? 0), area: Number(found?.area ?? 0) };
  };
  const counted = { A: of('COUNTED', 'A'), R: of('COUNTED', 'R'), X: of('COUNTED', 'X') };
  const marked = Object.fromEntries([...'ARXWBS'].map(letter => [letter, of('MARKED', letter)]));
  return { position, participating: of('PART', ''), counted, marked };
}

/** How a letter is counted; null: takes no part. */
const STANCE = (letter: string): string => `
  CASE ${letter} WHEN 'B' THEN CASE WHEN $4 = 'ABSTAIN' THEN 'X' END WHEN 'S' THEN NULL ELSE ${letter} END`;

export const TALLY = `
  WITH tangled AS MATERIALIZED (
    SELECT b.unit_no, b.head, b.channel, b.by_proxy, b.number, b.choices, b.area, date_trunc('milliseconds', b.at) AS at
      FROM (SELECT DISTINCT head FROM ballot WHERE vote_id = $1 AND tangled) h
     -- By its index, head by head: they are few.
     CROSS JOIN LATERAL (SELECT * FROM ballot WHERE vote_id = $1 AND head = h.head OFFSET 0) b),
  alone AS (
    SELECT choices, sum(heads) AS heads, sum(area) AS area
      FROM (SELECT choices, count(*) AS heads, sum(area) AS area FROM ballot WHERE vote_id = $1 GROUP BY choices
            UNION ALL SELECT choices, -count(*), -sum(area) FROM tangled GROUP BY choices
            -- Who says the same for several units is one head; who says it twice for one has its area once.
            UNION ALL SELECT choices, -count(*), -coalesce(sum(area) FILTER (WHERE unit_again), 0) FROM ballot
             WHERE vote_id = $1 AND again AND head NOT IN (SELECT head FROM tangled) GROUP BY choices) sums
     GROUP BY choices),
  alone_on AS (
    SELECT i.position::int, substr(ballot_as_counted(choices, $5), i.position, 1) AS letter, sum(heads) AS heads, sum(area) AS area
      FROM alone CROSS JOIN generate_series(1, $2::int) i (position) GROUP BY 1, 2),
  sheets AS (
    SELECT t.*, i.position::int, substr(ballot_as_counted(t.choices, $5), i.position, 1) AS letter
      FROM tangled t CROSS JOIN generate_series(1, $2::int) i (position)
     -- Case 38: who voted in person needs no proxy.
     WHERE NOT (t.by_proxy AND EXISTS (SELECT FROM tangled o WHERE o.unit_no = t.unit_no AND NOT o.by_proxy))),
  said AS (SELECT *, ${STANCE('letter')} AS stance FROM sheets),
  ranked AS (
    SELECT *, rank() OVER (PARTITION BY position, unit_no ORDER BY stance IS NULL,
                CASE WHEN $3 = 'ELECTRONIC_PREVAILS' AND channel = 'ELECTRONIC' THEN 0 ELSE 1 END,
                CASE $3 WHEN 'CONFLICT_VOID' THEN 0 WHEN 'LAST_VALID' THEN -extract(epoch FROM at) ELSE extract(epoch FROM at) END) AS place
      FROM said),
  -- Of several that say the same the first, by the words of their choices where the moment is one: as the engine has it.
  front AS (
    SELECT DISTINCT ON (position, unit_no, stance) * FROM ranked WHERE place = 1
     ORDER BY position, unit_no, stance, at, channel, strpos('XRABSW', letter), number),
  voices AS (
    SELECT position, unit_no, head, min(area) AS area, array_agg(stance) FILTER (WHERE stance IS NOT NULL) AS stances,
           array_agg(letter) AS letters
      FROM front GROUP BY position, unit_no, head
    HAVING NOT ($3 = 'CONFLICT_VOID' AND count(*) > 1)),
  heads AS (
    SELECT v.position, v.head, array_agg(DISTINCT s) FILTER (WHERE s <> 'W') AS settled
      FROM voices v CROSS JOIN LATERAL unnest(v.stances) s GROUP BY v.position, v.head)
  SELECT position, kind, letter, sum(heads)::text AS heads, sum(area)::text AS area
    FROM (
      SELECT position, 'MARKED' AS kind, letter, heads, area FROM alone_on
      UNION ALL SELECT position, 'COUNTED', ${STANCE('letter')}, heads, area FROM alone_on
      UNION ALL SELECT position, 'PART', '', heads, area FROM alone_on WHERE ${STANCE('letter')} IS NOT NULL
      UNION ALL SELECT position, 'MARKED', letter, count(DISTINCT head), sum(area)
        FROM (SELECT v.position, v.head, v.area, unnest(v.letters) AS letter FROM voices v) m GROUP BY 1, 3
      UNION ALL SELECT position, 'COUNTED', settled[1], count(*), 0 FROM heads WHERE cardinality(settled) = 1 GROUP BY 1, 3
      UNION ALL SELECT position, 'COUNTED', (array_remove(stances, 'W'))[1], 0, sum(area) FROM voices
        WHERE cardinality(array_remove(stances, 'W')) = 1 GROUP BY 1, 3
      UNION ALL SELECT position, 'PART', '', count(*), 0 FROM heads GROUP BY 1
      UNION ALL SELECT position, 'PART', '', 0, sum(area) FROM voices WHERE cardinality(stances) > 0 GROUP BY 1) rows
   WHERE letter IS NOT NULL
   GROUP BY position, kind, letter`;
