import type { Actor, Appointment } from '@sifang/identity/domain';
import { audit, type ActContext } from '@sifang/platform';

type Entry = Parameters<typeof audit.append>[1];

/** Into the audit trail, in the act's own transaction. */
export function recordAct(
  { tx, now, actor }: ActContext<Actor>,
  under: Appointment,
  entry: Pick<Entry, 'act' | 'subject' | 'placeId' | 'details'>,
): Promise<void> {
  const { personId, name } = actor;
  return audit.append(tx, { at: now, actor: { personId, name, under }, ...entry });
}
