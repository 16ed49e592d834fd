import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Acts, Database, RecentlyUsed, Seals } from '@sifang/platform';
import { Channel } from '../../domain/ballot/ballot.js';
import { requireFollowingOffered } from '../../domain/ballot/following.js';
import { mark, type Mark } from '../../domain/ballot/mark.js';
import { BallotForm } from '../../domain/life/row.js';
import { VoteState } from '../../domain/life/vote.js';
import { keyIdOf } from '../../domain/log/checkpoint.js';
import { requireAsInstructed } from '../../domain/proxy/instruction.js';
import { requireSeeing, voteNotFound } from '../../domain/rights.js';
import { castableVote, type CastableVote } from '../../persistence/casting/castable-vote.queries.js';
import { instructionOf } from '../../persistence/casting/instruction.queries.js';
import { ownBallots } from '../../persistence/casting/own-ballots.queries.js';
import { checkpointsCovering } from '../../persistence/proof/checkpoint.queries.js';
import { askedNow } from '../proof/asked.js';
import { sha256 } from '../proof/sha256.js';
import { votingKey } from '../proof/sign-checkpoint.js';
import { BallotBox } from './ballot-box.js';
import { secretBallots, type BallotOfUnits } from '../secret/secret-ballots.js';
import type { BallotToEnter } from './ballot-to-enter.js';
import { receiptsOf, type BallotReceipt } from './receipt.js';

export interface CastBallot {
  readonly voteId: string;
  /** Chosen by the phone, so that a retry gets the same receipt. */
  readonly ballotId: string;
  /** Numbers of units on the roll. */
  readonly units: readonly number[];
  /** One for each item of the vote. */
  readonly choices: readonly Mark[];
  /** The letter that makes the voter an agent; null for one's own units. */
  readonly proxyId: string | null;
}

const MOST_VOTES = 500;

interface VoteHere extends CastableVote {
  /** As `askedHash`; empty before the notice, when nobody casts. */
  readonly asked: string;
}

/**
 * Where phones vote. No transaction of its own is opened here and nothing is locked: what may change while a vote is open (who votes
 * for a unit, letters, the hour) is asked by the statement that enters the ballot, and the rest was settled by the notice.
 */
@Injectable()
export class Booth {
  private ownKeyId: string | undefined;
  private readonly votes = new RecentlyUsed<string, VoteHere>(MOST_VOTES);

  constructor(
    private readonly database: Database,
    private readonly box: BallotBox,
    private readonly seals: Seals,
    private readonly acts: Acts,
  ) {}

  /**
   * @throws Refusal VOTE_NOT_FOUND · UNIT_TWICE · AGAINST_INSTRUCTION · FOLLOWING_NOT_OFFERED, as `mark` in the domain, as `secretBallots` and as
   *   `BallotBox.enter`
   */
  cast(actor: Actor, ballot: CastBallot): Promise<BallotReceipt> {
    return this.acts.watched('castBallot', actor, () => this.castBallot(actor, ballot));
  }

  /** What the actor has cast by phone in this vote, the oldest first; nobody else's. @throws Refusal VOTE_NOT_FOUND */
  async mine(actor: Actor, voteId: string): Promise<BallotReceipt[]> {
    const vote = await this.voteFor(actor, voteId);
    const own = await ownBallots(this.database, voteId, actor.personId);
    const places = own.map(({ logIndex }) => logIndex);
    const checkpoints = await checkpointsCovering(this.database, voteId, places);
    return receiptsOf(vote, own, { keyId: this.keyId(), asked: vote.asked, checkpoints });
  }

  private async castBallot(
    actor: Actor,
    { voteId, ballotId, units, choices, proxyId }: CastBallot,
  ): Promise<BallotReceipt> {
    const vote = await this.voteFor(actor, voteId);
    const letters = mark(vote.items, choices, vote.slates);
    if (vote.form === BallotForm.NAMED) requireFollowingOffered(letters, vote.following);
    requireOnce(units);
    const { personId } = actor;
    const instruction = proxyId && (await instructionOf(this.database, proxyId, personId));
    if (instruction) requireAsInstructed(instruction, letters);
    const right = proxyId
      ? ({ as: 'AGENT', personId, proxyId } as const)
      : ({ as: 'VOTER', personId } as const);
    const ballot = { voteId, ballotId, units, letters, right };
    const entered = await this.box.enter(
      vote.form === BallotForm.SECRET
        ? await secretBallots(this.database, this.seals, ballot)
        : namedBallots(ballot),
    );
    // Who has just voted is ahead of every checkpoint; a later look at the receipt has one.
    const { asked } = vote;
    return receiptsOf(vote, entered, { keyId: this.keyId(), asked, checkpoints: [] })[0]!;
  }

  /** Derived once; the key of the house stays. */
  private keyId(): string {
    return (this.ownKeyId ??= keyIdOf(sha256, votingKey(this.seals).publicKey));
  }

  private async voteFor(actor: Actor, voteId: string): Promise<VoteHere> {
    const vote = this.votes.get(voteId) ?? (await this.voteHere(voteId));
    // Until the notice everything about it may change.
    if (vote.state !== VoteState.DRAFT && vote.state !== VoteState.ROLL_POSTED) this.votes.set(voteId, vote);
    requireSeeing(actor, vote);
    return vote;
  }

  private async voteHere(voteId: string): Promise<VoteHere> {
    const vote = await castableVote(this.database, voteId);
    if (!vote) throw voteNotFound();
    return { ...vote, asked: (await askedNow(this.database, voteId))?.asked ?? '' };
  }
}

function namedBallots({
  voteId,
  ballotId: id,
  units,
  letters: choices,
  right,
}: BallotOfUnits): BallotToEnter[] {
  const sheet = { voteId, id, channel: Channel.ELECTRONIC, number: null, choices, right };
  return units.map(unitNo => ({ ...sheet, unitNo }));
}

function requireOnce(units: readonly number[]): void {
  const twice = units.findIndex((unit, at) => units.indexOf(unit) !== at);
  if (twice >= 0) throw new Refusal('UNIT_TWICE', 'One unit stands once.', `units.${twice}`);
}
