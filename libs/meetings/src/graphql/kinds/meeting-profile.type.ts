import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { KindCode } from '../../domain/kinds/meeting-kind.js';

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
}
