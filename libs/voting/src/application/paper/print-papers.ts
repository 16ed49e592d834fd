import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { newId, type ActContext } from '@sifang/platform';
import { paperOutAlready } from '../../domain/paper/follow-paper.js';
import { requirePrinting } from '../../domain/paper/in-time.js';
import { lockVote, record } from '../../persistence/owners-vote.repository.js';
import { insertPapers, unitsToPrintFor } from '../../persistence/paper/paper.repository.js';
import { atTheDesk } from './at-the-desk.js';

export interface PrintPapers {
  readonly voteId: string;
  /** Null: every unit that has never had one. */
  readonly unitNos: readonly number[] | null;
}

/**
 * Papers are numbered, for all units that count or for some; the sheets are written from what is kept.
 * @returns their numbers
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · PAPER_NEEDS_NAMED · VOTE_STATE_UNFIT · VOTE_CLOSED · NOT_ON_ROLL · PAPER_OUT_ALREADY
 */
export async function printPapers(
  context: ActContext<Actor>,
  { voteId, unitNos }: PrintPapers,
): Promise<number[]> {
  const { tx, now, actor } = context;
  await atTheDesk(context, 'keep', voteId);
  const { row, vote } = await lockVote(tx, voteId);
  requirePrinting(vote, row.form, now);
  const units = await unitsToPrintFor(tx, voteId, unitNos);
  if (unitNos && units.length < new Set(unitNos).size)
    throw new Refusal('NOT_ON_ROLL', 'A unit of these does not count in this vote.', 'unitNos');
  if (unitNos && units.some(({ out }) => out)) throw paperOutAlready();
  const papers = units
    .filter(({ everPrinted }) => unitNos || !everPrinted)
    .map(({ unitNo }) => ({ id: newId(now), unitNo }));
  const numbers = await insertPapers(tx, voteId, papers, { by: actor.personId, at: now });
  if (numbers.length) await record(tx, row, { type: 'PAPERS_PRINTED', count: numbers.length }, actor, now);
  return numbers;
}
