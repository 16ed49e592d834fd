import { holds, Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireFitInstrument, type Instrument } from '../domain/instrument.js';
import { insertInstrument } from '../persistence/instrument.repository.js';

export type SaveInstrument = Omit<Instrument, 'version'> & { readonly townId: string };

/** A town's own instrument, or the next version of one. Rounds keep theirs. @throws Refusal PLACE_NOT_FOUND · INSTRUMENT_UNFIT */
export async function saveInstrument(
  { tx, now, actor }: ActContext<Actor>,
  { townId, ...given }: SaveInstrument,
): Promise<Instrument> {
  if (!holds(actor, [Office.PROPERTY_OFFICER], [townId]))
    throw new Refusal('PLACE_NOT_FOUND', 'There is no such town of yours.', 'townId');
  requireFitInstrument(given);
  const version = await insertInstrument(tx, townId, given, { personId: actor.personId, at: now });
  return { ...given, version };
}
