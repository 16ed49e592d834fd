import { Refusal } from '@sifang/kernel';

/** 签到员: keeps the desk of one meeting; somebody whom the estate, its community or its town knows. @throws Refusal CLERK_UNKNOWN */
export function requireKnownClerk(personId: string, known: readonly { readonly personId: string }[]): void {
  if (!known.some(person => person.personId === personId))
    throw new Refusal('CLERK_UNKNOWN', 'This person holds no office here and has no seat.', 'personId');
}
