import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireEstate, saveFirstDelivery } from '../persistence/estate.repository.js';
import { keeperAt } from './keeper-at.js';
import { recordAct } from './record-act.js';

export interface FirstDelivery {
  readonly estateId: string;
  /** Null: what was entered was wrong, and nobody knows. */
  readonly deliveredOn: CalendarDay | null;
}

/** Nothing was handed over before housing was sold at all. [D] */
const EARLIEST = '1980-01-01' as CalendarDay;

/**
 * 首次交付日期: the day on which the first flat was handed over, as the record of acceptance (竣工验收备案, 交付通知) has it.
 * @throws Refusal PLACE_NOT_FOUND · NOT_ENTITLED · ESTATE_NOT_FOUND · DELIVERY_DAY_UNFIT
 */
export async function recordFirstDelivery(
  context: ActContext<Actor>,
  { estateId, deliveredOn }: FirstDelivery,
): Promise<string> {
  const { tx, now, actor } = context;
  const under = await keeperAt(tx, actor, estateId, 'estateId');
  await requireEstate(tx, estateId);
  if (deliveredOn !== null && (deliveredOn < EARLIEST || deliveredOn > dayOf(now)))
    throw new Refusal('DELIVERY_DAY_UNFIT', `A day from ${EARLIEST} to today.`, 'deliveredOn');
  await saveFirstDelivery(tx, estateId, deliveredOn);
  const subject = { kind: 'place', id: estateId };
  const details = { deliveredOn };
  await recordAct(context, under, { act: 'FIRST_DELIVERY_RECORDED', subject, placeId: estateId, details });
  return estateId;
}
