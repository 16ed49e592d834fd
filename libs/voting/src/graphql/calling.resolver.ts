import { Args, ID, InputType, Mutation, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, IdField, WholeNumberField, type LiveChannel } from '@sifang/platform';
import { callSheets } from '../application/calling/call-sheets.js';
import { CallingReader } from '../application/calling/calling-reader.js';
import { drawCalling } from '../application/calling/draw-calling.js';
import { BallotCallingLiveType } from './calling.type.js';

const MOST_SHEETS = 1_000_000;

@InputType({ description: 'How far 唱票 goes.' })
export class CallSheetsInput {
  @IdField('The vote.')
  voteId: string;

  @WholeNumberField([1, 40], 'Which part, by the position of its first item.')
  part: number;

  @WholeNumberField([0, MOST_SHEETS], 'How many are called after it; all there are, where they are fewer.')
  upTo: number;
}

@Resolver()
export class CallingResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: CallingReader,
  ) {}

  @Mutation(() => ID, {
    description:
      '唱票开始: draw what every head said in random order, each item and each election by itself; again begins again. Refused: ' +
      'VOTE_NOT_FOUND, NOT_ENTITLED, VOTE_STATE_UNFIT, SECRET_NOT_CALLED, BALLOTS_MISSING, BALLOTS_TOO_MANY, PAPERS_NOT_ENTERED.',
  })
  drawBallotCalling(
    @CurrentActor() actor: Actor,
    @Args('voteId', { type: () => ID, description: 'The vote.' }) voteId: string,
  ): Promise<string> {
    return this.acts.run(drawCalling, actor, asId(voteId, 'voteId'));
  }

  @Mutation(() => ID, {
    description:
      '唱票, up to so many; never back. Refused: VOTE_NOT_FOUND, NOT_ENTITLED, VOTE_STATE_UNFIT, SECRET_NOT_CALLED, CALLING_NOT_DRAWN.',
  })
  callBallotSheets(@CurrentActor() actor: Actor, @Args('input') input: CallSheetsInput): Promise<string> {
    return this.acts.run(callSheets, actor, input);
  }

  @Subscription(() => BallotCallingLiveType, {
    description:
      'Follow 唱票: what was called and what it adds up to, never whose it is. Refused: VOTE_NOT_FOUND.',
  })
  ballotCallingLive(
    @CurrentActor() actor: Actor,
    @Args('voteId', { type: () => ID, description: 'The vote.' }) voteId: string,
    @Args('after', { type: () => String, nullable: true, description: 'The last `cursor` you have seen.' })
    after: string | null,
  ): Promise<LiveChannel> {
    return this.reader.follow(actor, asId(voteId, 'voteId'), after);
  }
}
