import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DecisionRule, KindCode, SeatRole } from '../../domain/kinds/meeting-kind.js';
import { Party } from '../../domain/party.js';

@ObjectType('Share', { description: 'An exact share, such as 2/3.' })
export class ShareType {
  @Field(() => Int, { description: 'Above the line.' })
  numerator: number;

  @Field(() => Int, { description: 'Below it.' })
  denominator: number;
}

@ObjectType('Bar', { description: 'How many of a whole it takes.' })
export class BarType {
  @Field(() => ShareType, { description: 'The share.' })
  share: ShareType;

  @Field({ description: 'Whether the share itself is enough (以上); otherwise it takes more (超过).' })
  inclusive: boolean;
}

@ObjectType('PartyOfKind', { description: 'A party of a kind of meeting.' })
export class PartyOfKindType {
  @Field(() => Party, { description: 'Which party.' })
  party: Party;

  @Field({ description: 'Whether the meeting cannot be called without it.' })
  required: boolean;

  @Field(() => SeatRole, { description: 'The most that a seat of it may do.' })
  most: SeatRole;
}

@ObjectType('DecisionOfKind', { description: 'How a kind of meeting decides.' })
export class DecisionOfKindType {
  @Field(() => DecisionRule, { description: 'The rule.' })
  rule: DecisionRule;

  @Field(() => BarType, { description: 'How many it takes; says nothing under CONSENSUS.' })
  bar: BarType;
}

@ObjectType('PartyBar', { description: "How many of one party's voting seats must be there." })
export class PartyBarType {
  @Field(() => Party, { description: 'Which party.' })
  party: Party;

  @Field(() => BarType, { description: 'How many.' })
  bar: BarType;
}

@ObjectType('QuorumOfKind', { description: 'Who must be there for a vote; all of it must be met.' })
export class QuorumOfKindType {
  @Field(() => Int, { description: 'Of so many parties somebody.' })
  parties: number;

  @Field(() => BarType, { nullable: true, description: 'So many of all voting seats; null: no such rule.' })
  seats: BarType | null;

  @Field(() => [PartyBarType], { description: "So many of one party's voting seats besides." })
  within: readonly PartyBarType[];
}

@ObjectType('MeetingKind', { description: 'What sort of meeting, as it is held at an estate today.' })
export class MeetingKindType {
  @Field(() => KindCode, { description: 'Names the kind.' })
  code: KindCode;

  @Field(() => [PartyOfKindType], { description: 'Who comes.' })
  parties: readonly PartyOfKindType[];

  @Field(() => Int, { description: 'Of so many parties at least somebody must have a seat.' })
  leastParties: number;

  @Field(() => QuorumOfKindType, { description: 'Who must be there for a vote.' })
  quorum: QuorumOfKindType;

  @Field(() => DecisionOfKindType, { description: 'How it decides.' })
  decision: DecisionOfKindType;

  @Field({ description: 'Whether what it resolves binds those present; otherwise it advises.' })
  binds: boolean;

  @Field({ description: 'Whether somebody may come with a letter of proxy.' })
  proxies: boolean;

  @Field(() => Int, { description: 'Days between notice and meeting, the day of the notice not counted.' })
  noticeDays: number;

  @Field(() => Int, { nullable: true, description: 'Days of publication; null: no rule.' })
  publicationDays: number | null;

  @Field({ description: 'Where the rules come from; [D] marks a default where no rule was found.' })
  source: string;

  @Field({ description: 'Whether you may call it at this estate.' })
  viewerMayCall: boolean;
}
