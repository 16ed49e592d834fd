import { belongsTo, type Actor } from '@sifang/identity/domain';
import { dayOf, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import type { KindCode } from '../../domain/kinds/meeting-kind.js';
import { placeNotFound, requirePossibleProfile } from '../../domain/kinds/profile.js';
import type { KindRules } from '../../domain/kinds/rules.js';
import { requireRight, rights } from '../../domain/rights.js';
import { insertProfile, profileById, townOf } from '../../persistence/kinds/profile.repository.js';

export interface SetMeetingProfile {
  /** Chosen by the client: a retry sets it once. */
  readonly id: string;
  readonly placeId: string;
  readonly kind: KindCode;
  readonly since: CalendarDay;
  readonly rules: KindRules;
  readonly source: string;
}

/**
 * The town's 物管办 says how a kind of meeting differs in the town or one of its communities. Meetings that are called
 * already keep the rules by which they were called.
 * @throws Refusal PLACE_NOT_FOUND · NOT_ENTITLED · PROFILE_IN_THE_PAST · PROFILE_IMPOSSIBLE · PROFILE_SET · ID_TAKEN
 */
export async function setMeetingProfile(
  { tx, now, actor }: ActContext<Actor>,
  { id, placeId, kind, since, rules, source }: SetMeetingProfile,
): Promise<string> {
  const townId = await townOf(tx, placeId);
  if (!townId || !belongsTo(actor, [placeId, townId])) throw placeNotFound();
  requireRight(
    rights.setProfile(actor, townId),
    'Only the 物管办 of the town sets the rules of its meetings.',
  );
  if ((await profileById(tx, id))?.placeId === placeId) return placeId;
  requirePossibleProfile({ kind, rules, since }, dayOf(now));
  await insertProfile(tx, { id, placeId, kind, since, rules, source, setBy: actor.personId, setAt: now });
  return placeId;
}
