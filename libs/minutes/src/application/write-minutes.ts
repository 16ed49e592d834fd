import type { Actor } from '@sifang/identity/domain';
import { recordOf } from '@sifang/meetings';
import type { ActContext } from '@sifang/platform';
import { placesIn } from '../domain/compile/places.js';
import { textsOf, write, type Writing } from '../domain/draft.js';
import { requireWriting } from '../domain/rights.js';
import { lockMinutes, newestVersion, saveVersions } from '../persistence/minutes.repository.js';

export interface WriteMinutes extends Writing {
  readonly minutesId: string;
}

/**
 * Keeps one paragraph of the draft, as the page saves it while somebody types. The same again changes nothing.
 * @throws Refusal MINUTES_NOT_FOUND · NOT_ENTITLED · MINUTES_NOT_IN_DRAFT · PLACE_UNKNOWN · PASSAGE_CHANGED
 */
export async function writeMinutes(
  { tx, now, actor }: ActContext<Actor>,
  { minutesId, ...writing }: WriteMinutes,
): Promise<string> {
  const minutes = await lockMinutes(tx, minutesId);
  requireWriting(actor, minutes);
  const version = await newestVersion(tx, minutesId);
  const places = placesIn(await recordOf(tx, minutes.meetingId), textsOf(version.passages));
  const written = write(version, writing, places, { byName: actor.name, now });
  if (written !== version) await saveVersions(tx, [written]);
  return minutesId;
}
