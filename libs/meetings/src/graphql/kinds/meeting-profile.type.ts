import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { KindCode } from '../../domain/kinds/meeting-kind.js';
import { DecisionOfKindType, QuorumOfKindType } from './meeting-kind.type.js';

@ObjectType('MeetingProfile', {
  description: 'What a town or community says of a kind of meeting, from a day on.',
})
export class MeetingProfileType {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field(() => KindCode, { description: 'Of which kind.' })
  kind: KindCode;

  @Field(() => CalendarDayScalar, { description: 'From this day on, until a newer one.' })
  since: CalendarDay;

  @Field({ description: 'The text that says so.' })
  source: string;

  @Field(() => Int, { nullable: true, description: 'Days of notice; null: as the kind has it.' })
  noticeDays: number | null;

  @Field(() => Int, { nullable: true, description: 'Days of publication; null: as the kind has it.' })
  publicationDays: number | null;

  @Field(() => DecisionOfKindType, {
    nullable: true,
    description: 'How it decides; null: as the kind has it.',
  })
  decision: DecisionOfKindType | null;

  @Field(() => QuorumOfKindType, {
    nullable: true,
    description: 'Who must be there for a vote; null: as the kind has it.',
  })
  quorum: QuorumOfKindType | null;
}
