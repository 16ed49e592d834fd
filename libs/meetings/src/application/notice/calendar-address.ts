import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '@sifang/identity/domain';
import { audit, type ActContext } from '@sifang/platform';
import { deleteFeed, saveFeed } from '../../persistence/notice/calendar.queries.js';

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * An address at which one's own calendar can be read without signing in. Whoever has it can read it, hence it can be
 * changed: the one before leads nowhere from then on.
 * @returns the secret part, which is kept nowhere
 */
export async function makeCalendarAddress(context: ActContext<Actor>): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await saveFeed(context.tx, context.actor.personId, hashOf(token), context.now);
  await note(context, 'CALENDAR_ADDRESS_MADE');
  return token;
}

/** Again is harmless. */
export async function withdrawCalendarAddress(context: ActContext<Actor>): Promise<boolean> {
  const there = await deleteFeed(context.tx, context.actor.personId);
  if (there) await note(context, 'CALENDAR_ADDRESS_WITHDRAWN');
  return true;
}

/** It opens something to whoever has it, so its owner can see when that was. */
function note({ tx, now, actor: { personId, name } }: ActContext<Actor>, act: string): Promise<void> {
  const actor = { personId, name, under: null };
  return audit.append(tx, { at: now, actor, act, subject: { kind: 'person', id: personId } });
}
