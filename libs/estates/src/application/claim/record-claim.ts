import type { Actor, Appointment } from '@sifang/identity/domain';
import { audit, type ActContext } from '@sifang/platform';

type Entry = Parameters<typeof audit.append>[1];

/** @param under null for somebody who acts for themselves */
export function recordClaim(
  { tx, now, actor: { personId, name } }: ActContext<Actor>,
  under: Appointment | null,
  entry: Omit<Entry, 'at' | 'actor'>,
): Promise<void> {
  return audit.append(tx, { at: now, actor: { personId, name, under }, ...entry });
}
