import { Injectable } from '@nestjs/common';
import { belongsTo, type Actor } from '@sifang/identity/domain';
import { Clock, dayOf, Refusal, type CalendarDay } from '@sifang/kernel';
import { cursorOf, Database, LiveChannel, type LiveState } from '@sifang/platform';
import { bodyRights } from '../../domain/body/rights.js';
import {
  bodiesOf,
  changesAt,
  COMMITTEES_TOPIC,
  estatesWithBodies,
  type BodyRow,
} from '../../persistence/body/committee.queries.js';
import { withRequest } from './committee-request.js';
import { committeeOf, noCommittee, standsOf, summaryOf } from './committee-view.js';

/** Reads committees for those whom they concern. */
@Injectable()
export class CommitteeReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Every estate at a place or below it, that the actor's offices reach. @throws Refusal PLACE_NOT_FOUND where none is */
  async at(actor: Actor, placeId: string) {
    const rows = await estatesWithBodies(this.database, placeId);
    const seen = rows.filter(row => bodyRights.follow(actor, row));
    if (seen.length === 0) throw new Refusal('PLACE_NOT_FOUND', 'There is no such place.', 'placeId');
    return seen.map(row => summaryOf(row, { actor, today: dayOf(this.clock.now()) }));
  }

  /** A place all of whose estates an office of the actor's reaches. @throws Refusal PLACE_NOT_FOUND */
  async follow(actor: Actor, placeId: string, after: string | null): Promise<LiveChannel> {
    const rows = await estatesWithBodies(this.database, placeId);
    const reached = rows.length > 0 && rows.every(row => bodyRights.follow(actor, row));
    if (!reached && !belongsTo(actor, [placeId]))
      throw new Refusal('PLACE_NOT_FOUND', 'There is no such place of yours.', 'placeId');
    return new LiveChannel(COMMITTEES_TOPIC, placeId, 'EVERYBODY', after, () => this.load(placeId));
  }

  private async load(placeId: string): Promise<LiveState> {
    // The number first: what happens between the two is told once more.
    const { seq, epoch } = await changesAt(this.database, placeId);
    const today = dayOf(this.clock.now());
    const rows = await estatesWithBodies(this.database, placeId);
    const cursor = cursorOf({ seq, epoch });
    const committees = rows.map(row => standsOf(row, today));
    return { seq, epoch, value: { cursor, seq, committees }, unchanged: { cursor, seq, committees: null } };
  }

  /** The body that serves an estate, or was the last to. @throws Refusal ESTATE_NOT_FOUND */
  async one(actor: Actor, estateId: string) {
    const now = this.clock.now();
    const committee = await this.committee(actor, estateId, dayOf(now));
    return withRequest(this.database.source.manager, actor, committee, now);
  }

  private async committee(actor: Actor, estateId: string, today: CalendarDay) {
    const viewer = { actor, today };
    const [body] = await bodiesOf(this.database, estateId);
    if (body) {
      if (!bodyRights.follow(actor, body)) throw estateNotFound();
      return committeeOf(body, viewer);
    }
    const estate = (await estatesWithBodies(this.database, estateId)).find(row => row.estateId === estateId);
    if (!estate || !bodyRights.follow(actor, estate)) throw estateNotFound();
    return noCommittee(estate, viewer);
  }

  /** For its papers; null: there has never been a body. @throws Refusal ESTATE_NOT_FOUND */
  async row(actor: Actor, estateId: string): Promise<BodyRow | null> {
    await this.one(actor, estateId);
    return (await bodiesOf(this.database, estateId))[0] ?? null;
  }

  /** After an act on a body. */
  async afterwards(actor: Actor, bodyId: string) {
    return this.one(actor, await this.estateOf(bodyId));
  }

  private async estateOf(bodyId: string): Promise<string> {
    const [row] = await this.database.rows<{ estateId: string } & Record<string, unknown>>(
      'estate-of-body',
      `SELECT estate_id AS "estateId" FROM body WHERE id = $1`,
      [bodyId],
    );
    return row!.estateId;
  }
}

function estateNotFound(): Refusal {
  return new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
}
