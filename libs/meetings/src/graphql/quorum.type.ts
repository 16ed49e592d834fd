import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Party } from '../domain/party.js';

@ObjectType('Quorum', { description: 'Whether enough are there for a vote, and what is missing.' })
export class QuorumType {
  @Field({ description: 'Whether a vote may be held.' })
  met: boolean;

  @Field(() => Int, { description: 'Voting seats that are there.' })
  present: number;

  @Field(() => Int, { description: 'Voting seats in all.' })
  total: number;

  @Field(() => Int, { description: 'The least number of voting seats; 0: no such rule.' })
  needed: number;

  @Field(() => Int, { description: 'Parties of which somebody who may speak is there.' })
  partiesPresent: number;

  @Field(() => Int, { description: 'The least number of such parties.' })
  partiesNeeded: number;

  @Field(() => [Party], { description: 'Required parties of which nobody is there; they cannot be bound.' })
  missing: readonly Party[];
}
