import { contactsOf } from '@sifang/identity';
import type { Clock } from '@sifang/kernel';
import type { Config, Database, Tx, WaysOut } from '@sifang/platform';
import {
  Channel,
  DeliveryState,
  failed,
  handedOver,
  reasonOf,
  type Delivery,
} from '../../domain/notice/delivery.js';
import { saveDelivery, takeDelivery } from '../../persistence/notice/delivery.repository.js';
import { noticesOf } from '../../persistence/notice/notice.repository.js';
import { letterFor } from './letter.js';

interface PostOffice {
  readonly database: Database;
  readonly clock: Clock;
  readonly ways: WaysOut;
  readonly config: Pick<Config, 'publicUrl' | 'smtp'>;
}

/**
 * What the worker does with one delivery. Its row is held meanwhile, so that of two workers one sends; what came of it is
 * kept also when it failed, and then the queue tries again until it is given up.
 * @throws Error when it is to be tried again
 */
export async function deliverNotice(office: PostOffice, id: string): Promise<void> {
  const after = await office.database.transaction(async tx => {
    const delivery = await takeDelivery(tx, id);
    if (delivery?.state !== DeliveryState.QUEUED) return null;
    const attempted = await attempt(office, tx, delivery);
    await saveDelivery(tx, attempted);
    return attempted;
  });
  if (after?.state === DeliveryState.QUEUED)
    throw new Error(`The notice was not taken over: ${after.reason}`);
}

async function attempt({ ways, clock, config }: PostOffice, tx: Tx, delivery: Delivery): Promise<Delivery> {
  const newest = (await noticesOf(tx, delivery.meetingId)).at(-1)!;
  if (newest.version > delivery.version) return { ...delivery, state: DeliveryState.SUPERSEDED };
  const [contact] = await contactsOf(tx, [delivery.personId]);
  if (!contact) return failed(delivery, NOBODY_THERE, true);
  const letter = letterFor(newest, delivery, contact, config);
  const way = delivery.channel === Channel.MAIL ? 'MAIL' : 'MESSAGE';
  try {
    await ways.send(letter, way);
    return handedOver(delivery, clock.now());
  } catch (error) {
    return failed(delivery, reasonOf((error as Error).message), isForGood(error));
  }
}

const NOBODY_THERE = 'This person has no account any more.';

/** A mail server that answers 5xx will not take it later either (RFC 5321, 4.2.1). */
function isForGood(error: unknown): boolean {
  const { responseCode = 0 } = error as { readonly responseCode?: number };
  return responseCode >= 500;
}
