import type { ActContext } from '@sifang/platform';
import type { Actor } from '../../domain/index.js';
import { lockAccount, savePhone } from '../../persistence/account.repository.js';
import { endOtherSessions } from './end-other-sessions.js';
import { noAccount } from './set-password.js';

export interface ChangePhone {
  /** E.164; a code that was sent there has come back. */
  readonly phone: string;
  /** Of the session that goes on; all others end. */
  readonly token: string;
}

/** @throws Refusal NO_ACCOUNT, and after the commit PHONE_TAKEN */
export async function changePhone(context: ActContext<Actor>, { phone, token }: ChangePhone): Promise<void> {
  const { tx, actor } = context;
  if (!(await lockAccount(tx, actor.personId))) throw noAccount();
  await savePhone(tx, actor.personId, phone);
  await endOtherSessions(context, token);
}
