import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';

const whole = (description: string): PropertyDecorator => Field(() => Int, { description });

@ObjectType('OpenUndertaking', { description: '承诺 that is not fulfilled yet.' })
export class OpenUndertakingType {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field(() => ID, { description: 'Of which resolution.' })
  resolutionId: string;

  @Field({ description: 'The number of the resolution.' })
  number: string;

  @Field({ description: 'The estate it is about.' })
  estateName: string;

  @Field({ description: 'What was promised.' })
  text: string;

  @Field(() => CalendarDayScalar, { description: 'By when.' })
  doneBy: CalendarDay;
}

@ObjectType('OrganisationWork', {
  description:
    'What one organisation in the lead still has to do. Each can be counted again in `resolutions`.',
})
export class OrganisationWorkType {
  @Field(() => ID, { description: 'Which.' })
  organisationId: string;

  @Field({ description: 'Its name.' })
  name: string;

  @whole('Not ended.')
  open: number;

  @whole('待答复')
  toAnswer: number;

  @whole('Open after the end of the term.')
  late: number;

  @whole('The term ends today or within seven days.')
  dueSoon: number;

  @whole('整改中: to be done, and then to be closed.')
  atWork: number;

  @whole('待核验')
  awaitingCheck: number;

  @whole('Open and supervised.')
  supervised: number;

  @Field(() => [OpenUndertakingType], { description: 'At most 50, the first day first.' })
  undertakings: readonly OpenUndertakingType[];
}

@ObjectType('Supervised', {
  description: 'What is late or supervised at one estate, of one organisation in the lead.',
})
export class SupervisedType {
  @Field({ description: 'The community of the estate.' })
  communityName: string;

  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field({ description: 'Its name.' })
  estateName: string;

  @Field(() => ID, { description: 'Who is in the lead.' })
  organisationId: string;

  @Field({ description: 'Its name.' })
  organisationName: string;

  @whole('Open after the end of the term.')
  late: number;

  @whole('Late for up to 7 days.')
  lateUpTo7: number;

  @whole('Late for 8 to 30 days.')
  lateUpTo30: number;

  @whole('Late for more than 30 days.')
  lateOver30: number;

  @whole('Of the one that is longest late; 0 when none is.')
  mostDaysLate: number;

  @whole('督办, 挂牌督办 and 约谈 together.')
  supervised: number;

  @whole('挂牌督办 and 约谈.')
  publicly: number;

  @whole('How often checks failed.')
  failedChecks: number;
}
