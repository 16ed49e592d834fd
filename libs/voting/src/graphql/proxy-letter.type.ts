import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Choice } from '../domain/ballot/ballot.js';
import './ballot-choice.enum.js';

@ObjectType('ProxyAgent', {
  description: 'Somebody who votes in this vote, and may be named in a letter of proxy.',
})
export class ProxyAgentType {
  @Field(() => ID, { description: 'Who.' })
  personId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field(() => [String], { description: 'Names of the units they vote for.' })
  units: readonly string[];
}

@ObjectType('ProxyLetter', { description: '授权委托书, for one unit.' })
export class ProxyLetterType {
  @Field(() => ID, { description: 'Names the letter.' })
  id: string;

  @Field(() => Int, { description: 'Number of the unit on the roll.' })
  unitNo: number;

  @Field({ description: "The unit's name." })
  unit: string;

  @Field(() => ID, { description: 'Who votes.' })
  agentId: string;

  @Field({ description: 'Their name.' })
  agentName: string;

  @Field(() => [Choice], {
    nullable: 'itemsAndList',
    description:
      'One for each item, in their order; null in it: the agent decides. Null altogether: between principal and agent.',
  })
  instruction: (Choice | null)[] | null;

  @Field({ description: 'Whether it came on paper.' })
  onPaper: boolean;

  @Field({ description: 'When it was entered.' })
  enteredAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was taken back.' })
  revokedAt: Date | null;

  @Field({ description: 'Whether the agent has voted by it.' })
  used: boolean;

  @Field({ description: 'Whether you are the agent.' })
  mineToUse: boolean;
}
