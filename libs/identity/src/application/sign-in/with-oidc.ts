import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { phoneOf } from '../../domain/phone.js';
import { accountByPhone } from '../../persistence/account.repository.js';
import { linkTo, personLinkedTo, type OidcSubject } from '../../persistence/oidc-link.repository.js';
import { beginSession } from '../session.js';

/** What the city's sign-on vouches for. */
export interface Vouched extends OidcSubject {
  /** As it was written there; null when it is not verified. */
  readonly verifiedPhone: string | null;
}

/**
 * Whoever came before is known by issuer and subject, which never change hands; at the first time by a number that the
 * issuer has verified. The issuer asks for second factors itself.
 * @returns the token of a session
 * @throws Refusal OIDC_PERSON_UNKNOWN · OIDC_LINKED_ELSEWHERE
 */
export async function signInWithOidc(
  { tx, now }: ActContext<null>,
  { userAgent, ...vouched }: Vouched & { readonly userAgent: string },
): Promise<string> {
  const personId = (await personLinkedTo(tx, vouched)) ?? (await personWithPhone(tx, vouched));
  await linkTo(tx, vouched, personId, now);
  return beginSession(tx, personId, userAgent, now);
}

async function personWithPhone(tx: ActContext<null>['tx'], { verifiedPhone }: Vouched): Promise<string> {
  const phone = verifiedPhone && phoneOf(verifiedPhone);
  const account = phone ? await accountByPhone(tx, phone) : null;
  if (account) return account.personId;
  throw new Refusal('OIDC_PERSON_UNKNOWN', 'Nobody here has the number that your city account vouches for.');
}
