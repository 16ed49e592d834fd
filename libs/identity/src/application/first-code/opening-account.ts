import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { belongsTo, type Actor, type Appointment } from '../../domain/index.js';
import { requireOpeningAccount } from '../../domain/rights.js';
import { accountOf } from '../../persistence/account.repository.js';
import { termsNotOver } from '../../persistence/appointment.repository.js';
import type { GroundOf } from '../appoint.js';

export interface AccountToOpen {
  readonly personId: string;
  readonly groundOf: GroundOf;
}

export interface OpeningAccount {
  /** The actor's own, under which it is opened. */
  readonly under: Appointment;
  /** Where the person holds an office. */
  readonly placeId: string;
}

/**
 * Whoever could give somebody all their offices may let them in; anybody else could come in as them and hold more than
 * they could give.
 * @throws Refusal PERSON_NOT_FOUND · NOT_ENTITLED · OFFICE_TO_BE_CHOSEN · ACCOUNT_THERE
 */
export async function openingAccount(
  { tx, now, actor }: ActContext<Actor>,
  { personId, groundOf }: AccountToOpen,
): Promise<OpeningAccount> {
  const today = dayOf(now);
  const held = await Promise.all(
    (await termsNotOver(tx, personId, today)).map(async appointment => ({
      ...appointment,
      lineage: (await groundOf(tx, appointment.placeId, null, today)).lineage,
    })),
  );
  const here = held.find(({ lineage }) => belongsTo(actor, lineage));
  if (!here) throw new Refusal('PERSON_NOT_FOUND', 'There is no such person.', 'personId');
  const under = requireOpeningAccount(actor, held);
  if (await accountOf(tx, personId))
    throw new Refusal('ACCOUNT_THERE', 'This person has an account already.', 'personId');
  return { under, placeId: here.placeId };
}
