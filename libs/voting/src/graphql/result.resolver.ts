import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, Seals, type Act } from '@sifang/platform';
import { archiveVote } from '../application/result/archive-vote.js';
import { declareResult } from '../application/result/declare-result.js';
import { lookAtBallots } from '../application/result/look-at-ballots.js';
import { postResult } from '../application/result/post-result.js';
import { ResultReader } from '../application/result/result-reader.js';
import { withdrawResult } from '../application/result/withdraw-result.js';
import { VoteReader } from '../application/vote-reader.js';
import { choicesOf } from '../domain/ballot/letters.js';
import { BallotLookType, NamedBallotType } from './named-ballot.type.js';
import { OwnersVoteType } from './owners-vote.type.js';
import './result.enums.js';
import { LookAtBallotsInput, WithdrawVoteResultInput } from './result.inputs.js';
import { UnitThatTookPartType, VoteResultType } from './result.type.js';

const RUN = 'VOTE_NOT_FOUND, NOT_ENTITLED, VOTE_STATE_UNFIT';
const VoteId = () => Args('voteId', { type: () => ID, description: 'The vote.' });

@Resolver()
export class ResultResolver {
  constructor(
    private readonly acts: Acts,
    private readonly votes: VoteReader,
    private readonly results: ResultReader,
    private readonly seals: Seals,
  ) {}

  @Query(() => VoteResultType, {
    nullable: true,
    description: 'The result as it was posted; null until then. Refused: VOTE_NOT_FOUND.',
  })
  voteResult(@CurrentActor() actor: Actor, @VoteId() voteId: string) {
    return this.results.result(actor, asId(voteId, 'voteId'));
  }

  @Query(() => [UnitThatTookPartType], {
    description:
      'Units with a ballot, of a vote that publishes units, once its result is posted. Refused: VOTE_NOT_FOUND, ' +
      'NOT_PUBLISHED, NUMBER_OUT_OF_RANGE.',
  })
  unitsThatTookPart(
    @CurrentActor() actor: Actor,
    @VoteId() voteId: string,
    @Args('after', { type: () => Int, defaultValue: 0, description: 'After the unit of this number.' })
    after: number,
    @Args('first', { type: () => Int, defaultValue: 100, description: '1 to 500.' }) first: number,
  ): Promise<UnitThatTookPartType[]> {
    return this.results.tookPart(actor, asId(voteId, 'voteId'), after, first);
  }

  @Mutation(() => OwnersVoteType, {
    description:
      `初步统计结果公示（询异）: seal the log, count and post. Refused: ${RUN}, BALLOTS_MISSING, BALLOTS_TOO_MANY, ` +
      'PAPERS_NOT_ENTERED, VOTE_CHANGED_MEANWHILE.',
  })
  postVoteResult(@CurrentActor() actor: Actor, @VoteId() voteId: string): Promise<OwnersVoteType> {
    return this.run(postResult, actor, { voteId: asId(voteId, 'voteId'), seals: this.seals });
  }

  @Mutation(() => OwnersVoteType, {
    description: `Take a posted result back and count anew; no ballot is taken any more. Refused: ${RUN}, REASON_MISSING.`,
  })
  withdrawVoteResult(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawVoteResultInput,
  ): Promise<OwnersVoteType> {
    return this.run(withdrawResult, actor, input);
  }

  @Mutation(() => OwnersVoteType, {
    description:
      `投票结果公示: as it was posted, after the days for inquiries. Refused: ${RUN}, INQUIRIES_STILL_OPEN, ` +
      'INQUIRIES_UNANSWERED, OUTCOME_NOT_ESTABLISHED.',
  })
  declareVoteResult(@CurrentActor() actor: Actor, @VoteId() voteId: string): Promise<OwnersVoteType> {
    return this.run(declareResult, actor, asId(voteId, 'voteId'));
  }

  @Mutation(() => OwnersVoteType, { description: `归档. Refused: ${RUN}.` })
  archiveOwnersVote(@CurrentActor() actor: Actor, @VoteId() voteId: string): Promise<OwnersVoteType> {
    return this.run(archiveVote, actor, asId(voteId, 'voteId'));
  }

  @Mutation(() => [NamedBallotType], {
    description:
      'What single ballots say, by units. For tellers and supervisors, after the vote has closed; every look is recorded. ' +
      `Refused: ${RUN}, REASON_TOO_SHORT.`,
  })
  async lookAtBallots(
    @CurrentActor() actor: Actor,
    @Args('input') input: LookAtBallotsInput,
  ): Promise<NamedBallotType[]> {
    const { items, ballots } = await this.acts.run(lookAtBallots, actor, input);
    return ballots.map(ballot => ({
      ...ballot,
      choices: choicesOf(ballot.choices).map((choice, at) => ({ itemId: items[at]!.id, choice })),
    }));
  }

  @Query(() => [BallotLookType], {
    description:
      'Looks at single ballots, the newest first, at most 500: for tellers, supervisors and the property office. Refused: ' +
      'VOTE_NOT_FOUND, NOT_ENTITLED.',
  })
  ballotLooks(@CurrentActor() actor: Actor, @VoteId() voteId: string): Promise<BallotLookType[]> {
    return this.results.looks(actor, asId(voteId, 'voteId'));
  }

  private async run<Input>(
    act: Act<Actor, Input, string>,
    actor: Actor,
    input: Input,
  ): Promise<OwnersVoteType> {
    return this.votes.one(actor, await this.acts.run(act, actor, input));
  }
}
