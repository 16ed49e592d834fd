import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { ResolutionMove } from '../domain/moves.js';
import { ResolutionAct } from '../domain/resolution-event.js';
import { ResolutionType } from './resolution.type.js';

@ObjectType('PaperSent', { description: 'A photo or document; fetch it from /files/papers/<id>.' })
export class PaperSentType {
  @Field(() => ID, { description: 'Names the paper.' })
  id: string;

  @Field({ description: 'As whoever sent it calls it.' })
  name: string;

  @Field({ description: 'By its content, such as image/jpeg.' })
  mediaType: string;

  @Field(() => Int, { description: 'Its size.' })
  bytes: number;
}

@ObjectType('ResolutionEvent', { description: 'Something that happened to a resolution.' })
export class ResolutionEventType {
  @Field(() => ID, { description: 'Names the entry.' })
  id: string;

  @Field(() => ResolutionAct, { description: 'What happened.' })
  act: ResolutionAct;

  @Field({ description: 'Who; empty for the clock.' })
  name: string;

  @Field({ description: 'In which office; may be empty.' })
  title: string;

  @Field({ description: 'What was said; for reminders and supervision by the clock the name of the step.' })
  text: string;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'The day that goes with it; null for none.',
  })
  day: CalendarDay | null;

  @Field({ description: 'When.' })
  at: Date;

  @Field(() => [PaperSentType], { description: 'Photos and documents.' })
  papers: PaperSentType[];
}

@ObjectType('Undertaking', { description: '承诺: something promised by a day.' })
export class UndertakingType {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field({ description: 'What.' })
  text: string;

  @Field(() => CalendarDayScalar, { description: 'By when.' })
  doneBy: CalendarDay;

  @Field({ description: 'Who promised it.' })
  promisedByName: string;

  @Field(() => Date, { nullable: true, description: 'When it was reported done; null before.' })
  fulfilledAt: Date | null;
}

@ObjectType('ResolutionSatisfaction', {
  description:
    'What owners say of a closed resolution, once for each unit. The three figures move on by five, and where all five ' +
    'say the same one is told as its neighbour: nobody can find out who said what.',
})
export class ResolutionSatisfactionType {
  @Field(() => Int, { description: '满意' })
  satisfied: number;

  @Field(() => Int, { description: '基本满意' })
  fairlySatisfied: number;

  @Field(() => Int, { description: '不满意' })
  dissatisfied: number;

  @Field(() => Int, { description: 'Said something that is not in the three figures yet; fewer than five.' })
  waiting: number;

  @Field(() => Int, { description: '未评价: units whose owners could say and have not.' })
  unrated: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Satisfied or fairly so among those in the three figures, in 0.01 %.',
  })
  ofRated: number | null;

  @Field(() => Int, { nullable: true, description: 'The same among all who could say, in 0.01 %.' })
  ofAll: number | null;
}

@ObjectType('ResolutionView', {
  description: 'A resolution with all that happened, and what you may do now.',
})
export class ResolutionViewType {
  @Field(() => ResolutionType, { description: 'The resolution.' })
  resolution: ResolutionType;

  @Field(() => [ResolutionEventType], { description: 'In the order in which it happened.' })
  events: ResolutionEventType[];

  @Field(() => [UndertakingType], { description: 'By the day they are promised for.' })
  undertakings: UndertakingType[];

  @Field(() => ResolutionSatisfactionType, { description: 'What owners say of it.' })
  satisfaction: ResolutionSatisfactionType;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was done within the term; null until closed.',
  })
  onTime: boolean | null;

  @Field(() => [ResolutionMove], { description: 'What you may do now.' })
  moves: ResolutionMove[];
}

@ObjectType('ResolutionLive', { description: 'A resolution as it is now.' })
export class ResolutionLiveType {
  @Field({ description: 'Where you are; give it as `after` when you come back.' })
  cursor: string;

  @Field(() => ResolutionViewType, {
    nullable: true,
    description: 'Null when nothing happened since `after`.',
  })
  view: ResolutionViewType | null;
}

@ObjectType('UrgentResolution', { description: 'An open resolution, in few words.' })
export class UrgentResolutionType {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field({ description: 'Such as 〔2026〕7-1.' })
  number: string;

  @Field({ description: 'What is to be done.' })
  text: string;

  @Field(() => CalendarDayScalar, { description: 'Last day of the term.' })
  dueOn: CalendarDay;

  @Field({ description: 'Who must do it.' })
  addresseeName: string;
}

@ObjectType('ResolutionsStanding', { description: 'How the resolutions of a place stand.' })
export class ResolutionsStandingType {
  @Field(() => Int, { description: 'Not ended.' })
  open: number;

  @Field(() => Int, { description: 'Waiting for an answer.' })
  awaitingAnswer: number;

  @Field(() => Int, { description: 'Waiting for a check.' })
  awaitingCheck: number;

  @Field(() => Int, { description: 'Open after the end of the term.' })
  overdue: number;

  @Field(() => Int, { description: 'Open and supervised.' })
  supervised: number;

  @Field(() => [UrgentResolutionType], { description: 'The most urgent 20.' })
  urgent: UrgentResolutionType[];
}

@ObjectType('ResolutionsLive', { description: 'The resolutions of a place as they are now.' })
export class ResolutionsLiveType {
  @Field({ description: 'Where you are; give it as `after` when you come back.' })
  cursor: string;

  @Field(() => ResolutionsStandingType, {
    nullable: true,
    description: 'Null when nothing happened since `after`.',
  })
  standing: ResolutionsStandingType | null;
}
