import type { LiveState } from './live-channel.js';

type Where = Pick<LiveState, 'epoch' | 'seq'>;

/** Where somebody stopped. Opaque to clients. */
export function cursorOf({ epoch, seq }: Where): string {
  return `${epoch}.${seq}`;
}

/**
 * How somebody who stopped at `after` stands to a state. Who was told by another copy may have seen more than this one
 * has; numbers of another epoch say nothing.
 */
export function standingOf(after: string | null, { epoch, seq }: Where): 'UP_TO_DATE' | 'AHEAD' | 'BEHIND' {
  if (!after?.startsWith(`${epoch}.`)) return 'BEHIND';
  const seen = after.slice(epoch.length + 1);
  if (seen === String(seq)) return 'UP_TO_DATE';
  return /^\d{1,15}$/.test(seen) && Number(seen) > seq ? 'AHEAD' : 'BEHIND';
}
