import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { cursorOf, Database, LiveChannel, type LiveState } from '@sifang/platform';
import { deskPlaces } from '../domain/rights.js';
import { TOPIC_DESK_TOPIC } from '../persistence/topic-record.repository.js';
import { topicPool, type PoolRow } from '../persistence/topic-pool.queries.js';
import { shown } from './topic-view.js';

/** What waits, for the community's desk and the town. */
@Injectable()
export class PoolReader {
  constructor(private readonly database: Database) {}

  /** @throws Refusal PLACE_NOT_FOUND */
  async one(actor: Actor, placeId: string) {
    requireDesk(actor, placeId);
    return poolFor(await topicPool(this.database, placeId));
  }

  /** @throws Refusal PLACE_NOT_FOUND */
  follow(actor: Actor, placeId: string, after: string | null): LiveChannel {
    requireDesk(actor, placeId);
    return new LiveChannel(TOPIC_DESK_TOPIC, placeId, 'DESK', after, () => this.load(placeId));
  }

  private async load(placeId: string): Promise<LiveState> {
    const row = await topicPool(this.database, placeId);
    const { seq, epoch } = row;
    const cursor = cursorOf(row);
    return { seq, epoch, value: { cursor, seq, pool: poolFor(row) }, unchanged: { cursor, seq, pool: null } };
  }
}

export type Pool = ReturnType<typeof poolFor>;

function poolFor({ seq, topics, counts }: PoolRow) {
  return {
    seq,
    counts: [...counts],
    topics: topics.map(row => {
      const times = {
        filedAt: new Date(row.filedAt),
        pooledAt: row.pooledAt === null ? null : new Date(row.pooledAt),
        endedAt: null,
        mustBeHeardAt: row.mustBeHeardAt === null ? null : new Date(row.mustBeHeardAt),
      };
      return { ...row, ...times, ...shown({ ...row, ...times }, true) };
    }),
  };
}

/** Only a desk of this very place: the pool of another is told of as of one that does not exist. */
function requireDesk(actor: Actor, placeId: string): void {
  if (deskPlaces(actor).includes(placeId)) return;
  throw new Refusal('PLACE_NOT_FOUND', 'There is no such place with a desk of yours.', 'placeId');
}
