import { Injectable } from '@nestjs/common';
import { maskName } from '@sifang/estates/domain';
import type { Actor } from '@sifang/identity/domain';
import { Clock, Refusal } from '@sifang/kernel';
import { cursorOf, Database, LiveChannel, SharedReading, type LiveState } from '@sifang/platform';
import { PROFILES } from '../domain/law/profiles.js';
import { raisedAgain } from '../domain/life/raise-again.js';
import { VoteState } from '../domain/life/vote.js';
import { deskPlaces, requireSeeing, rights, voteNotFound } from '../domain/rights.js';
import { OWNERS_VOTE_TOPIC } from '../persistence/owners-vote.repository.js';
import { rollPage } from '../persistence/roll.queries.js';
import { ownVotes, voteList, type VoteListQuery } from '../persistence/vote-list.queries.js';
import { liveVotes, type LiveVoteRow } from '../persistence/vote-live.queries.js';
import { voteViews, type VoteViewRow } from '../persistence/vote-view.queries.js';
import { earlierMatters } from './life/earlier-matters.js';
import { cursorAfter, readCursor } from './vote-cursor.js';
import { liveViewOf, rulesOf, viewFor } from './vote-view.js';

const MOST = 100;
const MOST_UNITS = 500;

export interface VotesAsked extends Pick<VoteListQuery, 'placeId' | 'states' | 'trial' | 'first'> {
  readonly after: string | null;
}

export interface RollAsked {
  readonly building: string | null;
  readonly after: number;
  readonly first: number;
}

/** Reads owners' votes for those whom they concern. */
@Injectable()
export class VoteReader {
  private readonly views: SharedReading<VoteViewRow>;
  private readonly live: SharedReading<LiveVoteRow>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.views = new SharedReading(ids => voteViews(database, ids));
    this.live = new SharedReading(ids => liveVotes(database, ids));
  }

  /** @throws Refusal VOTE_NOT_FOUND, also for those whom it does not concern */
  async one(actor: Actor, id: string) {
    const row = await this.seen(actor, id);
    const [own] = await ownVotes(this.database, actor.personId, id);
    const runs = rights.organise(actor, row);
    const earlier = runs ? await this.earlier(row) : [];
    return {
      ...viewFor(row, actor.personId),
      raisedAgain: raisedAgain(earlier),
      earlierMatters: earlier,
      viewerMayRun: runs,
      viewerMayAnnul: rights.supervise(actor, row) || (row.state !== VoteState.DECLARED && runs),
      viewerUnits: unitsOf(own?.units ?? []),
    };
  }

  /** Of all places that the reader has an office for, the newest first. @throws Refusal NUMBER_OUT_OF_RANGE · CURSOR_UNREADABLE */
  async list(actor: Actor, { after, ...query }: VotesAsked) {
    requireFirst(query.first, MOST);
    const places = actor.appointments.map(({ placeId }) => placeId);
    const rows = await voteList(this.database, {
      ...{ ...query, places, desks: deskPlaces(actor), after: after === null ? null : readCursor(after) },
      first: query.first + 1,
    });
    const votes = rows.slice(0, query.first);
    return { votes, next: rows.length > query.first ? cursorAfter(votes.at(-1)!) : null };
  }

  /** Votes in which the actor has a unit to vote for, the one that closes first before the others. */
  async mine(actor: Actor) {
    const votes = await ownVotes(this.database, actor.personId);
    return votes.map(({ units, ...vote }) => ({ vote, units: unitsOf(units) }));
  }

  /**
   * The posted roll. Names are for whoever runs the vote or supervises it, and for owners of their own units; others see
   * the first character. @throws Refusal VOTE_NOT_FOUND · NUMBER_OUT_OF_RANGE
   */
  async roll(actor: Actor, voteId: string, { building, after, first }: RollAsked) {
    requireFirst(first, MOST_UNITS);
    const row = await this.seen(actor, voteId);
    const query = { voteId, personId: actor.personId, building, after, first: first + 1 };
    const rows = await rollPage(this.database, query);
    const named = rights.seeDesk(actor, row);
    const units = rows.slice(0, first).map(({ ownerNames, mine, ...unit }) => ({
      ...unit,
      ownerNames: named || mine ? ownerNames : ownerNames.map(maskName),
      mine,
    }));
    return { hash: row.rollHash, units, next: rows.length > first ? units.at(-1)!.no : null };
  }

  /** @throws Refusal VOTE_NOT_FOUND */
  async follow(actor: Actor, id: string, after: string | null): Promise<LiveChannel> {
    const row = await this.live.of(id);
    if (!row) throw voteNotFound();
    requireSeeing(actor, row);
    const desk = rights.seeDesk(actor, row);
    return new LiveChannel(OWNERS_VOTE_TOPIC, id, desk ? 'DESK' : 'EVERYBODY', after, () =>
      this.load(id, desk),
    );
  }

  profiles() {
    return Object.entries(PROFILES).map(([name, profile]) => ({
      ...{ name, zh: profile.zh, en: profile.en, rules: rulesOf(profile) },
    }));
  }

  /** What everybody may see now, drafts not. @throws Refusal VOTE_NOT_FOUND */
  stateForAll(id: string): Promise<LiveState> {
    return this.load(id, false);
  }

  private async earlier(row: VoteViewRow) {
    const settled = row.state !== VoteState.DRAFT && row.state !== VoteState.ROLL_POSTED;
    return settled ? [] : earlierMatters(this.database.source.manager, row, row.items, this.clock.now());
  }

  private async load(id: string, desk: boolean): Promise<LiveState> {
    const row = await this.live.of(id);
    if (!row) throw voteNotFound();
    const { seq, epoch } = row;
    // A roll that was taken back makes a draft of the vote, and drafts are for the desk.
    if (row.state === VoteState.DRAFT && !desk)
      return { seq, epoch, value: voteNotFound(), unchanged: voteNotFound() };
    const cursor = cursorOf(row);
    const view = liveViewOf(row);
    return { seq, epoch, value: { cursor, seq, view }, unchanged: { cursor, seq, view: null } };
  }

  private async seen(actor: Actor, id: string): Promise<VoteViewRow> {
    const row = await this.views.of(id);
    if (!row) throw voteNotFound();
    requireSeeing(actor, row);
    return row;
  }
}

function unitsOf(units: Awaited<ReturnType<typeof ownVotes>>[number]['units']) {
  return units.map(({ castAt, ...unit }) => ({
    ...{ ...unit, cast: castAt !== null, castAt: castAt === null ? null : new Date(castAt) },
  }));
}

function requireFirst(first: number, most: number): void {
  if (first >= 1 && first <= most) return;
  throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${most} at once.`, 'first');
}
