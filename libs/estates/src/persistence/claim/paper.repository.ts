import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

export interface NewPaper {
  readonly id: string;
  readonly claimId: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly addedAt: Date;
}

export interface Paper extends NewPaper {
  readonly personId: string;
  readonly estateId: string;
}

/** The same file twice is one paper. @returns its id */
export async function insertPaper(tx: Tx, paper: NewPaper): Promise<string> {
  const [kept] = await tx.query<{ id: string }[]>(
    `INSERT INTO claim_paper (id, claim_id, sha256, media_type, bytes, added_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT ON CONSTRAINT claim_paper_once DO UPDATE SET sha256 = excluded.sha256 RETURNING id`,
    [paper.id, paper.claimId, paper.sha256, paper.mediaType, paper.bytes, paper.addedAt],
  );
  return kept!.id;
}

export async function countPapers(tx: Tx, claimId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM claim_paper WHERE claim_id = $1`,
    [claimId],
  );
  return row!.count;
}

/** @throws Refusal PAPER_NOT_FOUND */
export async function requirePaper(tx: Tx, id: string): Promise<Paper> {
  const [paper] = await tx.query<Paper[]>(
    `SELECT p.id, p.claim_id AS "claimId", p.sha256, p.media_type AS "mediaType", p.bytes, p.added_at AS "addedAt",
            c.person_id AS "personId", u.estate_id AS "estateId"
       FROM claim_paper p JOIN unit_claim c ON c.id = p.claim_id JOIN unit u ON u.id = c.unit_id
      WHERE p.id = $1`,
    [id],
  );
  if (!paper) throw paperNotFound();
  return paper;
}

export function paperNotFound(): Refusal {
  return new Refusal('PAPER_NOT_FOUND', 'There is no such paper.', 'paperId');
}
