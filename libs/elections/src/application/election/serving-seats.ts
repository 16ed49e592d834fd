import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { BodyKind } from '../../domain/body/body-kind.js';
import { emptySeats, serving, type Term } from '../../domain/term/term.js';
import { lockBodyOf } from '../../persistence/body/body.repository.js';
import { findServingTerm } from '../../persistence/term/term.repository.js';

/** What a by-election or a separate one fills. @throws Refusal TERM_NOT_SERVING · NO_EMPTY_SEATS */
export async function seatsToFill(
  tx: Tx,
  estateId: string,
  bodyKind: BodyKind,
): Promise<{ readonly size: number; readonly seats: number }> {
  const term = await termServing(tx, estateId, bodyKind);
  if (!term) throw new Refusal('TERM_NOT_SERVING', 'No committee serves here whose seats could be filled.');
  const seats = emptySeats(term).length;
  if (seats === 0) throw new Refusal('NO_EMPTY_SEATS', 'No seat of the committee is empty.');
  return { size: term.size, seats };
}

/** Whoever sits already is no candidate for another seat. @throws Refusal SERVES_ALREADY */
export async function requireNotServing(
  tx: Tx,
  estateId: string,
  bodyKind: BodyKind,
  { name, unitId, personId }: { name: string; unitId: string; personId: string | null },
): Promise<void> {
  const term = await termServing(tx, estateId, bodyKind);
  const sits = (term ? serving(term) : []).some(
    member =>
      (personId !== null && member.personId === personId) ||
      (member.name === name && member.unitId === unitId),
  );
  if (sits) throw new Refusal('SERVES_ALREADY', 'This person is a member of the committee already.');
}

async function termServing(tx: Tx, estateId: string, bodyKind: BodyKind): Promise<Term | null> {
  const body = await lockBodyOf(tx, estateId, bodyKind);
  return (body && (await findServingTerm(tx, body.id)))?.term ?? null;
}
