import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Clock } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { raisedAmong } from '@sifang/topics';
import { inHundredths } from '../domain/fraction.js';
import { ASKED_FOR_DAYS, serviceFigures, ServiceSide, sidesOf } from '../domain/service-rating.js';
import {
  mattersClosed,
  serviceRatingsOf,
  type MatterToRate,
} from '../persistence/service-rating.repository.js';
import { matterSeen, sidesFor } from './rate-service.js';

const DAY_MS = 86_400_000;

/** How matters were settled, from all sides. */
@Injectable()
export class ServiceRatingsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What the actor raised, or supported who did, and was settled lately, while they have not said how. */
  async toRate(actor: Actor): Promise<MatterToRate[]> {
    const tx = this.database.source.manager;
    const since = new Date(this.clock.now().getTime() - ASKED_FOR_DAYS * DAY_MS);
    const places = actor.appointments.map(({ placeId }) => placeId);
    const closed = await mattersClosed(tx, places, actor.personId, since);
    if (closed.length === 0) return [];
    const motions = closed.flatMap(({ motionId }) => motionId ?? []);
    const own = await raisedAmong(tx, motions, actor.personId);
    return closed.filter(matter =>
      sidesOf(actor, matter, own.includes(matter.motionId!)).includes(ServiceSide.RAISER),
    );
  }

  /** @throws Refusal RESOLUTION_NOT_FOUND */
  async of(actor: Actor, resolutionId: string) {
    const tx = this.database.source.manager;
    const matter = await matterSeen(tx, actor, resolutionId);
    const ratings = await serviceRatingsOf(tx, resolutionId);
    const raisers = serviceFigures(ratings.filter(({ side }) => side === ServiceSide.RAISER));
    const community = ratings.find(({ side }) => side === ServiceSide.COMMUNITY);
    const given = ratings.filter(
      ({ personId, side }) => personId === actor.personId || side === ServiceSide.COMMUNITY,
    );
    const sides = await sidesFor(tx, actor, matter);
    return {
      resolutionId,
      raisers: raisers && {
        answers: raisers.answers,
        timely: inHundredths(raisers.timely),
        willing: inHundredths(raisers.willing),
        solved: inHundredths(raisers.solved),
      },
      community: community && {
        ...{ timely: community.timely, willing: community.willing, solved: community.solved },
        ...{ comment: community.comment, byName: community.name, at: community.at },
      },
      viewerMayRateAs:
        matter.state === 'CLOSED' ? sides.filter(side => !given.some(each => each.side === side)) : [],
    };
  }
}
