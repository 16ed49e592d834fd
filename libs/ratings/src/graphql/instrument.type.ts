import { Field, Int, ObjectType } from '@nestjs/graphql';
import { InstrumentKind, Scale } from '../domain/instrument.js';
import { Cycle } from '../domain/period.js';
import { RaterGroup } from '../domain/rater-group.js';

@ObjectType('RatingItem', { description: 'One question of an instrument.' })
export class RatingItemType {
  @Field({ description: 'Such as A1.' })
  code: string;

  @Field({ description: 'In Chinese.' })
  zh: string;

  @Field({ description: 'In English.' })
  en: string;

  @Field(() => Int, { description: 'What it weighs within its area.' })
  points: number;

  @Field(() => [RaterGroup], { description: 'Who judges it.' })
  judgedBy: RaterGroup[];

  @Field(() => Int, { description: 'The least that it may be given.' })
  least: number;

  @Field(() => Int, { description: 'The most that it may be given.' })
  most: number;
}

@ObjectType('RatingArea', { description: 'Items that belong together.' })
export class RatingAreaType {
  @Field({ description: 'Such as A.' })
  code: string;

  @Field({ description: 'In Chinese.' })
  zh: string;

  @Field({ description: 'In English.' })
  en: string;

  @Field(() => Int, { description: 'What it weighs in the whole.' })
  weight: number;

  @Field(() => [RatingItemType], { description: 'In the order of the form.' })
  items: RatingItemType[];
}

@ObjectType('RatingInstrument', { description: 'What is asked. A version never changes.' })
export class RatingInstrumentType {
  @Field({ description: 'Such as service.' })
  code: string;

  @Field(() => Int, { description: 'From 1.' })
  version: number;

  @Field(() => InstrumentKind, { description: 'What it rates.' })
  kind: InstrumentKind;

  @Field(() => Scale, { description: 'How items are marked.' })
  scale: Scale;

  @Field(() => Cycle, { description: 'How often it is asked, unless a round says otherwise.' })
  every: Cycle;

  @Field({ description: 'In Chinese.' })
  zh: string;

  @Field({ description: 'In English.' })
  en: string;

  @Field({ description: 'What it follows.' })
  source: string;

  @Field(() => [RatingAreaType], { description: 'In the order of the form.' })
  areas: RatingAreaType[];
}
