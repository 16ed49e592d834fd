import { audit, type ActContext } from '@sifang/platform';
import type { Actor } from '../../domain/index.js';
import { forgetFirstCode } from '../../persistence/first-code.repository.js';
import { enterPhone } from '../enter-people.js';
import { openingAccount, type AccountToOpen } from './opening-account.js';

export interface OpenAccount extends AccountToOpen {
  /** The number that the person gave at the desk. */
  readonly phone: string;
}

/** Somebody known signs in with this number from now on. @throws Refusal as `openingAccount`, and PHONE_INVALID, after the commit PHONE_TAKEN · ACCOUNT_THERE */
export async function openAccount(
  context: ActContext<Actor>,
  { phone, ...input }: OpenAccount,
): Promise<string> {
  const { tx, now, actor } = context;
  const { personId } = input;
  const { under, placeId } = await openingAccount(context, input);
  await enterPhone(tx, personId, phone);
  await forgetFirstCode(tx, personId);
  await audit.append(tx, {
    ...{ at: now, actor: { personId: actor.personId, name: actor.name, under }, act: 'ACCOUNT_OPENED' },
    ...{ subject: { kind: 'person', id: personId }, personId, placeId },
  });
  return personId;
}
