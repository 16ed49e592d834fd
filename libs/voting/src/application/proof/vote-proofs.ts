import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Clock, Refusal } from '@sifang/kernel';
import { Database, Seals } from '@sifang/platform';
import { keyIdOf, type SignedCheckpoint } from '../../domain/log/checkpoint.js';
import { hexOf } from '../../domain/log/hexadecimal.js';
import { consistencyProof, inclusionProof } from '../../domain/log/proofs.js';
import { keptText } from '../../domain/log/read-checkpoint.js';
import { checkpointsOf, lastSigned } from '../../persistence/proof/checkpoint.queries.js';
import { AT_ONCE, leavesFrom } from '../../persistence/proof/log.queries.js';
import { seeVote } from './see-vote.js';
import { sha256 } from './sha256.js';
import { signCheckpoint, votingKey } from './sign-checkpoint.js';

export interface PublishedKey {
  readonly id: string;
  /** 32 bytes in hexadecimal. */
  readonly publicKey: string;
}

export interface BallotProof {
  readonly index: number;
  readonly leaf: string;
  readonly checkpoint: SignedCheckpoint;
  /** From the leaf up, in hexadecimal. */
  readonly path: readonly string[];
}

/** As a file. */
export interface KeptCheckpoint {
  readonly name: string;
  readonly text: string;
}

/** By one of the two. */
export interface WhichLeaf {
  readonly leaf: string | null;
  readonly index: number | null;
}

/** Whoever asks for a proof need not wait for the minute, and does not make a checkpoint of every single ballot. */
const SIGNED_LATELY_MS = 5_000;

/** What proves that a ballot is in the log of a vote, and that the log has only grown. There is no secret in it. */
@Injectable()
export class VoteProofs {
  constructor(
    private readonly database: Database,
    private readonly seals: Seals,
    private readonly clock: Clock,
  ) {}

  key(): PublishedKey {
    const { publicKey } = votingKey(this.seals);
    return { id: keyIdOf(sha256, publicKey), publicKey: hexOf(publicKey) };
  }

  /** The newest so many. @throws Refusal VOTE_NOT_FOUND · NUMBER_OUT_OF_RANGE */
  async checkpoints(actor: Actor, voteId: string, most: number): Promise<SignedCheckpoint[]> {
    if (most < 1 || most > 1_000)
      throw new Refusal('NUMBER_OUT_OF_RANGE', 'Ask for 1 to 1000.', 'last', { least: 1, most: 1_000 });
    await seeVote(this.database, actor, voteId);
    return checkpointsOf(this.database, voteId, { most });
  }

  /** The newest, to be kept: it says nothing of anybody. Signed now where none was yet. @throws Refusal VOTE_NOT_FOUND · VOTE_STATE_UNFIT before the notice */
  async kept(actor: Actor, voteId: string): Promise<KeptCheckpoint> {
    await seeVote(this.database, actor, voteId);
    if (!(await lastSigned(this.database, voteId)))
      await signCheckpoint(this.database, this.seals, voteId, this.clock.now(), null);
    const [newest] = await checkpointsOf(this.database, voteId, { most: 1 });
    if (!newest) throw new Refusal('VOTE_STATE_UNFIT', 'Nothing is signed before the notice.');
    return { name: `检查点-${newest.signedAt.slice(0, 10)}-${newest.size}.txt`, text: keptText(newest) };
  }

  /** Null while no checkpoint covers it. @throws Refusal VOTE_NOT_FOUND · LEAF_UNKNOWN */
  async proof(actor: Actor, voteId: string, which: WhichLeaf): Promise<BallotProof | null> {
    await seeVote(this.database, actor, voteId);
    const leaves = await this.leaves(voteId);
    const found = leaves.findIndex(each => hexOf(each) === which.leaf);
    const index = which.index ?? found;
    if (index < 0 || index >= leaves.length || (which.leaf !== null && hexOf(leaves[index]!) !== which.leaf))
      throw new Refusal('LEAF_UNKNOWN', 'No such ballot is in the log of this vote.', 'leaf');
    await this.signUnlessLately(voteId, index);
    const [checkpoint] = await checkpointsOf(this.database, voteId, { least: index + 1, most: 1 });
    if (!checkpoint) return null;
    const path = inclusionProof(sha256, leaves.slice(0, checkpoint.size), index).map(hexOf);
    return { index, leaf: hexOf(leaves[index]!), checkpoint, path };
  }

  /** From the leaves up. @throws Refusal VOTE_NOT_FOUND · NUMBER_OUT_OF_RANGE */
  async growth(actor: Actor, voteId: string, from: number, to: number): Promise<string[]> {
    await seeVote(this.database, actor, voteId);
    const leaves = await this.leaves(voteId);
    if (from < 0 || from > to || to > leaves.length)
      throw new Refusal('NUMBER_OUT_OF_RANGE', `The log has ${leaves.length} leaves.`, 'to', {
        ...{ least: from, most: leaves.length },
      });
    return consistencyProof(sha256, leaves.slice(0, to), from).map(hexOf);
  }

  private async signUnlessLately(voteId: string, index: number): Promise<void> {
    const last = await lastSigned(this.database, voteId);
    const now = this.clock.now();
    if (last && (last.log.size > index || now.getTime() - last.signedAt.getTime() < SIGNED_LATELY_MS)) return;
    await signCheckpoint(this.database, this.seals, voteId, now, last);
  }

  private async leaves(voteId: string): Promise<Buffer[]> {
    const all: Buffer[] = [];
    for (;;) {
      const more = await leavesFrom(this.database, voteId, all.length);
      for (const { leaf } of more) all.push(leaf);
      if (more.length < AT_ONCE) return all;
    }
  }
}
