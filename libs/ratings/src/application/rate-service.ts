import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext, Tx } from '@sifang/platform';
import { raised } from '@sifang/topics';
import { rights } from '../domain/rights.js';
import { requireSettled, sidesOf, type ServiceMarks, type ServiceSide } from '../domain/service-rating.js';
import {
  insertServiceRating,
  matterOf,
  type SettledMatter,
} from '../persistence/service-rating.repository.js';

export interface RateService extends ServiceMarks {
  readonly resolutionId: string;
  readonly side: ServiceSide;
  readonly comment: string;
}

/**
 * Who raised a matter says how it was settled, and the community how the department or firm that came did: once each.
 * @throws Refusal RESOLUTION_NOT_FOUND · NOT_ENTITLED · RATING_TOO_EARLY · RATED_ALREADY
 */
export async function rateService(
  { tx, now, actor }: ActContext<Actor>,
  input: RateService,
): Promise<string> {
  const matter = await matterSeen(tx, actor, input.resolutionId);
  const sides = await sidesFor(tx, actor, matter);
  if (!sides.includes(input.side))
    throw new Refusal(
      'NOT_ENTITLED',
      'Only who raised it, and the community, rate how it was settled.',
      'side',
    );
  requireSettled(matter);
  await insertServiceRating(tx, { ...input, personId: actor.personId, at: now });
  return input.resolutionId;
}

/** @throws Refusal RESOLUTION_NOT_FOUND */
export async function matterSeen(tx: Tx, actor: Actor, resolutionId: string): Promise<SettledMatter> {
  const matter = await matterOf(tx, resolutionId);
  if (rights.follow(actor, matter)) return matter;
  throw new Refusal('RESOLUTION_NOT_FOUND', 'There is no such resolution.');
}

export async function sidesFor(tx: Tx, actor: Actor, matter: SettledMatter): Promise<ServiceSide[]> {
  const { motionId } = matter;
  return sidesOf(actor, matter, motionId !== null && (await raised(tx, motionId, actor.personId)));
}
