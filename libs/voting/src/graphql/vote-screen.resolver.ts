import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor, Public } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, type LiveChannel } from '@sifang/platform';
import { closeVoteScreen } from '../application/screen/close-screen.js';
import { openVoteScreen } from '../application/screen/open-screen.js';
import { VoteScreens } from '../application/screen/vote-screens.js';
import { BallotCallingLiveType } from './calling.type.js';
import { OwnersVoteLiveType } from './owners-vote-live.type.js';
import { VoteResultType } from './result.type.js';
import {
  OpenedVoteScreenType,
  OpenVoteScreenInput,
  VoteScreenInput,
  VoteScreenType,
} from './vote-screen.type.js';

const VoteId = () => Args('voteId', { type: () => ID, description: 'The vote.' });
const Key = () => Args('key', { description: 'As openVoteScreen told it.' });

/** Big screens that open by a key. */
@Resolver()
export class VoteScreenResolver {
  constructor(
    private readonly acts: Acts,
    private readonly screens: VoteScreens,
  ) {}

  @Query(() => [VoteScreenType], {
    description: 'Screens that are open by a key, the newest first. Refused: VOTE_NOT_FOUND, NOT_ENTITLED.',
  })
  voteScreens(@CurrentActor() actor: Actor, @VoteId() voteId: string): Promise<VoteScreenType[]> {
    return this.screens.open(actor, asId(voteId, 'voteId'));
  }

  @Mutation(() => OpenedVoteScreenType, {
    description:
      'Opens the big screen of a vote to any browser with the key. Refused: VOTE_NOT_FOUND, NOT_ENTITLED, VOTE_STATE_UNFIT, ' +
      'DOORS_TOO_MANY.',
  })
  openVoteScreen(
    @CurrentActor() actor: Actor,
    @Args('input') input: OpenVoteScreenInput,
  ): Promise<OpenedVoteScreenType> {
    return this.acts.run(openVoteScreen, actor, input);
  }

  @Mutation(() => ID, {
    description:
      'Withdraws the key of a screen; the answer is its id. Again is harmless. Refused: VOTE_NOT_FOUND, NOT_ENTITLED, DOOR_CLOSED.',
  })
  closeVoteScreen(@CurrentActor() actor: Actor, @Args('input') input: VoteScreenInput): Promise<string> {
    return this.acts.run(closeVoteScreen, actor, input);
  }

  @Public()
  @Subscription(() => OwnersVoteLiveType, {
    description:
      'A vote by the key of a big screen, live, like ownersVoteLive. A key that is withdrawn comes as a message with errors. ' +
      'Refused: DOOR_CLOSED.',
  })
  voteScreenLive(
    @VoteId() voteId: string,
    @Key() key: string,
    @Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' })
    after: string | null,
  ): Promise<LiveChannel> {
    return this.screens.follow(asId(voteId, 'voteId'), key, after);
  }

  @Public()
  @Subscription(() => BallotCallingLiveType, {
    description: '唱票 by the key of a big screen, like ballotCallingLive. Refused: DOOR_CLOSED.',
  })
  voteScreenCallingLive(
    @VoteId() voteId: string,
    @Key() key: string,
    @Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' })
    after: string | null,
  ): Promise<LiveChannel> {
    return this.screens.followCalling(asId(voteId, 'voteId'), key, after);
  }

  @Public()
  @Query(() => VoteResultType, {
    nullable: true,
    description: 'The result as everybody may see it, by the key of a big screen. Refused: DOOR_CLOSED.',
  })
  voteScreenResult(@VoteId() voteId: string, @Key() key: string) {
    return this.screens.result(asId(voteId, 'voteId'), key);
  }
}
