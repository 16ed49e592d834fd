import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { cursorOf, Database, LiveChannel, SharedReading, type LiveState } from '@sifang/platform';
import { VoteState } from '../../domain/life/vote.js';
import { requireSeeing, voteNotFound } from '../../domain/rights.js';
import { callings, type CallingRow } from '../../persistence/calling/calling.queries.js';
import { BALLOT_CALLING_TOPIC } from '../../persistence/calling/calling.repository.js';

/** How far 唱票 has come, for everybody who may see the vote: all screens show the same. */
@Injectable()
export class CallingReader {
  private readonly callings: SharedReading<CallingRow>;

  constructor(database: Database) {
    this.callings = new SharedReading(ids => callings(database, ids));
  }

  /** @throws Refusal VOTE_NOT_FOUND */
  async follow(actor: Actor, voteId: string, after: string | null): Promise<LiveChannel> {
    const row = await this.callings.of(voteId);
    if (!row) throw voteNotFound();
    requireSeeing(actor, row);
    return new LiveChannel(BALLOT_CALLING_TOPIC, voteId, 'EVERYBODY', after, () => this.stateForAll(voteId));
  }

  /** @throws Refusal VOTE_NOT_FOUND */
  async stateForAll(voteId: string): Promise<LiveState> {
    const row = await this.callings.of(voteId);
    if (!row || row.state === VoteState.DRAFT) throw voteNotFound();
    const cursor = cursorOf(row);
    const { seq, epoch, title, estateName, trial, nth, parts } = row;
    const view = { id: voteId, title, estateName, trial, nth, parts };
    return { seq, epoch, value: { cursor, seq, view }, unchanged: { cursor, seq, view: null } };
  }
}
