import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OrganisationType } from '@sifang/estates';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { ResolutionState } from '../domain/resolution.js';

registerEnumType(ResolutionState, {
  name: 'ResolutionState',
  description: 'Where a resolution stands.',
  valuesMap: {
    AWAITING_ANSWER: { description: '待答复' },
    ANSWERED: { description: '已答复' },
  },
});

@ObjectType('ResolutionAnswer', { description: 'What the addressee says will be done.' })
export class ResolutionAnswerType {
  @Field({ description: 'What will be done.' })
  text: string;

  @Field(() => CalendarDayScalar, { description: 'By when.' })
  doneBy: CalendarDay;

  @Field({ description: 'When the answer came.' })
  answeredAt: Date;

  @Field({ description: 'Who answered.' })
  answeredByName: string;
}

@ObjectType('Resolution', { description: '议定事项: what a meeting decided that somebody must do.' })
export class ResolutionType {
  @Field(() => ID, { description: 'Names the resolution.' })
  id: string;

  @Field({ description: 'Such as 〔2026〕7-1.' })
  number: string;

  @Field({ description: 'What is to be done.' })
  text: string;

  @Field(() => ResolutionState, { description: 'Where it stands.' })
  state: ResolutionState;

  @Field(() => ID, { description: 'The meeting that adopted it.' })
  meetingId: string;

  @Field({ description: "The meeting's title." })
  meetingTitle: string;

  @Field(() => ID, { description: 'The estate it is about.' })
  estateId: string;

  @Field({ description: "The estate's name." })
  estateName: string;

  @Field(() => OrganisationType, { description: 'Who must do it.' })
  addressee: OrganisationType;

  @Field({ description: 'When it was adopted.' })
  adoptedAt: Date;

  @Field(() => CalendarDayScalar, { description: 'Last day of the term; it ends at 24:00 in Shanghai.' })
  dueOn: CalendarDay;

  @Field(() => Date, {
    nullable: true,
    description: 'When the term passed without an answer; null otherwise. Stays when a late answer comes.',
  })
  overdueSince: Date | null;

  @Field(() => ResolutionAnswerType, { nullable: true, description: 'Null until answered.' })
  answer: ResolutionAnswerType | null;

  @Field({ description: 'Whether you may answer it now.' })
  viewerMayAnswer: boolean;
}
