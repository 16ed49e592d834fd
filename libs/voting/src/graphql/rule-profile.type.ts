import { Field, ObjectType } from '@nestjs/graphql';
import { Standing } from '../domain/law/rule-profile.js';

@ObjectType('InTwoLanguages', { description: 'The same in Chinese and English.' })
export class InTwoLanguagesType {
  @Field({ description: 'In Chinese.' })
  zh: string;

  @Field({ description: 'In English.' })
  en: string;
}

@ObjectType('VoteRule', { description: 'A rule of a place with where it comes from.' })
export class VoteRuleType {
  @Field({ description: 'Such as noticeDays.' })
  name: string;

  @Field({ description: 'A word, a number, or JSON such as {"regular":15,"temporary":7}.' })
  value: string;

  @Field({ description: 'The text it is from, or our reason.' })
  source: string;

  @Field(() => InTwoLanguagesType, {
    nullable: true,
    description: 'Why we chose it, where no rule was found.',
  })
  reason: InTwoLanguagesType | null;

  @Field({ description: 'The day of the version that was read.' })
  asOf: string;

  @Field(() => Standing, { description: 'How far it can be relied on.' })
  standing: Standing;
}

@ObjectType('RuleProfile', { description: 'What differs between places, as data.' })
export class RuleProfileType {
  @Field({ description: 'Its key, such as hangzhou.' })
  name: string;

  @Field({ description: 'Its name in Chinese.' })
  zh: string;

  @Field({ description: 'Its name in English.' })
  en: string;

  @Field(() => [VoteRuleType], { description: 'Rules that were found, and our defaults where none was.' })
  rules: VoteRuleType[];
}
