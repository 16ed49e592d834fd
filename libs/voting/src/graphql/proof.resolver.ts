import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { VoteProofs } from '../application/proof/vote-proofs.js';
import { checkpointText, type SignedCheckpoint } from '../domain/log/checkpoint.js';
import { BallotProofType, VoteCheckpointType, VotingKeyType } from './proof.type.js';

const VoteId = () => Args('voteId', { type: () => ID, description: 'The vote.' });
const Size = (name: string, description: string) => Args(name, { type: () => Int, description });

@Resolver()
export class ProofResolver {
  constructor(private readonly proofs: VoteProofs) {}

  @Query(() => VotingKeyType, { description: 'By which anybody checks what this house has signed.' })
  votingKey(): VotingKeyType {
    return this.proofs.key();
  }

  @Query(() => [VoteCheckpointType], {
    description:
      'The newest checkpoints, the oldest of them first. Refused: VOTE_NOT_FOUND, NUMBER_OUT_OF_RANGE.',
  })
  async voteCheckpoints(
    @CurrentActor() actor: Actor,
    @VoteId() voteId: string,
    @Args('last', { type: () => Int, defaultValue: 100, description: 'How many, 1 to 1000.' }) last: number,
  ): Promise<VoteCheckpointType[]> {
    return (await this.proofs.checkpoints(actor, asId(voteId, 'voteId'), last)).map(withText);
  }

  @Query(() => BallotProofType, {
    nullable: true,
    description:
      'That a ballot is in the log, by the hash of its leaf, its place, or both. Null while no checkpoint covers it: ask again ' +
      'within a minute. Refused: VOTE_NOT_FOUND, LEAF_UNKNOWN.',
  })
  async ballotProof(
    @CurrentActor() actor: Actor,
    @VoteId() voteId: string,
    @Args('leaf', { type: () => String, nullable: true, description: '64 hexadecimal digits.' })
    leaf: string | null,
    @Args('index', { type: () => Int, nullable: true, description: 'From 0.' }) index: number | null,
  ): Promise<BallotProofType | null> {
    const which = { leaf: leaf?.toLowerCase() ?? null, index: index ?? null };
    const proof = await this.proofs.proof(actor, asId(voteId, 'voteId'), which);
    return proof && { ...proof, checkpoint: withText(proof.checkpoint) };
  }

  @Query(() => [String], {
    description:
      'That the log has only grown from one size to another (RFC 9162, 2.1.4), in hexadecimal. Refused: VOTE_NOT_FOUND, ' +
      'NUMBER_OUT_OF_RANGE.',
  })
  voteConsistency(
    @CurrentActor() actor: Actor,
    @VoteId() voteId: string,
    @Size('from', 'The shorter log.') from: number,
    @Size('to', 'The longer one.') to: number,
  ): Promise<string[]> {
    return this.proofs.growth(actor, asId(voteId, 'voteId'), from, to);
  }
}

function withText(checkpoint: SignedCheckpoint): VoteCheckpointType {
  return { ...checkpoint, text: checkpointText(checkpoint) };
}
