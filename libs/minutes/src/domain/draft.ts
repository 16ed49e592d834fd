import { Refusal } from '@sifang/kernel';
import type { Drafted } from './compile/items.js';
import type { Place } from './compile/places.js';
import { requireState } from './lifecycle.js';
import type { Version } from './minutes.js';
import type { Passages } from './passage.js';

export interface Writing {
  readonly place: string;
  readonly text: string;
  /** The revision that the writer began from; 0: nothing had been written. */
  readonly base: number;
}

/**
 * Two who write at once do not overwrite each other: the second is told, and keeps what he typed.
 * @throws Refusal MINUTES_NOT_IN_DRAFT · PLACE_UNKNOWN · PASSAGE_CHANGED
 */
export function write(
  version: Version,
  { place, text, base }: Writing,
  places: readonly Pick<Place, 'place'>[],
  { byName, now }: { byName: string; now: Date },
): Version {
  requireState(version.state, 'DRAFT');
  if (!places.some(each => each.place === place))
    throw new Refusal('PLACE_UNKNOWN', 'There is nothing to be written there.', 'place');
  const before = version.passages[place];
  if (before?.text === text) return version;
  const revision = before?.revision ?? 0;
  if (revision !== base)
    throw new Refusal('PASSAGE_CHANGED', 'Somebody else has changed this paragraph meanwhile.', 'text');
  const passage = { text, revision: revision + 1, byName, at: now.toISOString() };
  return { ...version, passages: { ...version.passages, [place]: passage } };
}

export function textsOf(passages: Passages): Drafted {
  return Object.fromEntries(Object.entries(passages).map(([place, { text }]) => [place, text]));
}
