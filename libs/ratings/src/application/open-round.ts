import { jurisdictionOf, organisationsAt } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { periodOf } from '../domain/period.js';
import { requireRight } from '../domain/rights.js';
import {
  DEFAULT_SETTINGS,
  requireFitClosing,
  requireFitSettings,
  RoundState,
  type Settings,
} from '../domain/round.js';
import { instrumentsOf } from '../persistence/instrument.repository.js';
import { findRound, insertRound, record } from '../persistence/round.repository.js';
import { closeWhenOver } from './close-round.js';
import { invite } from './reminding.js';

export interface OpenRound {
  /** Chosen by the client: a retry opens once. */
  readonly id: string;
  readonly estateId: string;
  /** The rated organisation; it has a say at the estate. */
  readonly subjectId: string;
  /** Code of the instrument; its newest version is asked. */
  readonly instrument: string;
  /** Null: the one of today, by how often the instrument is asked. */
  readonly period: string | null;
  readonly closesAt: Date;
  /** What is left out is as `DEFAULT_SETTINGS`. */
  readonly settings: Partial<Settings>;
}

/**
 * A round begins at once, with the units that may answer now, and everybody whom the house can reach is asked.
 * @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED · ORGANISATION_NOT_FOUND · INSTRUMENT_NOT_FOUND · SETTINGS_UNFIT ·
 * MIN_SAMPLE_TOO_SMALL · CLOSING_UNFIT · ROUND_EXISTS · ID_TAKEN
 */
export async function openRound(context: ActContext<Actor>, input: OpenRound): Promise<string> {
  const { tx, now, actor } = context;
  const { estateId, communityId, townId } = await jurisdictionOf(tx, input.estateId);
  const places = { estateId, communityId, townId, subjectId: input.subjectId };
  requireRightAtEstate(actor, places);
  const there = await findRound(tx, input.id);
  if (there?.openedBy === actor.personId) return there.id;
  if (there) throw new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id');
  const organisations = await organisationsAt(tx, estateId, dayOf(now));
  if (!organisations.some(({ id }) => id === input.subjectId))
    throw new Refusal('ORGANISATION_NOT_FOUND', 'There is no such organisation here.', 'subjectId');
  const instrument = (await instrumentsOf(tx, townId)).find(({ code }) => code === input.instrument);
  if (!instrument) throw new Refusal('INSTRUMENT_NOT_FOUND', 'There is no such instrument.', 'instrument');
  const settings = { ...DEFAULT_SETTINGS, ...input.settings };
  requireFitSettings(settings);
  requireFitClosing(input.closesAt, now);
  const round = {
    ...{ ...places, id: input.id, seq: 0, instrument, settings, state: RoundState.OPEN },
    ...{
      period: input.period ?? periodOf(instrument.every, dayOf(now)),
      openedBy: actor.personId,
      openedAt: now,
    },
    ...{ closesAt: input.closesAt, closedAt: null, objectUntil: null, acceptedAt: null, publishedAt: null },
  };
  await insertRound(tx, round);
  await record(tx, round, { type: 'OPENED' }, actor, now);
  await closeWhenOver(tx, round);
  await invite(tx, round.id, now);
  return round.id;
}

/** To somebody from elsewhere the estate is not there. */
function requireRightAtEstate(actor: Actor, at: Parameters<typeof requireRight>[1]): void {
  try {
    requireRight(actor, at, 'hold');
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.code === 'RATING_ROUND_NOT_FOUND')
      throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
    throw refusal;
  }
}
