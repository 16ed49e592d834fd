import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Channel, Choice } from '../domain/ballot/ballot.js';
import './ballot-choice.enum.js';

@ObjectType('NamedChoice', { description: 'What stands on a ballot for one item.' })
export class NamedChoiceType {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;

  @Field(() => Choice, { description: 'As marked.' })
  choice: Choice;
}

@ObjectType('BallotLook', { description: 'Somebody looked at single ballots.' })
export class BallotLookType {
  @Field({ description: 'When.' })
  at: Date;

  @Field({ description: 'Who.' })
  byName: string;

  @Field({ description: 'What for.' })
  reason: string;

  @Field(() => Int, { description: 'How many ballots were shown.' })
  ballots: number;
}

@ObjectType('NamedBallot', { description: 'A ballot with what stands on it, for tellers and supervisors.' })
export class NamedBallotType {
  @Field(() => Int, { description: "The unit's number on the roll; give the last one as `after`." })
  unitNo: number;

  @Field({ description: 'The unit.' })
  unit: string;

  @Field(() => Int, { description: 'In 0.01 ㎡.' })
  area: number;

  @Field(() => String, { description: 'ELECTRONIC or PAPER' })
  channel: Channel;

  @Field(() => Int, { nullable: true, description: 'Of a paper.' })
  number: number | null;

  @Field({ description: 'Whether a proxy cast it.' })
  byProxy: boolean;

  @Field(() => Int, { description: '0, and more where a later ballot may prevail.' })
  revision: number;

  @Field({ description: 'When it was cast or came back.' })
  at: Date;

  @Field(() => [NamedChoiceType], { description: 'For each item.' })
  choices: readonly NamedChoiceType[];
}
