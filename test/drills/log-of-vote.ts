import pg from 'pg';
import type { ReceiptSeen } from './voter.js';

interface Row {
  readonly id: string;
  readonly unit_no: number;
  readonly leaf: string;
  readonly index: number;
}

/** What was lost, doubled or changed, sentence by sentence. */
export async function wrongWith(
  databaseUrl: string,
  voteId: string,
  receipts: readonly ReceiptSeen[],
): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<Row>(
    `SELECT b.id, b.unit_no, b.log_index AS index, encode(substr(l.leaves, (b.log_index - l.first) * 32 + 1, 32), 'hex') AS leaf
       FROM ballot b JOIN ballot_batch l ON l.vote_id = b.vote_id AND l.no = b.batch WHERE b.vote_id = $1`,
    [voteId],
  );
  const sums = await client.query<{ size: number; heads: number }>(
    `SELECT sum(size)::integer AS size, sum(heads)::integer AS heads FROM ballot_batch WHERE vote_id = $1`,
    [voteId],
  );
  await client.end();
  const [byUnit, wrong] = [new Map<number, Row>(), [] as string[]];
  for (const row of rows) {
    if (byUnit.has(row.unit_no)) wrong.push(`Unit ${row.unit_no} has two ballots.`);
    byUnit.set(row.unit_no, row);
  }
  for (const { ballotId, units } of receipts) {
    const [{ no, leaf, index }] = units;
    const row = byUnit.get(no);
    if (!row) wrong.push(`The ballot of unit ${no} was answered and is lost.`);
    else if (row.id !== ballotId || row.leaf !== leaf || row.index !== index)
      wrong.push(`The ballot of unit ${no} is not the one that was answered.`);
  }
  // Everybody asks until there is an answer, so what nobody was told of is there by nobody's wish.
  if (rows.length !== receipts.length) wrong.push(`${rows.length} ballots for ${receipts.length} receipts.`);
  const { size, heads } = sums.rows[0]!;
  if (size !== rows.length || heads !== byUnit.size)
    wrong.push(`The ledger counts ${size} ballots, ${heads} heads.`);
  if (new Set(rows.map(({ index }) => index)).size !== rows.length)
    wrong.push('Two ballots have one place in the log.');
  if (rows.some(({ index }) => index >= rows.length)) wrong.push('The log has a gap.');
  return wrong;
}
