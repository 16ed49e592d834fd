import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireRight } from '../domain/rights.js';
import { requireRateable, TOLD_AT_ONCE, toldOf, type Satisfaction } from '../domain/satisfaction.js';
import { announceChange } from '../persistence/event.repository.js';
import { lockResolution } from '../persistence/resolution.repository.js';
import { insertRating, tell, untold } from '../persistence/work.repository.js';

export interface RateResolution {
  readonly resolutionId: string;
  readonly satisfaction: Satisfaction;
  readonly comment: string;
}

/**
 * An owner says how satisfied they are: once for each person and each unit. Who said what is in no record, and every
 * fifth moves the figures on.
 * @throws Refusal RESOLUTION_NOT_FOUND · NOT_ENTITLED · RATING_TOO_EARLY · NO_UNIT_HERE · RATED_ALREADY · UNIT_RATED_ALREADY
 */
export async function rateResolution(
  { tx, now, actor }: ActContext<Actor>,
  { resolutionId, satisfaction, comment }: RateResolution,
): Promise<string> {
  const resolution = await lockResolution(tx, resolutionId);
  requireRight(actor, resolution, 'rate');
  requireRateable(resolution);
  const { estateId } = resolution;
  const by = { personId: actor.personId, estateId, at: now };
  await insertRating(tx, { resolutionId, satisfaction, comment, ...by });
  const words = await untold(tx, resolutionId);
  if (words.length === TOLD_AT_ONCE) await tell(tx, resolutionId, toldOf(words));
  await announceChange(tx, resolution);
  return resolutionId;
}
