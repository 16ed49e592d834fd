import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

const whole = (description: string): PropertyDecorator => Field(() => Int, { description });

@ObjectType('OrganisationNumbers', {
  description: 'Of the resolutions that one organisation leads. Each can be counted again in `resolutions`.',
})
export class OrganisationNumbersType {
  @Field(() => ID, { description: 'Which.' })
  organisationId: string;

  @Field({ description: 'Its name.' })
  name: string;

  @whole('交办: adopted in the period and not withdrawn.')
  adopted: number;

  @whole('Answered or objected to.')
  responded: number;

  @whole('销号')
  closed: number;

  @whole('Closed, and reported done within the term.')
  onTime: number;

  @whole('Not ended.')
  open: number;

  @whole('Open for less than 7 days.')
  openUpTo7: number;

  @whole('Open for 7 to 30 days.')
  openUpTo30: number;

  @whole('Open for 30 days or more.')
  openOver30: number;

  @whole('Open after the end of the term.')
  overdue: number;

  @whole('Open and supervised.')
  supervised: number;

  @whole('How often checks failed.')
  failedChecks: number;

  @whole('满意')
  satisfied: number;

  @whole('基本满意')
  fairlySatisfied: number;

  @whole('不满意')
  dissatisfied: number;

  @whole('Said something that is not told yet: the three figures of a resolution move on by five.')
  waiting: number;

  @whole('未评价: units whose owners could say and have not.')
  unrated: number;
}

@ObjectType('ResolutionNumbers', { description: 'What the secretary and the town report about.' })
export class ResolutionNumbersType {
  @whole('Meetings that were held and have ended.')
  meetingsHeld: number;

  @Field(() => [OrganisationNumbersType], {
    description: 'By the organisation in the lead, most open ones first.',
  })
  organisations: OrganisationNumbersType[];
}
