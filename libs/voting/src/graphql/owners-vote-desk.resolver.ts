import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, Seals, type Act } from '@sifang/platform';
import { annulVote } from '../application/life/annul-vote.js';
import { changeDraft } from '../application/life/change-draft.js';
import { changeItems } from '../application/life/change-items.js';
import { closeVote } from '../application/life/close-vote.js';
import { discardDraft } from '../application/life/discard-draft.js';
import { draftVote } from '../application/life/draft-vote.js';
import { extendVote } from '../application/life/extend-vote.js';
import { giveNotice } from '../application/life/give-notice.js';
import { sayOfEarlier } from '../application/life/say-of-earlier.js';
import { nameOfficer, withdrawOfficer } from '../application/life/name-officer.js';
import { answerQuestion } from '../application/roll/answer-question.js';
import { postRoll } from '../application/roll/post-roll.js';
import { refreshVoters } from '../application/roll/refresh-voters.js';
import { takeBackRoll } from '../application/roll/take-back-roll.js';
import { VoteReader } from '../application/vote-reader.js';
import {
  AnswerVoteQuestionInput,
  ChangeOwnersVoteDraftInput,
  ChangeOwnersVoteItemsInput,
  DraftOwnersVoteInput,
  ExtendOwnersVoteInput,
  GiveVoteNoticeInput,
  NameVoteOfficerInput,
  PostVoteRollInput,
  SayOfEarlierMatterInput,
  VoteReasonInput,
  WithdrawVoteOfficerInput,
} from './owners-vote.inputs.js';
import { OwnersVoteType } from './owners-vote.type.js';

const RUN = 'VOTE_NOT_FOUND, NOT_ENTITLED, VOTE_STATE_UNFIT';
const VoteId = () => Args('voteId', { type: () => ID, description: 'The vote.' });

