import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, type Act, type LiveChannel } from '@sifang/platform';
import { abandonElection } from '../../application/election/abandon-election.js';
import { answerListObjection } from '../../application/election/answer-objection.js';
import { completeDuty } from '../../application/election/complete-duty.js';
import { declareElection } from '../../application/election/declare-election.js';
import { draftElectionVote } from '../../application/election/draft-election-vote.js';
import { ElectionReader } from '../../application/election/election-reader.js';
import { formGroup } from '../../application/election/form-group.js';
import { openElection } from '../../application/election/open-election.js';
import { openNominations } from '../../application/election/open-nominations.js';
import { OwnElectionsReader } from '../../application/election/own-elections-reader.js';
import { postCandidateList } from '../../application/election/post-candidate-list.js';
import { raiseListObjection } from '../../application/election/raise-objection.js';
import { recordLot } from '../../application/election/record-lot.js';
import { requestElection, signElectionRequest } from '../../application/election/request-election.js';
import { startPreparing } from '../../application/election/start-preparing.js';
import { ElectionSummaryType } from './election-summary.type.js';
import {
  AnswerListObjectionInput,
  CompleteElectionDutyInput,
  DraftElectionVoteInput,
  ElectionReasonInput,
  FormElectionGroupInput,
  OpenElectionInput,
  OpenNominationsInput,
  PostCandidateListInput,
  RaiseListObjectionInput,
  RecordLotInput,
  RequestElectionInput,
} from './election.inputs.js';
import { ElectionLiveType, ElectionType } from './election.type.js';
import { OwnElectionType } from './own-election.type.js';

const RUN = 'ELECTION_NOT_FOUND, NOT_ENTITLED, ELECTION_STATE_UNFIT';
const ElectionId = (name = 'electionId') => Args(name, { type: () => ID, description: 'The election.' });

