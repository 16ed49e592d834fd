import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CandidateState, NominatedBy } from '../../domain/nomination/candidate.js';
import { EligibilityItem, EligibilityVerdict } from '../../domain/nomination/eligibility.js';

@ObjectType('EligibilityCheck', { description: '资格审查, one item.' })
export class EligibilityCheckType {
  @Field(() => EligibilityItem, { description: 'Which condition.' })
  item: EligibilityItem;

  @Field(() => Boolean, { nullable: true, description: 'What the candidate declared.' })
  declared: boolean | null;

  @Field(() => EligibilityVerdict, {
    nullable: true,
    description: 'What was found; null: not looked at yet.',
  })
  verdict: EligibilityVerdict | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it rests on; for the candidate and for those who run the election.',
  })
  evidence: string | null;

  @Field(() => String, { nullable: true, description: 'Who looked; likewise.' })
  checkedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When.' })
  checkedAt: Date | null;
}

@ObjectType('CandidateQuestion', { description: 'An owner asks, the candidate answers, everybody reads.' })
export class CandidateQuestionType {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field({ description: 'The question.' })
  text: string;

  @Field({ description: 'Whether you asked it.' })
  mine: boolean;

  @Field({ description: 'When.' })
  askedAt: Date;

  @Field(() => String, { nullable: true, description: 'The answer; null: not yet.' })
  answer: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  answeredAt: Date | null;
}

@ObjectType('Candidate', {
  description: 'Somebody who was nominated, with a page that has the same room for everybody.',
})
export class CandidateType {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field(() => ID, { description: 'The election.' })
  electionId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field({ description: 'The unit, as people say it.' })
  unitName: string;

  @Field({ description: 'Whether it is you.' })
  mine: boolean;

  @Field(() => NominatedBy, { description: 'In which way.' })
  nominatedBy: NominatedBy;

  @Field({ description: 'By whom.' })
  nominator: string;

  @Field({ description: 'When.' })
  nominatedAt: Date;

  @Field(() => CandidateState, { description: 'Where they stand.' })
  state: CandidateState;

  @Field({ description: 'Why, where they withdrew, or were not admitted and you may know.' })
  stateBecause: string;

  @Field(() => Int, { nullable: true, description: 'On the posted list, from 1, as drawn; null: not on it.' })
  place: number | null;

  @Field({ description: 'What they say of themselves.' })
  page: string;

  @Field(() => Int, { description: 'Characters that everybody’s page may have.' })
  pageLength: number;

  @Field(() => ID, { nullable: true, description: 'Their photo: `/files/papers/:id`.' })
  photoId: string | null;

  @Field(() => Int, { description: 'Who have signed a nomination by owners.' })
  supporters: number;

  @Field({ description: 'Whether you are one of them.' })
  supportedByMe: boolean;

  @Field(() => [EligibilityCheckType], { description: 'Item by item; none before they agreed to stand.' })
  checks: readonly EligibilityCheckType[];

  @Field(() => [CandidateQuestionType], { description: 'As they were asked.' })
  questions: readonly CandidateQuestionType[];

  @Field(() => [String], { description: 'Names of the acts that you may do now.' })
  viewerMay: readonly string[];
}
