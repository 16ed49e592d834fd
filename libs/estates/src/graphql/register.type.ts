import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Decision, DoubtKind } from '../domain/doubts.js';
import { UnitType } from './unit.type.js';

@ObjectType('HeadsAndArea', { description: 'What a vote takes its denominators from.' })
export class HeadsAndAreaType {
  @Field(() => Int, { description: 'Heads (业主人数).' })
  heads: number;

  @Field({ description: 'In ㎡ with two places.' })
  area: string;
}

@ObjectType('HeadRule', { description: 'A rule of counting with where it comes from.' })
export class HeadRuleType {
  @Field({ description: 'unit · sameOwners · developer · sharedOwners · area · parking' })
  rule: string;

  @Field({
    description: 'What it says, in one word; several joined by a comma in the order in which they prevail.',
  })
  value: string;

  @Field({ description: 'The article or the reason.' })
  source: string;
}

@ObjectType('Register', { description: 'Sums over the register (业主名册) of an estate.' })
export class RegisterType {
  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field(() => Int, { description: 'Units, parking included.' })
  units: number;

  @Field(() => Int, { description: 'Units that the developer did not sell or did not deliver.' })
  developerUnits: number;

  @Field(() => Int, { description: 'Parking spaces that are units.' })
  parkingUnits: number;

  @Field(() => HeadsAndAreaType, { description: 'Without parking.' })
  withoutParking: HeadsAndAreaType;

  @Field(() => HeadsAndAreaType, {
    description: 'With parking; which of the two counts is for each vote to say.',
  })
  withParking: HeadsAndAreaType;

  @Field(() => [HeadRuleType], { description: 'How heads and areas are counted, each with its source.' })
  rules: HeadRuleType[];

  @Field({ description: 'Whether you may change units, owners and decisions.' })
  viewerMayKeep: boolean;
}

@ObjectType('DoubtDecision', { description: 'Who settled a doubt, how, when and why.' })
export class DoubtDecisionType {
  @Field(() => ID, { description: 'Names the decision.' })
  id: string;

  @Field(() => Decision, { description: 'How.' })
  decision: Decision;

  @Field({ description: 'Why.' })
  reason: string;

  @Field({ description: 'Who.' })
  decidedByName: string;

  @Field({ description: 'When.' })
  decidedAt: Date;
}

@ObjectType('Doubt', { description: 'Something in a register that no rule settles and a person must.' })
export class DoubtType {
  @Field({ description: 'Goes by what the doubt is about: when that changes, it is another doubt.' })
  id: string;

  @Field(() => DoubtKind, { description: 'What it is.' })
  kind: DoubtKind;

  @Field({ description: 'In a sentence.' })
  sentence: string;

  @Field(() => [UnitType], { description: 'What it is about.' })
  units: UnitType[];

  @Field(() => [Decision], { description: 'How it may be settled.' })
  possible: Decision[];

  @Field(() => DoubtDecisionType, {
    nullable: true,
    description: 'The decision in force; null while undecided.',
  })
  decided: DoubtDecisionType | null;
}
