import { audit, type ActContext } from '@sifang/platform';
import type { Actor } from '../../domain/index.js';
import { isEmail } from '../../domain/email.js';
import { insertAccount, lockAccount, saveEmail, savePhone } from '../../persistence/account.repository.js';
import { forgetFirstCode } from '../../persistence/first-code.repository.js';
import { endOtherSessions } from './end-other-sessions.js';
import { noAccount } from './set-password.js';

export interface ChangeContact {
  /** Number in E.164, or address; a code that was sent there has come back. */
  readonly to: string;
  /** Of the session that goes on; all others end. */
  readonly token: string;
}

/**
 * Another number or address to sign in with; whoever came in with a paper gets the account with the first number.
 * @throws Refusal NO_ACCOUNT, and after the commit PHONE_TAKEN · EMAIL_TAKEN
 */
export async function changeContact(context: ActContext<Actor>, { to, token }: ChangeContact): Promise<void> {
  const { tx, now, actor } = context;
  const { personId, name } = actor;
  const account = await lockAccount(tx, personId);
  if (!account && isEmail(to)) throw noAccount();
  if (isEmail(to)) await saveEmail(tx, personId, to);
  else if (account) await savePhone(tx, personId, to);
  else
    await insertAccount(tx, {
      personId,
      phone: to,
      ...{ signInName: null, email: null, passwordHash: null },
    });
  await forgetFirstCode(tx, personId);
  await audit.append(tx, {
    ...{ at: now, actor: { personId, name, under: null }, subject: { kind: 'person', id: personId } },
    act: isEmail(to) ? 'EMAIL_CHANGED' : 'PHONE_CHANGED',
  });
  await endOtherSessions(context, token);
}
