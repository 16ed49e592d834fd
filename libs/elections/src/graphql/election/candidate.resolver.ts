import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, type Act } from '@sifang/platform';
import { consentToStand, declineNomination } from '../../application/election/answer-nomination.js';
import { answerCandidateQuestion, askCandidate } from '../../application/election/ask-candidate.js';
import { checkEligibility } from '../../application/election/check-eligibility.js';
import { editCandidatePage } from '../../application/election/edit-candidate-page.js';
import { ElectionReader } from '../../application/election/election-reader.js';
import { nominateCandidate } from '../../application/election/nominate-candidate.js';
import { supportCandidate } from '../../application/election/support-candidate.js';
import { withdrawCandidate } from '../../application/election/withdraw-candidate.js';
import {
  AnswerCandidateQuestionInput,
  AskCandidateInput,
  CandidateReasonInput,
  CheckEligibilityInput,
  ConsentToStandInput,
  EditCandidatePageInput,
  NominateCandidateInput,
} from './candidate.inputs.js';
import { CandidateType } from './candidate.type.js';

const STANDS = 'CANDIDATE_NOT_FOUND, NOT_ENTITLED, ELECTION_STATE_UNFIT, CANDIDATE_STATE_UNFIT';
const CandidateId = (name = 'candidateId') => Args(name, { type: () => ID, description: 'The candidate.' });

/** Who stands: nominated, checked, shown, asked. */
@Resolver()
export class CandidateResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ElectionReader,
  ) {}

  @Query(() => [CandidateType], {
    description: 'Those of an election: the list as drawn, then the others. Refused: ELECTION_NOT_FOUND.',
  })
  candidates(
    @CurrentActor() actor: Actor,
    @Args('electionId', { type: () => ID, description: 'The election.' }) electionId: string,
  ) {
    return this.reader.candidates(actor, asId(electionId, 'electionId'));
  }

  @Query(() => CandidateType, {
    description:
      'One candidate, by their id or by that of the item which they are on a ballot. Refused: CANDIDATE_NOT_FOUND.',
  })
  candidate(@CurrentActor() actor: Actor, @CandidateId('id') id: string) {
    return this.reader.candidate(actor, asId(id, 'id'));
  }

  @Mutation(() => CandidateType, {
    description:
      '推荐. Refused: ELECTION_NOT_FOUND, NOT_ENTITLED, NOT_AN_OWNER, ELECTION_STATE_UNFIT, UNIT_NOT_FOUND, PERSON_NOT_FOUND, ' +
      'GROUP_IS_NO_CANDIDATE, SERVES_ALREADY, NOMINATOR_MISSING, NOMINATED_ALREADY, ID_TAKEN.',
  })
  nominateCandidate(@CurrentActor() actor: Actor, @Args('input') input: NominateCandidateInput) {
    return this.run(nominateCandidate, actor, input);
  }

  @Mutation(() => CandidateType, {
    description:
      'Sign a nomination by owners. Refused: CANDIDATE_NOT_FOUND, ELECTION_STATE_UNFIT, NOT_AN_OWNER, NOT_NOMINATED_BY_OWNERS.',
  })
  supportCandidate(@CurrentActor() actor: Actor, @CandidateId() candidateId: string) {
    return this.run(supportCandidate, actor, asId(candidateId, 'candidateId'));
  }

  @Mutation(() => CandidateType, {
    description: `同意参选. Refused: ${STANDS}, SUPPORTERS_TOO_FEW, DECLARATIONS_INCOMPLETE.`,
  })
  consentToStand(@CurrentActor() actor: Actor, @Args('input') input: ConsentToStandInput) {
    return this.run(consentToStand, actor, input);
  }

  @Mutation(() => CandidateType, { description: `不同意参选. Refused: ${STANDS}.` })
  declineNomination(@CurrentActor() actor: Actor, @CandidateId() candidateId: string) {
    return this.run(declineNomination, actor, asId(candidateId, 'candidateId'));
  }

  @Mutation(() => CandidateType, { description: `资格审查, one item. Refused: ${STANDS}, EVIDENCE_MISSING.` })
  checkEligibility(@CurrentActor() actor: Actor, @Args('input') input: CheckEligibilityInput) {
    return this.run(checkEligibility, actor, input);
  }

  @Mutation(() => CandidateType, { description: `Your own page. Refused: ${STANDS}, PAPER_NOT_FOUND.` })
  editCandidatePage(@CurrentActor() actor: Actor, @Args('input') input: EditCandidatePageInput) {
    return this.run(editCandidatePage, actor, input);
  }

  @Mutation(() => CandidateType, {
    description:
      'An owner asks. Refused: CANDIDATE_NOT_FOUND, NOT_AN_OWNER, ELECTION_STATE_UNFIT, CANDIDATE_STATE_UNFIT, QUESTIONS_TOO_MANY, ' +
      'ID_TAKEN.',
  })
  askCandidate(@CurrentActor() actor: Actor, @Args('input') input: AskCandidateInput) {
    return this.run(askCandidate, actor, input);
  }

  @Mutation(() => CandidateType, {
    description: `The candidate answers. Refused: QUESTION_NOT_FOUND, ${STANDS}, QUESTION_ANSWERED.`,
  })
  answerCandidateQuestion(@CurrentActor() actor: Actor, @Args('input') input: AnswerCandidateQuestionInput) {
    return this.run(answerCandidateQuestion, actor, input);
  }

  @Mutation(() => CandidateType, {
    description: `退出; a posted list is corrected and posted again. Refused: ${STANDS}, REASON_MISSING, WITHDRAWAL_AT_THE_DESK.`,
  })
  withdrawCandidate(@CurrentActor() actor: Actor, @Args('input') input: CandidateReasonInput) {
    return this.run(withdrawCandidate, actor, input);
  }

  private async run<Input>(act: Act<Actor, Input, string>, actor: Actor, input: Input) {
    return this.reader.candidate(actor, await this.acts.run(act, actor, input));
  }
}
