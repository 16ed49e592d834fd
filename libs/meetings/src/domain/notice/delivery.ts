import { Refusal } from '@sifang/kernel';

export enum Channel {
  IN_APP = 'IN_APP',
  /** A short message by the gateway; in the demo a line of the log. */
  MESSAGE = 'MESSAGE',
  MAIL = 'MAIL',
}

export enum DeliveryState {
  /** On its way, also while it is tried again. */
  QUEUED = 'QUEUED',
  /** Handed over. */
  SENT = 'SENT',
  /** Given up; `reason` says why. */
  FAILED = 'FAILED',
  /** A newer notice went out before this one did. */
  SUPERSEDED = 'SUPERSEDED',
  /** In the app alone: nobody knows whether a letter was read. */
  READ = 'READ',
}

/** One notice on one way to one person. */
export interface Delivery {
  readonly id: string;
  readonly meetingId: string;
  readonly version: number;
  readonly personId: string;
  readonly channel: Channel;
  readonly state: DeliveryState;
  /** Grows with each sending that was asked for. */
  readonly round: number;
  /** Of this round. */
  readonly attempts: number;
  /** Why the last attempt failed; null: none did. */
  readonly reason: string | null;
  readonly sentAt: Date | null;
}

/** With the queue's pauses a little over an hour: a mail server that is restarted comes back in that time. */
export const MOST_ATTEMPTS = 8;

export function handedOver(delivery: Delivery, now: Date): Delivery {
  const { attempts } = delivery;
  return { ...delivery, state: DeliveryState.SENT, attempts: attempts + 1, reason: null, sentAt: now };
}

/** @param forGood whether the other side said that it will never take it */
export function failed(delivery: Delivery, reason: string, forGood: boolean): Delivery {
  const attempts = delivery.attempts + 1;
  const state = forGood || attempts >= MOST_ATTEMPTS ? DeliveryState.FAILED : DeliveryState.QUEUED;
  return { ...delivery, state, attempts, reason };
}

/** @throws Refusal DELIVERY_IN_APP · DELIVERY_ON_ITS_WAY · NOTICE_SUPERSEDED */
export function sentAgain(delivery: Delivery, newestVersion: number): Delivery {
  const { channel, state, version, round } = delivery;
  if (channel === Channel.IN_APP)
    throw new Refusal('DELIVERY_IN_APP', 'In the app it lies there already; nothing has to be sent.');
  if (version < newestVersion || state === DeliveryState.SUPERSEDED)
    throw new Refusal('NOTICE_SUPERSEDED', 'There is a newer notice; send that one.');
  if (state === DeliveryState.QUEUED)
    throw new Refusal('DELIVERY_ON_ITS_WAY', 'It is on its way and will be tried again by itself.');
  return { ...delivery, state: DeliveryState.QUEUED, round: round + 1, attempts: 0, reason: null };
}

const ADDRESS = /\S+@\S+/g;
const NUMBER = /\+?\d{7,}/g;
const LONGEST = 200;

/** What went wrong, in the words of the other side, without anybody's address or number. */
export function reasonOf(words: string): string {
  return words.replace(ADDRESS, '…@…').replace(NUMBER, '…').replace(/\s+/g, ' ').slice(0, LONGEST);
}
