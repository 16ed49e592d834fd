import { Injectable } from '@nestjs/common';
import { holdsAny, jurisdictionOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { Clock, dayOf, Refusal } from '@sifang/kernel';
import { cursorOf, Database, LiveChannel, SharedReading, type LiveState } from '@sifang/platform';
import { ElectionState } from '../../domain/election/lifecycle.js';
import {
  candidateNotFound,
  DECIDES_ON_CANDIDATES,
  electionNotFound,
  rights,
} from '../../domain/election/rights.js';
import { dutyStanding } from '../../domain/group/duties.js';
import {
  candidatesOf,
  candidateView,
  type CandidateViewRow,
} from '../../persistence/election/candidate-view.queries.js';
import {
  electionsOf,
  electionViews,
  type ElectionViewRow,
} from '../../persistence/election/election-view.queries.js';
import { ELECTION_TOPIC } from '../../persistence/election/election.repository.js';
import { candidateViewFor, electionViewFor } from './election-view.js';
import { standingOf } from './request-election.js';
import { mayWithCandidate, mayWithElection } from './viewer-may.js';

/** Reads elections for those whom they concern. */
@Injectable()
export class ElectionReader {
  private readonly rows: SharedReading<ElectionViewRow>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.rows = new SharedReading(ids => electionViews(database, ids));
  }

  /** @throws Refusal ELECTION_NOT_FOUND, also for those whom it does not concern */
  async one(actor: Actor, id: string) {
    const row = await this.seen(actor, id);
    const isOwner = await this.owns(actor, row.estateId);
    const may = mayWithElection(actor, row, isOwner);
    return { ...(await this.view(row, actor.personId)), viewerMay: unlessStanding(actor, row.standing, may) };
  }

  /** What everybody may see whom the election concerns. @throws Refusal ELECTION_NOT_FOUND */
  async follow(actor: Actor, id: string, after: string | null): Promise<LiveChannel> {
    await this.seen(actor, id);
    return new LiveChannel(ELECTION_TOPIC, id, 'EVERYBODY', after, () => this.load(id));
  }

  /** @throws Refusal ELECTION_NOT_FOUND */
  async row(actor: Actor, id: string): Promise<ElectionViewRow> {
    return this.seen(actor, id);
  }

  /** Of an estate, the newest first. @throws Refusal ESTATE_NOT_FOUND, also for those who have nothing to do with it */
  async list(actor: Actor, estateId: string) {
    if (!rights.follow(actor, await jurisdictionOf(this.database.source.manager, estateId)))
      throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
    return electionsOf(this.database, estateId);
  }

  /** Who declined, and who was not admitted, is for whoever runs the election. @throws Refusal ELECTION_NOT_FOUND */
  async candidates(actor: Actor, electionId: string) {
    await this.seen(actor, electionId);
    const rows = await candidatesOf(this.database, electionId, actor.personId);
    const isOwner = rows[0] ? await this.owns(actor, rows[0].estateId) : false;
    return rows.filter(row => isShown(actor, row)).map(row => this.shown(actor, row, isOwner));
  }

  /** @throws Refusal CANDIDATE_NOT_FOUND */
  async candidate(actor: Actor, id: string) {
    const row = await candidateView(this.database, id, actor.personId);
    if (!row || !rights.follow(actor, row) || !isShown(actor, row)) throw candidateNotFound();
    return this.shown(actor, row, await this.owns(actor, row.estateId));
  }

  private shown(actor: Actor, row: CandidateViewRow, isOwner: boolean) {
    const named = knowsAll(actor, row);
    const view = candidateViewFor(row, actor.personId, named);
    const may = mayWithCandidate(actor, row, isOwner);
    const others = row.personId === actor.personId ? [] : ['withdrawCandidate'];
    return { ...view, viewerMay: unlessStanding(actor, row.standing, may, others) };
  }

  private async load(id: string): Promise<LiveState> {
    const row = await this.rows.of(id);
    if (!row) throw electionNotFound();
    const { seq, epoch } = row;
    const cursor = cursorOf(row);
    const election = await this.view(row, null);
    return { seq, epoch, value: { cursor, seq, election }, unchanged: { cursor, seq, election: null } };
  }

  private async view(row: ElectionViewRow, personId: string | null) {
    const now = this.clock.now();
    const today = dayOf(now);
    const duties = row.duties.map(duty => ({
      ...duty,
      standing: dutyStanding(duty.dueOn, duty.doneOn, today),
    }));
    const requested = row.state === ElectionState.REQUESTED;
    const request = requested ? await standingOf(this.database.source.manager, row, now) : null;
    return { ...electionViewFor(row, personId, today), duties, request };
  }

  private async seen(actor: Actor, id: string): Promise<ElectionViewRow> {
    const row = await this.rows.of(id);
    if (!row || !rights.follow(actor, row)) throw electionNotFound();
    return row;
  }

  private owns(actor: Actor, estateId: string): Promise<boolean> {
    return holdsAny(this.database.source.manager, estateId, actor.personId, dayOf(this.clock.now()));
  }
}

/** Whoever stands decides nothing about those who stand; the acts ask again. */
function unlessStanding(
  actor: Actor,
  standing: readonly string[],
  may: readonly string[],
  more: readonly string[] = [],
): string[] {
  if (!standing.includes(actor.personId)) return [...may];
  return may.filter(act => !DECIDES_ON_CANDIDATES.includes(act) && !more.includes(act));
}

function knowsAll(actor: Actor, row: CandidateViewRow): boolean {
  return row.personId === actor.personId || rights.seeDesk(actor, row) || row.group.includes(actor.personId);
}

/** Neighbours see who is nominated or stands; what was found about somebody who does not is between them and the desk. */
function isShown(actor: Actor, row: CandidateViewRow): boolean {
  return !['DECLINED', 'REJECTED'].includes(row.state) || knowsAll(actor, row);
}
