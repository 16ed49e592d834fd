import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import type { Actor } from '../../domain/index.js';
import { requireGoodPassword } from '../../domain/password.js';
import { lockAccount, savePassword } from '../../persistence/account.repository.js';
import { hashPassword, isPassword } from '../passwords.js';
import { endOtherSessions } from './end-other-sessions.js';

export interface SetPassword {
  /** Null when there is none yet. */
  readonly current: string | null;
  readonly next: string;
  /** Of the session that goes on; all others end. */
  readonly token: string;
}

/** @throws Refusal NO_ACCOUNT · PASSWORD_WRONG, and as `requireGoodPassword` */
export async function setPassword(
  context: ActContext<Actor>,
  { current, next, token }: SetPassword,
): Promise<void> {
  const { tx, actor } = context;
  const account = await lockAccount(tx, actor.personId);
  if (!account) throw noAccount();
  await requireCurrent(current, account.passwordHash);
  requireGoodPassword(next, account);
  await savePassword(tx, actor.personId, await hashPassword(next));
  await endOtherSessions(context, token);
}

/** @throws Refusal PASSWORD_WRONG */
export async function requireCurrent(given: string | null, passwordHash: string | null): Promise<void> {
  if (passwordHash === null || (await isPassword(given ?? '', passwordHash))) return;
  throw new Refusal('PASSWORD_WRONG', 'This is not your password.', 'current');
}

/** Somebody who came in by one click, or by a session of before. */
export function noAccount(): Refusal {
  return new Refusal('NO_ACCOUNT', 'There is no account of yours yet: no number, no address, no name.');
}
