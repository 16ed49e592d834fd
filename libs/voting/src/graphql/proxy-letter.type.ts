import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Choice } from '../domain/ballot/ballot.js';
import { LetterLapse } from '../domain/proxy/letter.js';
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

  @Field(() => ID, {
    description: 'Who votes: a person, or somebody without an account, whom this names in this vote alone.',
  })
  agentId: string;

  @Field({ description: 'Their name.' })
  agentName: string;

  @Field(() => String, {
    nullable: true,
    description: 'The end of the certificate of an agent without an account, for the desk alone.',
  })
  agentIdMasked: string | null;

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

  @Field(() => Date, { nullable: true, description: 'When it was taken back, or lapsed.' })
  revokedAt: Date | null;

  @Field(() => LetterLapse, {
    nullable: true,
    description: 'Why it lapsed; null: it is in force, or somebody took it back.',
  })
  lapsedBecause: LetterLapse | null;

  @Field({ description: 'Whether the agent has voted by it.' })
  used: boolean;

  @Field({ description: 'Whether you are the agent.' })
  mineToUse: boolean;
}
