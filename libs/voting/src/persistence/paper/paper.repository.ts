import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { Keying, PaperBallot } from '../../domain/paper/paper.js';
import { asVote, voteNotFound, type KeptVote } from '../owners-vote.repository.js';
import { OwnersVoteTable } from '../owners-vote.table.js';
import { detailsOf } from '../vote-details.queries.js';

/** FOR SHARE: those who handle papers proceed together; whoever closes the vote or posts its result waits for them. */
export async function shareVote(tx: Tx, id: string): Promise<KeptVote> {
  const row = await tx.findOne(OwnersVoteTable, { where: { id }, lock: { mode: 'pessimistic_read' } });
  if (!row) throw voteNotFound();
  return { row, vote: asVote(row, await detailsOf(tx, id)) };
}

/** @throws Refusal PAPER_BALLOT_NOT_FOUND */
export async function lockPaper(tx: Tx, voteId: string, number: number): Promise<PaperBallot> {
  await tx.query(`SELECT FROM paper_ballot WHERE vote_id = $1 AND number = $2 FOR UPDATE`, [voteId, number]);
  const [paper] = await tx.query<PaperRow[]>(`${PAPER} WHERE p.vote_id = $1 AND p.number = $2`, [
    voteId,
    number,
  ]);
  if (paper) return asPaper(paper);
  throw new Refusal('PAPER_BALLOT_NOT_FOUND', 'This vote has no paper of this number.', 'number');
}

/** What two people have read alike and the log does not have yet. */
export async function papersToEnter(tx: Tx, voteId: string): Promise<PaperBallot[]> {
  const rows = await tx.query<PaperRow[]>(
    `${PAPER} WHERE p.vote_id = $1 AND p.returned_at IS NOT NULL
        AND (SELECT count(*) >= 2 FROM paper_keying k WHERE k.vote_id = p.vote_id AND k.number = p.number)
        AND NOT EXISTS (SELECT FROM ballot b WHERE b.vote_id = p.vote_id AND b.number = p.number)
      ORDER BY p.number`,
    [voteId],
  );
  return rows.map(asPaper);
}

/** Numbered on from those that are there. The caller has locked the vote. @returns their numbers, in the order of the units */
export async function insertPapers(
  tx: Tx,
  voteId: string,
  papers: readonly { readonly id: string; readonly unitNo: number }[],
  printed: { readonly by: string; readonly at: Date },
): Promise<number[]> {
  const rows = await tx.query<{ number: number }[]>(
    `INSERT INTO paper_ballot (vote_id, id, number, unit_no, printed_at, printed_by)
     SELECT $1, new.id, coalesce((SELECT max(number) FROM paper_ballot WHERE vote_id = $1), 0) + new.nth, new.unit_no, $4, $5
       FROM unnest($2::uuid[], $3::int[]) WITH ORDINALITY AS new (id, unit_no, nth)
     RETURNING number`,
    [voteId, papers.map(({ id }) => id), papers.map(({ unitNo }) => unitNo), printed.at, printed.by],
  );
  return rows.map(({ number }) => number).sort((one, other) => one - other);
}

/** All but the keyings, which are only ever added to. */
export async function savePaper(tx: Tx, voteId: string, paper: PaperBallot): Promise<void> {
  const { number, delivery, returned, accounted } = paper;
  await tx.query(
    `UPDATE paper_ballot
        SET delivered_at = $3, delivered_how = $4, delivered_by = $5, delivery_proof = $6, returned_at = $7, returned_to = $8,
            accounted_at = $9, accounted_as = $10, accounted_by = $11, accounted_note = $12, on_letter = $13
      WHERE vote_id = $1 AND number = $2`,
    [
      ...[
        voteId,
        number,
        delivery?.at,
        delivery?.how,
        delivery?.by,
        delivery?.proof,
        returned?.at,
        returned?.to,
      ],
      ...[accounted?.at, accounted?.as, accounted?.by, accounted?.note, returned?.onLetter],
    ],
  );
}

/** The last of its keyings. */
export async function insertKeying(tx: Tx, voteId: string, { number, keyings }: PaperBallot): Promise<void> {
  const { choices, by, at } = keyings.at(-1)!;
  await tx.query(
    `INSERT INTO paper_keying (vote_id, number, nth, choices, keyed_by, keyed_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [voteId, number, keyings.length, choices, by, at],
  );
}

/** Units that count, of these or of all, each with the number of the paper that is out for it. */
export function unitsToPrintFor(
  tx: Tx,
  voteId: string,
  unitNos: readonly number[] | null,
): Promise<{ unitNo: number; everPrinted: boolean; out: boolean }[]> {
  return tx.query(
    `SELECT u.no AS "unitNo", count(p.number) > 0 AS "everPrinted",
            count(p.number) FILTER (WHERE p.accounted_at IS NULL) > 0 AS out
       FROM owners_vote_unit u LEFT JOIN paper_ballot p ON p.vote_id = u.vote_id AND p.unit_no = u.no
      WHERE u.vote_id = $1 AND u.head IS NOT NULL AND ($2::int[] IS NULL OR u.no = ANY($2))
      GROUP BY u.no ORDER BY u.no`,
    [voteId, unitNos],
  );
}

/** The paper of a unit that is out; null: none. */
export async function numberOut(tx: Tx, voteId: string, unitNo: number): Promise<number | null> {
  const [row] = await tx.query<{ number: number }[]>(
    `SELECT number FROM paper_ballot WHERE vote_id = $1 AND unit_no = $2 AND accounted_at IS NULL`,
    [voteId, unitNo],
  );
  return row?.number ?? null;
}

interface PaperRow extends Omit<PaperBallot, 'keyings'> {
  readonly keyings: readonly (Omit<Keying, 'at'> & { readonly at: string })[];
}

const PAPER = `
  SELECT p.id, p.number, p.unit_no AS "unitNo",
         CASE WHEN p.delivered_at IS NOT NULL THEN json_build_object('how', p.delivered_how, 'at', p.delivered_at, 'by', p.delivered_by,
           'proof', p.delivery_proof) END AS delivery,
         CASE WHEN p.returned_at IS NOT NULL THEN json_build_object('at', p.returned_at, 'to', p.returned_to, 'onLetter', p.on_letter) END AS returned,
         CASE WHEN p.accounted_at IS NOT NULL THEN json_build_object('as', p.accounted_as, 'at', p.accounted_at, 'by', p.accounted_by,
           'note', coalesce(p.accounted_note, '')) END AS accounted,
         coalesce((SELECT json_agg(json_build_object('choices', k.choices, 'by', k.keyed_by, 'at', k.keyed_at) ORDER BY k.nth)
                     FROM paper_keying k WHERE k.vote_id = p.vote_id AND k.number = p.number), '[]') AS keyings,
         EXISTS (SELECT FROM ballot b WHERE b.vote_id = p.vote_id AND b.number = p.number) AS entered
    FROM paper_ballot p`;

/** Moments come as text out of JSON. */
function asPaper(row: PaperRow): PaperBallot {
  const dated = <T extends { readonly at: Date | string }>(part: T | null) =>
    part && { ...part, at: new Date(part.at) };
  return {
    ...row,
    delivery: dated(row.delivery),
    returned: dated(row.returned),
    accounted: dated(row.accounted),
    keyings: row.keyings.map(keying => ({ ...keying, at: new Date(keying.at) })),
  };
}
