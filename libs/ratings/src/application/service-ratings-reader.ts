import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Database } from '@sifang/platform';
import { inHundredths } from '../domain/fraction.js';
import { serviceFigures, ServiceSide } from '../domain/service-rating.js';
import { serviceRatingsOf } from '../persistence/service-rating.repository.js';
import { matterSeen, sidesFor } from './rate-service.js';

/** How matters were settled, from all sides. */
@Injectable()
export class ServiceRatingsReader {
  constructor(private readonly database: Database) {}

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
