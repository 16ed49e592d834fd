import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { KindCode } from '../domain/kinds/meeting-kind.js';
import { MeetingState } from '../domain/lifecycle.js';

@ObjectType('MeetingSummary', { description: 'A meeting in a list.' })
export class MeetingSummaryType {
  @Field(() => ID, { description: 'Names the meeting.' })
  id: string;

  @Field(() => Int, { description: 'Grows with everything that happens in the meeting.' })
  seq: number;

  @Field(() => Int, { description: '第 n 次: counts the meetings of one estate from 1.' })
  number: number;

  @Field(() => KindCode, { description: 'What sort of meeting.' })
  kind: KindCode;

  @Field({ description: 'Title.' })
  title: string;

  @Field(() => MeetingState, { description: 'Where it stands.' })
  state: MeetingState;

  @Field({ description: 'Planned beginning, UTC.' })
  startsAt: Date;

  @Field({ description: 'Where it is held.' })
  venue: string;

  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field({ description: 'Its name.' })
  estateName: string;

  @Field({ description: 'The community above it.' })
  communityName: string;

  @Field({ description: 'Who chairs.' })
  chairName: string;

  @Field(() => Int, { description: 'How many seats.' })
  seats: number;

  @Field(() => Int, { description: 'How many are (once adjourned: were) present.' })
  present: number;

  @Field(() => Int, { description: 'How many agenda items.' })
  items: number;

  @Field({ description: 'Whether you may chair it.' })
  viewerMayChair: boolean;

  @Field({ description: 'Whether you have a seat in it.' })
  viewerHasSeat: boolean;
}
