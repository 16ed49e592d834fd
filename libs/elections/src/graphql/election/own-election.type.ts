import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BodyKind } from '../../domain/body/body-kind.js';
import { ElectionKind } from '../../domain/election/kinds.js';
import { ElectionState } from '../../domain/election/lifecycle.js';

@ObjectType('OwnCandidacy', { description: 'You stand, or are asked to.' })
export class OwnCandidacyType {
  @Field(() => ID, { description: 'Of you as a candidate.' })
  id: string;

  @Field(() => Int, { description: 'Questions of owners that you have not answered.' })
  questionsWaiting: number;

  @Field(() => [String], { description: 'Names of the mutations that are open to you as this candidate.' })
  viewerMay: string[];
}

@ObjectType('OwnElection', { description: 'An election that has not ended, and what it asks of you.' })
export class OwnElectionType {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field({ description: 'Name of the estate.' })
  estateName: string;

  @Field(() => BodyKind, { description: 'What is elected.' })
  bodyKind: BodyKind;

  @Field(() => ElectionKind, { description: 'Why.' })
  kind: ElectionKind;

  @Field(() => ElectionState, { description: 'Where it stands.' })
  state: ElectionState;

  @Field(() => [String], {
    description:
      'Names of the mutations that are open to you, without what you did already or what is too late.',
  })
  viewerMay: string[];

  @Field(() => OwnCandidacyType, { nullable: true, description: 'Null: you do not stand.' })
  candidacy: OwnCandidacyType | null;
}
