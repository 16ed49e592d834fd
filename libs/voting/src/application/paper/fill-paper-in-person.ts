import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import type { DeliveredHow } from '../../domain/paper/paper.js';
import { lockPaper, numberOut } from '../../persistence/paper/paper.repository.js';
import { deliverPaper } from './deliver-paper.js';
import { keyPaper } from './key-paper.js';
import { printPapers } from './print-papers.js';
import { returnPaper } from './return-paper.js';

export interface FillPaperInPerson {
  readonly voteId: string;
  readonly unitNo: number;
  /** At the desk it is signed for. */
  readonly how: DeliveredHow.SIGNED_FOR | DeliveredHow.AT_THE_DOOR;
  /** Who was there, and who helped. */
  readonly proof: string;
  readonly choices: string;
}

/**
 * An owner votes at the desk or at the door, helped or not: the unit's paper is handed over, filled in, taken back and keyed
 * in one go. The second person keys it from the paper as ever; who helped cannot be both.
 * @returns its number
 * @throws Refusal as the acts that it is made of
 */
export async function fillPaperInPerson(
  context: ActContext<Actor>,
  { voteId, unitNo, how, proof, choices }: FillPaperInPerson,
): Promise<number> {
  const { tx } = context;
  const out = await numberOut(tx, voteId, unitNo);
  const number = out ?? (await printPapers(context, { voteId, unitNos: [unitNo] }))[0]!;
  const { delivery } = await lockPaper(tx, voteId, number);
  if (!delivery) await deliverPaper(context, { voteId, number, how, proof, photoIds: [] });
  await returnPaper(context, { voteId, number, letterId: null });
  return keyPaper(context, { voteId, number, choices });
}
