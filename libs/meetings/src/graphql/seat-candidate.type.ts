import { Field, ID, ObjectType } from '@nestjs/graphql';
import { SeatRole } from '../domain/kinds/meeting-kind.js';
import { Party } from '../domain/party.js';

@ObjectType('SeatCandidate', { description: 'Somebody who may sit for a party.' })
export class SeatCandidateType {
  @Field(() => ID, { description: 'The person.' })
  personId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field({ description: 'By which office.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'For whom; null for owners.' })
  organisationName: string | null;

  @Field(() => SeatRole, { description: 'The most that this person may do at a seat.' })
  most: SeatRole;
}

@ObjectType('PartyCandidates', { description: 'Who may sit for one party.' })
export class PartyCandidatesType {
  @Field(() => Party, { description: 'Which party.' })
  party: Party;

  @Field({ description: 'Whether the meeting cannot be called without it.' })
  required: boolean;

  @Field(() => [SeatCandidateType], { description: 'By name.' })
  people: readonly SeatCandidateType[];
}
