import { belongsTo, type Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { placeNotFound, type MeetingProfile } from '../../domain/kinds/profile.js';
import { profilesOf, townOf } from '../../persistence/kinds/profile.repository.js';

/** What a town or community has said itself, the newest first. @throws Refusal PLACE_NOT_FOUND */
export async function profilesAt(
  { tx, actor }: ActContext<Actor>,
  placeId: string,
): Promise<MeetingProfile[]> {
  const townId = await townOf(tx, placeId);
  if (!townId || !belongsTo(actor, [placeId, townId])) throw placeNotFound();
  return profilesOf(tx, placeId);
}
