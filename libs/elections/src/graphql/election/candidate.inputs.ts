import { Field, ID, InputType } from '@nestjs/graphql';
import { IdField, OptionalTextField, refuse, TextField } from '@sifang/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { NominatedBy, PAGE_LENGTH } from '../../domain/nomination/candidate.js';
import {
  ELIGIBILITY_ITEMS,
  EligibilityItem,
  EligibilityVerdict,
} from '../../domain/nomination/eligibility.js';
import { lower, notAnId } from './election.inputs.js';

@InputType({ description: '推荐候选人' })
export class NominateCandidateInput {
  @IdField('Chosen by you: a retry nominates once.')
  id: string;

  @IdField('The election.')
  electionId: string;

  @Field(() => NominatedBy, { description: 'In which way.' })
  by: NominatedBy;

  @OptionalTextField(30, 'Of the candidate; not asked for where you nominate yourself.')
  name: string;

  @lower
  @IsOptional()
  @IsUUID('loose', notAnId)
  @Field(() => ID, {
    nullable: true,
    description: 'A unit of which the candidate is an owner; left out where you nominate yourself: yours.',
  })
  unitId: string | null = null;

  @OptionalTextField(30, 'Instead of the unit: its room as people say it, such as 3-1-502.')
  room: string;

  @lower
  @IsOptional()
  @IsUUID('loose', notAnId)
  @Field(() => ID, {
    nullable: true,
    description:
      'Account of the candidate; left out: that of the owner of this name in this unit, where there is one.',
  })
  personId: string | null = null;

  @OptionalTextField(50, 'The organisation that nominates.')
  organisation: string;
}

@InputType({ description: '本人声明, one item.' })
export class DeclarationInput {
  @Field(() => EligibilityItem, { description: 'Which condition.' })
  item: EligibilityItem;

  @Field({ description: 'Whether it holds.' })
  declared: boolean;
}

@InputType({ description: '同意参选' })
export class ConsentToStandInput {
  @IdField('The candidate.')
  candidateId: string;

  @ArrayMaxSize(ELIGIBILITY_ITEMS.length, refuse('LIST_TOO_LONG', `At most ${ELIGIBILITY_ITEMS.length}.`))
  @ValidateNested({ each: true })
  @Type(() => DeclarationInput)
  @Field(() => [DeclarationInput], { description: 'One on each condition.' })
  declarations: DeclarationInput[];
}

@InputType({ description: '资格审查, one item.' })
export class CheckEligibilityInput {
  @IdField('The candidate.')
  candidateId: string;

  @Field(() => EligibilityItem, { description: 'Which condition.' })
  item: EligibilityItem;

  @Field(() => EligibilityVerdict, { description: 'What was found.' })
  verdict: EligibilityVerdict;

  @TextField(300, 'What it rests on.')
  evidence: string;
}

@InputType({ description: '候选人介绍' })
export class EditCandidatePageInput {
  @IdField('The candidate.')
  candidateId: string;

  @OptionalTextField(PAGE_LENGTH, 'What you say of yourself; the same room for everybody.')
  text: string;

  @lower
  @IsOptional()
  @IsUUID('loose', notAnId)
  @Field(() => ID, {
    nullable: true,
    description: 'A photo that you have sent to `/files/papers`; left out: none.',
  })
  photoId: string | null = null;
}

@InputType({ description: 'A candidate, and why.' })
export class CandidateReasonInput {
  @IdField('The candidate.')
  candidateId: string;

  @TextField(300, 'Why, for everybody to read.')
  reason: string;
}

@InputType({ description: '向候选人提问' })
export class AskCandidateInput {
  @IdField('Chosen by you: a retry asks once.')
  id: string;

  @IdField('The candidate.')
  candidateId: string;

  @TextField(300, 'The question, for everybody to read.')
  text: string;
}

@InputType({ description: 'An answer to a question.' })
export class AnswerCandidateQuestionInput {
  @IdField('The question.')
  questionId: string;

  @TextField(800, 'For everybody to read.')
  answer: string;
}
