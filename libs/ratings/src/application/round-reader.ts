import { Injectable } from '@nestjs/common';
import { unitName } from '@sifang/estates/domain';
import { belongsTo, type Actor } from '@sifang/identity/domain';
import { Clock, dayOf, Refusal } from '@sifang/kernel';
import { cursorOf, Database, LiveChannel, SharedReading, type LiveState } from '@sifang/platform';
import { marksOf } from '../domain/answer.js';
import type { Instrument, InstrumentKind } from '../domain/instrument.js';
import { movesOf } from '../domain/moves.js';
import { RaterGroup } from '../domain/rater-group.js';
import { requireRight, rights } from '../domain/rights.js';
import { roundNotFound, RoundState } from '../domain/round.js';
import {
  commentsOf,
  countsByBuilding,
  lineageOf,
  ownUnits,
  roundsAt,
  roundsByIds,
  type BuildingCount,
  type CommentRow,
  type OwnUnitRow,
} from '../persistence/round-list.queries.js';
import type { RoundViewRow } from '../persistence/round-row.js';
import { roundViews } from '../persistence/round-view.queries.js';
import { ROUND_TOPIC } from '../persistence/round.repository.js';
import { RoundAudience, summaryOf, viewFor } from './round-view.js';

const MOST = 200;

/** Reads rounds for those whom they concern. */
@Injectable()
export class RoundReader {
  private readonly rows: SharedReading<RoundViewRow>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.rows = new SharedReading(ids => roundViews(database, ids));
  }

  /** @throws Refusal RATING_ROUND_NOT_FOUND, also for those whom it does not concern */
  async one(actor: Actor, id: string) {
    const row = await this.seen(actor, id);
    const now = this.clock.now();
    const units = await ownUnits(this.database, actor.personId, dayOf(now), id);
    return {
      ...viewFor(row, audienceOf(actor, row)),
      viewerMay: movesOf(actor, row, now),
      viewerUnits: rights.answer(actor, row) ? units.map(unit => ownUnit(unit, row.instrument)) : [],
    };
  }

  /** @throws Refusal RATING_ROUND_NOT_FOUND */
  async follow(actor: Actor, id: string, after: string | null): Promise<LiveChannel> {
    const audience = audienceOf(actor, await this.seen(actor, id));
    return new LiveChannel(ROUND_TOPIC, id, audience, after, () => this.load(id, audience));
  }

  /** Rounds of a place that an office of the actor's reaches, the newest first. @throws Refusal PLACE_NOT_FOUND · NUMBER_OUT_OF_RANGE */
  async at(
    actor: Actor,
    placeId: string,
    query: { kind: InstrumentKind | null; period: string | null; first: number },
  ) {
    if (query.first < 1 || query.first > MOST)
      throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${MOST} at once.`, 'first');
    if (!belongsTo(actor, await lineageOf(this.database, placeId))) throw placeNotFound();
    const { period, ...rest } = query;
    return (
      await roundsAt(this.database, placeId, { ...rest, periods: period === null ? null : [period] })
    ).map(summaryOf);
  }

  /** Open rounds in which the actor has a unit that may answer; what closes first stands first. */
  async mine(actor: Actor) {
    const now = this.clock.now();
    const units = await ownUnits(this.database, actor.personId, dayOf(now), null);
    const rows = await roundsByIds(this.database, [...new Set(units.map(({ roundId }) => roundId))]);
    return rows
      .filter(row => rights.answer(actor, row) && row.closesAt > now)
      .map(row => {
        const of = units.filter(({ roundId }) => roundId === row.id);
        return {
          ...summaryOf(row),
          units: of.length,
          unitsToAnswer: of.filter(({ answeredBy }) => answeredBy === null).length,
          begun: of.some(({ draft }) => draft !== null),
        };
      });
  }

  /** How many answered, building by building. @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED */
  async counts(actor: Actor, id: string): Promise<BuildingCount[]> {
    requireRight(actor, await this.seen(actor, id), 'hold');
    return countsByBuilding(this.database, id);
  }

  /**
   * What people wrote, without who they are: for who holds the round and for whom it is about.
   * @throws Refusal RATING_ROUND_NOT_FOUND · NOT_ENTITLED · ROUND_STILL_OPEN
   */
  async comments(actor: Actor, id: string): Promise<CommentRow[]> {
    const row = await this.seen(actor, id);
    requireRight(actor, row, 'seePreliminary');
    if (row.state === RoundState.OPEN)
      throw new Refusal('ROUND_STILL_OPEN', 'What people wrote can be read when the round has closed.');
    return row.closing?.figures && row.closedAt ? commentsOf(this.database, row, dayOf(row.closedAt)) : [];
  }

  private async seen(actor: Actor, id: string): Promise<RoundViewRow> {
    const row = await this.rows.of(id);
    if (!row || !rights.follow(actor, row)) throw roundNotFound();
    return row;
  }

  private async load(id: string, audience: RoundAudience): Promise<LiveState> {
    const row = await this.rows.of(id);
    if (!row) throw roundNotFound();
    const { seq, epoch } = row;
    const cursor = cursorOf(row);
    const round = viewFor(row, audience);
    return { seq, epoch, value: { cursor, seq, round }, unchanged: { cursor, seq, round: null } };
  }
}

export function audienceOf(actor: Actor, row: RoundViewRow): RoundAudience {
  if (rights.seeFlags(actor, row)) return RoundAudience.OPERATOR;
  return rights.seePreliminary(actor, row) ? RoundAudience.INSIDER : RoundAudience.EVERYBODY;
}

function ownUnit(unit: OwnUnitRow, instrument: Instrument) {
  const { unitId, answeredBy, submittedAt, comment, draftComment, marks, draft, papers } = unit;
  return {
    ...{ unitId, answeredBy, submittedAt, comment, draftComment, papers: [...papers], name: unitName(unit) },
    marks: marks ? marksOf(instrument, RaterGroup.OWNERS, marks) : [],
    draft: draft ? marksOf(instrument, RaterGroup.OWNERS, draft) : null,
  };
}

function placeNotFound(): Refusal {
  return new Refusal('PLACE_NOT_FOUND', 'There is no such place of yours.', 'placeId');
}
