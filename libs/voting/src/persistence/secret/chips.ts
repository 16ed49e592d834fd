import type { Tx } from '@sifang/platform';

const AT_ONCE = 10_000;

/** Fresh rows, all of one transaction, in the order of what they look like, which is chance. */
export async function insertChips(tx: Tx, voteId: string, sealed: readonly Buffer[]): Promise<void> {
  const shuffled = [...sealed].sort(Buffer.compare);
  for (let at = 0; at < shuffled.length; at += AT_ONCE)
    await tx.query(
      `INSERT INTO secret_chip (vote_id, sealed) SELECT $1, chip FROM unnest($2::bytea[]) WITH ORDINALITY c (chip, n) ORDER BY n`,
      [voteId, shuffled.slice(at, at + AT_ONCE)],
    );
}

export async function chipsIn(tx: Tx, voteId: string): Promise<Buffer[]> {
  const rows = await tx.query<{ sealed: Buffer }[]>(`SELECT sealed FROM secret_chip WHERE vote_id = $1`, [
    voteId,
  ]);
  return rows.map(({ sealed }) => sealed);
}
