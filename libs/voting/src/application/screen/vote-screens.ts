import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Clock } from '@sifang/kernel';
import { Database, LiveChannel, type LiveState } from '@sifang/platform';
import { requireOrganising, voteNotFound } from '../../domain/rights.js';
import { screenClosed } from '../../domain/screen/screen-key.js';
import { BALLOT_CALLING_TOPIC } from '../../persistence/calling/calling.repository.js';
import { OWNERS_VOTE_TOPIC } from '../../persistence/owners-vote.repository.js';
import { voteToSee } from '../../persistence/proof/vote-to-see.queries.js';
import {
  isScreenOpen,
  openScreens,
  screenByKey,
  type OpenScreen,
} from '../../persistence/screen/screens.queries.js';
import { CallingReader } from '../calling/calling-reader.js';
import { ResultReader } from '../result/result-reader.js';
import { VoteReader } from '../vote-reader.js';

/** The big screen of a vote for a browser that has a key and no account: what everybody may see, and no more. */
@Injectable()
export class VoteScreens {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly votes: VoteReader,
    private readonly results: ResultReader,
    private readonly callings: CallingReader,
  ) {}

  /** For whoever may open another. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED */
  async open(actor: Actor, voteId: string): Promise<OpenScreen[]> {
    const vote = await voteToSee(this.database, voteId);
    if (!vote) throw voteNotFound();
    requireOrganising(actor, vote);
    return openScreens(this.database, voteId, this.clock.now());
  }

  /**
   * A key that is withdrawn is part of the state: its screens hear the refusal with the number of that change.
   * @throws Refusal DOOR_CLOSED
   */
  async follow(voteId: string, key: string, after: string | null): Promise<LiveChannel> {
    const screen = await this.require(voteId, key);
    return new LiveChannel(OWNERS_VOTE_TOPIC, voteId, `SCREEN ${screen}`, after, () =>
      this.whileOpen(screen, this.votes.stateForAll(voteId)),
    );
  }

  /** 唱票 by the same key. @throws Refusal DOOR_CLOSED */
  async followCalling(voteId: string, key: string, after: string | null): Promise<LiveChannel> {
    const screen = await this.require(voteId, key);
    return new LiveChannel(BALLOT_CALLING_TOPIC, voteId, `SCREEN ${screen}`, after, () =>
      this.whileOpen(screen, this.callings.stateForAll(voteId)),
    );
  }

  /** Null until it is posted. @throws Refusal DOOR_CLOSED */
  async result(voteId: string, key: string) {
    await this.require(voteId, key);
    return this.results.published(voteId);
  }

  private async whileOpen(screen: string, asked: Promise<LiveState>): Promise<LiveState> {
    const state = await asked;
    if (await isScreenOpen(this.database, screen, this.clock.now())) return state;
    return { ...state, value: screenClosed(), unchanged: screenClosed() };
  }

  private async require(voteId: string, key: string): Promise<string> {
    const screen = await screenByKey(this.database, { voteId, key, now: this.clock.now() });
    if (!screen) throw screenClosed();
    return screen;
  }
}
