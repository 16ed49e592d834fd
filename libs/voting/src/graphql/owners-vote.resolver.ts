import { Args, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, type LiveChannel } from '@sifang/platform';
import { raiseQuestion } from '../application/roll/raise-question.js';
import { VoteReader } from '../application/vote-reader.js';
import { VoteState } from '../domain/life/vote.js';
import { OwnersVoteLiveType } from './owners-vote-live.type.js';
import { OwnersVotePageType, OwnVoteType } from './owners-vote-summary.type.js';
import { RaiseVoteQuestionInput } from './owners-vote.inputs.js';
import { OwnersVoteType } from './owners-vote.type.js';
import { VoteRollPageType } from './roll.type.js';
import { RuleProfileType } from './rule-profile.type.js';

const VoteId = (name = 'voteId') => Args(name, { type: () => ID, description: 'The vote.' });

/** For everybody whom a vote concerns. */
@Resolver()
export class OwnersVoteResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: VoteReader,
  ) {}

  @Query(() => OwnersVotePageType, {
    description:
      "Owners' votes of the places you have an office for, the newest first; drafts only at your desk. " +
      'Refused: NUMBER_OUT_OF_RANGE, CURSOR_UNREADABLE.',
  })
  ownersVotes(
    @CurrentActor() actor: Actor,
    @Args('placeId', {
      type: () => ID,
      nullable: true,
      description: 'Only of this estate, community or town; others of yours when left out.',
    })
    placeId: string | null,
    @Args('states', {
      type: () => [VoteState],
      nullable: true,
      description: 'Only these; all when left out.',
    })
    states: VoteState[] | null,
    @Args('trial', { defaultValue: false, description: 'True: trial votes instead of real ones.' })
    trial: boolean,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most so many, up to 100.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: '`next` of the page before.' })
    after: string | null,
  ): Promise<OwnersVotePageType> {
    const place = placeId ? asId(placeId, 'placeId') : null;
    const query = { placeId: place, states: states ?? null, trial, first, after: after ?? null };
    return this.reader.list(actor, query);
  }

  @Query(() => [OwnVoteType], {
    description:
      'Votes in which you have a unit to vote for, or are an agent; what closes first stands first.',
  })
  myVotes(@CurrentActor() actor: Actor): Promise<OwnVoteType[]> {
    return this.reader.mine(actor);
  }

  @Query(() => OwnersVoteType, { description: 'One vote. Refused: VOTE_NOT_FOUND.' })
  ownersVote(@CurrentActor() actor: Actor, @VoteId('id') id: string): Promise<OwnersVoteType> {
    return this.reader.one(actor, asId(id, 'id'));
  }

  @Query(() => VoteRollPageType, {
    description:
      'The posted roll, part by part. Names are masked unless you run the vote. Refused: VOTE_NOT_FOUND, NUMBER_OUT_OF_RANGE.',
  })
  ownersVoteRoll(
    @CurrentActor() actor: Actor,
    @VoteId() voteId: string,
    @Args('building', { type: () => String, nullable: true, description: 'Only of this building.' })
    building: string | null,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'At most so many, up to 500.' })
    first: number,
    @Args('after', { type: () => Int, defaultValue: 0, description: '`next` of the part before.' })
    after: number,
  ): Promise<VoteRollPageType> {
    return this.reader.roll(actor, asId(voteId, 'voteId'), { building: building ?? null, first, after });
  }

  @Query(() => [RuleProfileType], {
    description: 'What differs between places, each rule with where it comes from.',
  })
  ruleProfiles(): RuleProfileType[] {
    return this.reader.profiles();
  }

  @Subscription(() => OwnersVoteLiveType, {
    description:
      'A vote, live: first as it is now, or a bare cursor when nothing happened since `after`; then after each act and, at ' +
      'most four times a second, when more have taken part. Refused: VOTE_NOT_FOUND.',
  })
  ownersVoteLive(
    @CurrentActor() actor: Actor,
    @VoteId() voteId: string,
    @Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' })
    after: string | null,
  ): Promise<LiveChannel> {
    return this.reader.follow(actor, asId(voteId, 'voteId'), after);
  }

  @Mutation(() => OwnersVoteType, {
    description:
      'An owner objects to the posted roll, or asks about the posted result. Refused: VOTE_NOT_FOUND, NOT_AN_OWNER, ' +
      'VOTE_STATE_UNFIT, INQUIRIES_OVER, QUESTIONS_TOO_MANY, UNIT_NOT_FOUND, ID_TAKEN.',
  })
  async raiseVoteQuestion(
    @CurrentActor() actor: Actor,
    @Args('input') input: RaiseVoteQuestionInput,
  ): Promise<OwnersVoteType> {
    return this.reader.one(actor, await this.acts.run(raiseQuestion, actor, input));
  }
}
