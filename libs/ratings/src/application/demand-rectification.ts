import type { Actor } from '@sifang/identity/domain';
import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { demandRectification as demand } from '@sifang/resolutions';
import { itemsOf } from '../domain/instrument.js';
import { requireRight } from '../domain/rights.js';
import { requirePublished } from '../domain/round.js';
import { insertRectification, isDemanded, rectificationsAt } from '../persistence/result.repository.js';
import { lockRound, record } from '../persistence/round.repository.js';

export interface DemandRectification {
  /** Of the resolution that it becomes; chosen by the client: a retry demands once. */
  readonly id: string;
  readonly roundId: string;
  /** Code of the item that it is about. */
  readonly item: string;
  readonly text: string;
  readonly dueOn: CalendarDay;
}

/**
 * A line of the 整改清单: it becomes a resolution addressed to the rated organisation, which answers, does it, and has it
 * checked by somebody else, as with all of them.
 * @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_NOT_PUBLISHED · ITEM_NOT_ASKED · RECTIFICATION_DEMANDED ·
 * DUE_IN_THE_PAST
 */
export async function demandRectification(
  context: ActContext<Actor>,
  { id, roundId, item, text, dueOn }: DemandRectification,
): Promise<string> {
  const { tx, now, actor } = context;
  const round = await lockRound(tx, roundId);
  requireRight(actor, round, 'hold');
  requirePublished(round);
  if (await isDemanded(tx, id, roundId)) return roundId;
  const { estateId, subjectId: addresseeId, period, instrument } = round;
  if (!itemsOf(instrument).some(({ code }) => code === item))
    throw new Refusal('ITEM_NOT_ASKED', 'There is no such item.', 'item');
  const number = `评〔${period}〕${(await rectificationsAt(tx, estateId, period)) + 1}`;
  const source = { id: roundId, title: `${period} ${instrument.zh}` };
  await demand(context, { id, number, estateId, text, addresseeId, dueOn, term: null, source });
  await insertRectification(tx, { resolutionId: id, roundId, item });
  await record(tx, round, { type: 'RECTIFICATION_DEMANDED', text, resolutionId: id }, actor, now);
  return roundId;
}
