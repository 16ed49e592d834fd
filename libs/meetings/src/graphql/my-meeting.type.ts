import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Party } from '../domain/party.js';
import { VoteReceiptType } from './motion.type.js';

@ObjectType('MySeat', { description: 'Your own seat, or one that a letter of proxy lets you sit on.' })
export class MySeatType {
  @Field(() => ID, { description: 'Names the seat.' })
  seatId: string;

  @Field(() => Party, { description: 'For which party.' })
  party: Party;

  @Field({ description: 'By which office.' })
  title: string;

  @Field({ description: 'Whose seat it is.' })
  holderName: string;

  @Field({ description: 'Whether it votes.' })
  votes: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Who sits there now by a letter of proxy; null: its holder, or nobody.',
  })
  standIn: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Items that the letter speaks for; null: the whole meeting. Null for your own seat.',
  })
  itemIds: readonly string[] | null;

  @Field(() => Date, { nullable: true, description: 'Null: you have not checked in for it.' })
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

  @Field(() => [MySeatType], { description: 'Seats that a letter of proxy (委托书) lets you sit on.' })
  standsInFor: readonly MySeatType[];
}