/** For the committee or the community that runs a vote, and for the property office that watches. */
@Resolver()
export class OwnersVoteDeskResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: VoteReader,
    private readonly seals: Seals,
  ) {}

  @Mutation(() => OwnersVoteType, {
    description:
      'Draft a vote. Refused: ESTATE_NOT_FOUND, NOT_ENTITLED, PROFILE_UNKNOWN, BUILDING_NOT_FOUND, BUILDING_TWICE, ' +
      'ITEM_TWICE, MATTER_FROZEN, MATTER_UNKNOWN, SECRET_POLICY_UNFIT, ID_TAKEN.',
  })
  draftOwnersVote(@CurrentActor() actor: Actor, @Args('input') input: DraftOwnersVoteInput) {
    return this.run(draftVote, actor, { ...input, topicId: null });
  }

  @Mutation(() => OwnersVoteType, {
    description: `Change the settings of a draft. Refused: ${RUN}, PROFILE_UNKNOWN, BUILDING_NOT_FOUND, BUILDING_TWICE, SECRET_POLICY_UNFIT.`,
  })
  changeOwnersVoteDraft(@CurrentActor() actor: Actor, @Args('input') input: ChangeOwnersVoteDraftInput) {
    return this.run(changeDraft, actor, input);
  }

  @Mutation(() => OwnersVoteType, {
    description: `Change what is voted on, until the notice. Refused: ${RUN}, ITEM_TWICE, MATTER_FROZEN, MATTER_UNKNOWN, ID_TAKEN.`,
  })
  changeOwnersVoteItems(@CurrentActor() actor: Actor, @Args('input') input: ChangeOwnersVoteItemsInput) {
    return this.run(changeItems, actor, input);
  }

  @Mutation(() => ID, {
    description: `Throw a draft away whose roll was never posted; its record stays in the audit trail. Refused: ${RUN}, VOTE_WAS_POSTED.`,
  })
  discardOwnersVoteDraft(@CurrentActor() actor: Actor, @VoteId() voteId: string): Promise<string> {
    return this.acts.run(discardDraft, actor, asId(voteId, 'voteId'));
  }

  @Mutation(() => OwnersVoteType, {
    description: `名册公示: freeze the register as it stands and post it. Refused: ${RUN}, ROLL_GAP_UNEXPLAINED, NOBODY_TO_VOTE, SECRET_ROLL_TOO_SMALL.`,
  })
  postVoteRoll(@CurrentActor() actor: Actor, @Args('input') input: PostVoteRollInput) {
    return this.run(postRoll, actor, input);
  }

  @Mutation(() => OwnersVoteType, {
    description: `An objection was right: the roll is a draft again. Refused: ${RUN}.`,
  })
  takeBackVoteRoll(@CurrentActor() actor: Actor, @Args('input') input: VoteReasonInput) {
    return this.run(takeBackRoll, actor, input);
  }

  @Mutation(() => OwnersVoteType, {
    description: `Name who counts or watches. Refused: ${RUN}, PERSON_NOT_FOUND, OFFICER_OF_THE_FIRM, OFFICER_NAMED_ALREADY, CANDIDATE_COUNTS.`,
  })
  nameVoteOfficer(@CurrentActor() actor: Actor, @Args('input') input: NameVoteOfficerInput) {
    return this.run(nameOfficer, actor, input);
  }

  @Mutation(() => OwnersVoteType, {
    description: `Somebody does not count or watch any more. Refused: ${RUN}, OFFICER_NOT_NAMED.`,
  })
  withdrawVoteOfficer(@CurrentActor() actor: Actor, @Args('input') input: WithdrawVoteOfficerInput) {
    return this.run(withdrawOfficer, actor, input);
  }

  @Mutation(() => OwnersVoteType, {
    description: `Answer an objection or an inquiry. Refused: ${RUN}, QUESTION_NOT_FOUND, QUESTION_ANSWERED.`,
  })
  answerVoteQuestion(@CurrentActor() actor: Actor, @Args('input') input: AnswerVoteQuestionInput) {
    return this.run(answerQuestion, actor, input);
  }

  @Mutation(() => OwnersVoteType, {
    description: `Say whether an item is one that failed for want of voters. Refused: ${RUN}, EARLIER_MATTER_NOT_FOUND, EARLIER_MATTER_SAME_WORDS.`,
  })
  sayOfEarlierMatter(@CurrentActor() actor: Actor, @Args('input') input: SayOfEarlierMatterInput) {
    return this.run(sayOfEarlier, actor, input);
  }

  @Mutation(() => OwnersVoteType, {
    description:
      `公告: nothing of what is voted on changes any more. Refused: ${RUN}, NOTHING_TO_VOTE, OBJECTIONS_OPEN, ` +
      'WINDOW_BACKWARDS, NOTICE_TOO_SHORT, WINDOW_TOO_SHORT, WINDOW_TOO_LONG, EARLIER_MATTER_UNSAID, RAISED_TOO_SOON, NUMBER_OUT_OF_RANGE.',
  })
  giveVoteNotice(@CurrentActor() actor: Actor, @Args('input') input: GiveVoteNoticeInput) {
    return this.run(giveNotice, actor, input);
  }

  @Mutation(() => OwnersVoteType, {
    description:
      `延期, while too few have taken part. Refused: ${RUN}, VOTE_NOT_OPEN_YET, VOTE_CLOSED, QUORUM_REACHED, ` +
      'EXTENDED_ENOUGH, EXTENSION_BACKWARDS, EXTENSION_TOO_LONG.',
  })
  extendOwnersVote(@CurrentActor() actor: Actor, @Args('input') input: ExtendOwnersVoteInput) {
    return this.run(extendVote, actor, input);
  }

  @Mutation(() => OwnersVoteType, {
    description: `The window has ended: say so now instead of waiting for the worker. Again is harmless. Refused: ${RUN}, VOTE_STILL_OPEN.`,
  })
  closeOwnersVote(@CurrentActor() actor: Actor, @VoteId() voteId: string) {
    return this.run(closeVote, actor, { voteId: asId(voteId, 'voteId'), seals: this.seals });
  }

  @Mutation(() => OwnersVoteType, {
    description: `作废: by whoever runs it, once declared by the property office alone. Refused: ${RUN}.`,
  })
  annulOwnersVote(@CurrentActor() actor: Actor, @Args('input') input: VoteReasonInput) {
    return this.run(annulVote, actor, input);
  }

  @Mutation(() => OwnersVoteType, {
    description:
      'Look again at once who may vote by phone for which unit; a change of the register does so by itself. ' +
      'Refused: VOTE_NOT_FOUND, NOT_ENTITLED.',
  })
  refreshVoters(@CurrentActor() actor: Actor, @VoteId() voteId: string) {
    return this.run(refreshVoters, actor, asId(voteId, 'voteId'));
  }

  private async run<Input>(
    act: Act<Actor, Input, string>,
    actor: Actor,
    input: Input,
  ): Promise<OwnersVoteType> {
    return this.reader.one(actor, await this.acts.run(act, actor, input));
  }
}
