import { Injectable } from '@nestjs/common';
import { jurisdictionOf, organisationsAt } from '@sifang/estates';
import type { Organisation } from '@sifang/estates/domain';
import type { Actor } from '@sifang/identity/domain';
import { Clock, dayOf, Refusal } from '@sifang/kernel';
import { cursorOf, Database, LiveChannel, SharedReading, type LiveState } from '@sifang/platform';
import { TopicState } from '../domain/lifecycle.js';
import { likeness } from '../domain/likeness.js';
import { requireSeeing, rights } from '../domain/rights.js';
import { topicNotFound } from '../domain/topic.js';
import {
  concerns,
  openTopics,
  topicList,
  type Concern,
  type TopicListQuery,
} from '../persistence/topic-list.queries.js';
import { TOPIC_TOPIC } from '../persistence/topic-record.repository.js';
import type { TopicViewRow } from '../persistence/topic-row.js';
import { topicRows } from '../persistence/topic-view.queries.js';
import { isDepartment } from './require-department.js';
import { mayName, refTo, shown, TopicAudience, viewFor, type TopicView } from './topic-view.js';

const MOST = 100;
const COMPARED = 300;
/** Below it two titles have words in common that all titles have. */
const ALIKE = 12;

/** Reads topics for those whom they concern. */
@Injectable()
export class TopicReader {
  private readonly rows: SharedReading<TopicViewRow>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.rows = new SharedReading(ids => topicRows(database, ids));
  }

  /** @throws Refusal TOPIC_NOT_FOUND, also for those whom it does not concern */
  async one(actor: Actor, id: string) {
    const { row, concern } = await this.seen(actor, id);
    const audience = audienceOf(actor, row, concern);
    const named = mayName(row, actor, audience === TopicAudience.DESK);
    return { ...viewFor(row, audience, named), ...ownPart(actor, row, concern) };
  }

  /** @throws Refusal TOPIC_NOT_FOUND */
  async follow(actor: Actor, id: string, after: string | null): Promise<LiveChannel> {
    const { row, concern } = await this.seen(actor, id);
    const audience = audienceOf(actor, row, concern);
    return new LiveChannel(TOPIC_TOPIC, id, audience, after, () => this.load(id, audience));
  }

  /** Topics of an estate, the newest first. @throws Refusal ESTATE_NOT_FOUND · NUMBER_OUT_OF_RANGE */
  async ofEstate(actor: Actor, estateId: string, query: Pick<TopicListQuery, 'states' | 'first' | 'before'>) {
    requireFirst(query.first);
    const at = await jurisdictionOf(this.database.source.manager, estateId);
    if (!rights.follow(actor, at)) throw estateNotFound();
    return this.list(actor, { ...query, estateId, mine: false }, rights.seeDesk(actor, at));
  }

  /** What the actor filed or supports, anywhere. @throws Refusal NUMBER_OUT_OF_RANGE */
  async ofPerson(actor: Actor, query: Pick<TopicListQuery, 'states' | 'first' | 'before'>) {
    requireFirst(query.first);
    return this.list(actor, { ...query, estateId: null, mine: true }, true);
  }

  /** Open topics of an estate that say much the same, the likest first. @throws Refusal ESTATE_NOT_FOUND */
  async like(actor: Actor, estateId: string, text: string) {
    const at = await jurisdictionOf(this.database.source.manager, estateId);
    if (!rights.follow(actor, at)) throw estateNotFound();
    const open = await openTopics(this.database, estateId, COMPARED);
    return open
      .map(topic => ({
        ...refTo(topic),
        state: topic.state,
        supporters: topic.supporters,
        likeness: likeness(text, topic.title),
      }))
      .filter(topic => topic.likeness >= ALIKE)
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, 5);
  }

  /** Where a matter of the estate can be forwarded to. @throws Refusal ESTATE_NOT_FOUND */
  async departments(actor: Actor, estateId: string): Promise<Organisation[]> {
    const at = await jurisdictionOf(this.database.source.manager, estateId);
    if (!rights.follow(actor, at)) throw estateNotFound();
    const today = dayOf(this.clock.now());
    return (await organisationsAt(this.database.source.manager, estateId, today)).filter(isDepartment);
  }

  private async list(actor: Actor, query: Omit<TopicListQuery, 'personId'>, all: boolean) {
    const rows = await topicList(this.database, { ...query, personId: actor.personId }, all);
    return rows.map(row => {
      const named = mayName(row, actor, rights.seeDesk(actor, row));
      const own = { filed: row.filedBy === actor.personId, supports: row.viewerSupports };
      return { ...row, ...shown(row, named), ...ownPart(actor, row, own) };
    });
  }

  private async seen(actor: Actor, id: string): Promise<{ row: TopicViewRow; concern: Concern }> {
    const row = await this.rows.of(id);
    if (!row || !rights.follow(actor, row)) throw topicNotFound();
    const concern = await concerns(this.database, id, actor.personId);
    requireSeeing(actor, row, concern.filed || concern.supports);
    return { row, concern };
  }

  private async load(id: string, audience: TopicAudience): Promise<LiveState> {
    const row = await this.rows.of(id);
    if (!row) throw topicNotFound();
    const { seq, epoch } = row;
    const declined = row.state === TopicState.OUT_OF_SCOPE && audience === TopicAudience.NEIGHBOUR;
    if (declined) return { seq, epoch, value: topicNotFound(), unchanged: topicNotFound() };
    const cursor = cursorOf(row);
    const topic: TopicView = viewFor(row, audience);
    return { seq, epoch, value: { cursor, seq, topic }, unchanged: { cursor, seq, topic: null } };
  }
}

/** What only one person may know or do. */
function ownPart(
  actor: Actor,
  row: Pick<TopicViewRow, 'state' | 'estateId' | 'communityId' | 'townId'>,
  { filed, supports }: Concern,
) {
  return {
    viewerFiled: filed,
    viewerSupports: supports,
    viewerMayCosign: rights.cosign(actor, row),
    viewerMayScreen: rights.screen(actor, row),
  };
}

function audienceOf(actor: Actor, row: TopicViewRow, { filed, supports }: Concern): TopicAudience {
  if (rights.seeDesk(actor, row)) return TopicAudience.DESK;
  return filed || supports ? TopicAudience.CONCERNED : TopicAudience.NEIGHBOUR;
}

function requireFirst(first: number): void {
  if (first >= 1 && first <= MOST) return;
  throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${MOST} at once.`, 'first');
}

function estateNotFound(): Refusal {
  return new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
}
