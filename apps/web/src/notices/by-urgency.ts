import type { NoticeRecipientsQuery } from '../graphql/generated';

export type Recipient = NoticeRecipientsQuery['noticeRecipients'][number];

/** Whom it did not reach, then who has not read it, then the others; each in the order of the invitation. */
export function byUrgency(recipients: readonly Recipient[]): Recipient[] {
  return [...recipients].sort((a, b) => rank(a) - rank(b));
}

/** How many letters and messages did not arrive or are not known to. */
export function failures(recipients: readonly Recipient[]): number {
  return recipients.flatMap(({ deliveries }) => deliveries).filter(isFailing).length;
}

function isFailing({ state, reason }: Recipient['deliveries'][number]): boolean {
  return state === 'FAILED' || (state === 'QUEUED' && Boolean(reason));
}

function rank({ deliveries, readAt }: Recipient): number {
  if (readAt) return 2;
  return deliveries.some(isFailing) ? 0 : 1;
}
