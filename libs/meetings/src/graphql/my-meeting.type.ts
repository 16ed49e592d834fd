import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Party } from '../domain/party.js';
import { VoteReceiptType } from './motion.type.js';

@ObjectType('MySeat', { description: 'Your own seat.' })
export class MySeatType {
  @Field(() => ID, { description: 'Names the seat.' })
  seatId: string;

  @Field(() => Party, { description: 'For which party.' })
  party: Party;

  @Field({ description: 'By which office.' })
  title: string;

  @Field({ description: 'Whether it votes.' })
  votes: boolean;

  @Field(() => Date, { nullable: true, description: 'Null: not checked in.' })
  presentSince: Date | null;

  @Field(() => Int, { nullable: true, description: '1 is next; null when not waiting to speak.' })
  placeInQueue: number | null;

  @Field({ description: 'Whether you are speaking.' })
  hasFloor: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The latest motion put, when your seat has voted on it in secret; null when it has not.',
  })
  secretVoteOn: string | null;

  @Field(() => VoteReceiptType, {
    nullable: true,
    description: 'Your vote on the latest motion; null when you have not voted on it.',
  })
  vote: VoteReceiptType | null;
}

@ObjectType('MyMeeting', {
  description:
    'What only you may know of a meeting. Ask once and after your own acts; nothing here is pushed.',
})
export class MyMeetingType {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => Int, { description: 'As of which event.' })
  seq: number;

  @Field({ description: 'Whether you may chair it.' })
  mayChair: boolean;

  @Field(() => MySeatType, { nullable: true, description: 'Null when you follow without a seat.' })
  seat: MySeatType | null;
}