/** From the beginning of an election to its declared result. */
@Resolver()
export class ElectionResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ElectionReader,
    private readonly own: OwnElectionsReader,
  ) {}

  @Query(() => ElectionType, { description: 'One election. Refused: ELECTION_NOT_FOUND.' })
  election(@CurrentActor() actor: Actor, @ElectionId('id') id: string) {
    return this.reader.one(actor, asId(id, 'id'));
  }

  @Query(() => [ElectionSummaryType], {
    description: 'Elections of an estate, the newest first. Refused: ESTATE_NOT_FOUND.',
  })
  electionsAt(
    @CurrentActor() actor: Actor,
    @Args('estateId', { type: () => ID, description: 'The estate.' }) estateId: string,
  ): Promise<ElectionSummaryType[]> {
    return this.reader.list(actor, asId(estateId, 'estateId'));
  }

  @Query(() => [OwnElectionType], {
    description:
      'Elections that run where you have an office at an estate, and what they ask of you; the newest first.',
  })
  myElections(@CurrentActor() actor: Actor): Promise<OwnElectionType[]> {
    return this.own.mine(actor);
  }

  @Subscription(() => ElectionLiveType, {
    description:
      'An election, live: first as it is now, or a bare cursor when nothing happened since `after`; then after each act, also after a signature, a ' +
      'question or an answer. What only you may know comes by `election` and `candidates`. Refused: ELECTION_NOT_FOUND.',
  })
  electionLive(
    @CurrentActor() actor: Actor,
    @ElectionId() electionId: string,
    @Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' })
    after: string | null,
  ): Promise<LiveChannel> {
    return this.reader.follow(actor, asId(electionId, 'electionId'), after);
  }

  @Mutation(() => ElectionType, {
    description:
      '启动. Refused: ESTATE_NOT_FOUND, NOT_ENTITLED, PROFILE_UNKNOWN, TERM_NOT_SERVING, NO_EMPTY_SEATS, ELECTION_RUNS, ID_TAKEN.',
  })
  openElection(@CurrentActor() actor: Actor, @Args('input') input: OpenElectionInput) {
    return this.run(openElection, actor, input);
  }

  @Mutation(() => ElectionType, {
    description:
      'An owner begins a request for a first assembly. Refused: ESTATE_NOT_FOUND, NOT_AN_OWNER, PROFILE_UNKNOWN, TERM_SERVING, REQUEST_RUNS, ' +
      'ELECTION_RUNS, ID_TAKEN.',
  })
  requestElection(@CurrentActor() actor: Actor, @Args('input') input: RequestElectionInput) {
    return this.run(requestElection, actor, input);
  }

  @Mutation(() => ElectionType, {
    description: 'An owner signs it. Refused: ELECTION_NOT_FOUND, ELECTION_STATE_UNFIT, NOT_AN_OWNER.',
  })
  signElectionRequest(@CurrentActor() actor: Actor, @ElectionId() electionId: string) {
    return this.run(signElectionRequest, actor, asId(electionId, 'electionId'));
  }

  @Mutation(() => ElectionType, {
    description:
      `Form the group and post its names. Refused: ${RUN}, GROUP_TOO_SMALL, GROUP_EVEN, GROUP_OWNERS_TOO_FEW, ` +
      'GROUP_LEAD_MISSING, GROUP_MEMBER_TWICE, GROUP_MEMBER_NOT_OWNER.',
  })
  formElectionGroup(@CurrentActor() actor: Actor, @Args('input') input: FormElectionGroupInput) {
    return this.run(formGroup, actor, input);
  }

  @Mutation(() => ElectionType, {
    description:
      `The group begins, once its names have stood posted. Refused: ${RUN}, GROUP_STILL_POSTED, GROUP_TOO_SMALL, GROUP_EVEN, ` +
      'GROUP_OWNERS_TOO_FEW.',
  })
  startPreparing(@CurrentActor() actor: Actor, @ElectionId() electionId: string) {
    return this.run(startPreparing, actor, asId(electionId, 'electionId'));
  }

  @Mutation(() => ElectionType, { description: `A duty is done. Refused: ${RUN}, DUTY_OF_THE_VOTE.` })
  completeElectionDuty(@CurrentActor() actor: Actor, @Args('input') input: CompleteElectionDutyInput) {
    return this.run(completeDuty, actor, input);
  }

  @Mutation(() => ElectionType, {
    description: `Open nominations. Refused: ${RUN}, DUTIES_OPEN, SIZE_EVEN, SIZE_UNFIT, TERM_YEARS_UNFIT, TIE_BREAK_UNFIT.`,
  })
  openNominations(@CurrentActor() actor: Actor, @Args('input') input: OpenNominationsInput) {
    const { tieBreak, surplusPercent, ...open } = input;
    const surplus = surplusPercent > 0 ? { numerator: surplusPercent, denominator: 100 } : null;
    return this.run(openNominations, actor, { ...open, method: { tieBreak, surplus } });
  }

  @Mutation(() => ElectionType, {
    description: `Post all who were admitted, in an order that is drawn. Refused: ${RUN}, CANDIDATES_TOO_FEW, REASON_MISSING.`,
  })
  postCandidateList(@CurrentActor() actor: Actor, @Args('input') input: PostCandidateListInput) {
    return this.run(postCandidateList, actor, input);
  }

  @Mutation(() => ElectionType, {
    description:
      'An owner objects to the posted list. Refused: ELECTION_NOT_FOUND, NOT_AN_OWNER, ELECTION_STATE_UNFIT, OBJECTIONS_OVER, ' +
      'CANDIDATE_NOT_FOUND, QUESTIONS_TOO_MANY, ID_TAKEN.',
  })
  raiseListObjection(@CurrentActor() actor: Actor, @Args('input') input: RaiseListObjectionInput) {
    return this.run(raiseListObjection, actor, input);
  }

  @Mutation(() => ElectionType, {
    description: `Answer an objection. Refused: ${RUN}, OBJECTION_NOT_FOUND, OBJECTION_ANSWERED.`,
  })
  answerListObjection(@CurrentActor() actor: Actor, @Args('input') input: AnswerListObjectionInput) {
    return this.run(answerListObjection, actor, input);
  }

  @Mutation(() => ElectionType, {
    description:
      `Draft the owners' vote on the list, or a further one among equals. Refused: ${RUN}, LIST_STILL_POSTED, ` +
      'LIST_OBJECTIONS_OPEN, VOTE_DRAFTED_ALREADY, NO_TIE, NEW_VOTE_UNFIT, and as draftOwnersVote.',
  })
  draftElectionVote(@CurrentActor() actor: Actor, @Args('input') input: DraftElectionVoteInput) {
    return this.run(draftElectionVote, actor, input);
  }

  @Mutation(() => ElectionType, {
    description: `Enter a lot that was drawn. Refused: ${RUN}, NO_TIE, LOT_UNFIT, LOT_AMONG_OTHERS, WITNESSES_TOO_FEW.`,
  })
  recordLot(@CurrentActor() actor: Actor, @Args('input') input: RecordLotInput) {
    return this.run(recordLot, actor, input);
  }

  @Mutation(() => ElectionType, {
    description: `结果公示. Those who were elected take their seats. Refused: ${RUN}, VOTE_NOT_DECLARED, TIE_TO_SETTLE, RESULT_OPEN.`,
  })
  declareElection(@CurrentActor() actor: Actor, @ElectionId() electionId: string) {
    return this.run(declareElection, actor, asId(electionId, 'electionId'));
  }

  @Mutation(() => ElectionType, { description: `终止, with its vote. Refused: ${RUN}, REASON_MISSING.` })
  abandonElection(@CurrentActor() actor: Actor, @Args('input') input: ElectionReasonInput) {
    return this.run(abandonElection, actor, input);
  }

  private async run<Input>(act: Act<Actor, Input, string>, actor: Actor, input: Input) {
    return this.reader.one(actor, await this.acts.run(act, actor, input));
  }
}
