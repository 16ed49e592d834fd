import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MeetingState } from '../../domain/lifecycle.js';
import { Party } from '../../domain/party.js';

@ObjectType('PresenceOfParty', { description: 'Who of one party is present.' })
export class PresenceOfPartyType {
  @Field(() => Party, { description: 'Which party.' })
  party: Party;

  @Field(() => Int, { description: 'Seats in all.' })
  total: number;

  @Field(() => Int, { description: 'Seats present, in the room and from elsewhere.' })
  present: number;

  @Field(() => Int, { description: 'Of those present, from elsewhere (线上).' })
  remote: number;

  @Field(() => Int, { description: 'Of those present, by a letter of proxy.' })
  byProxy: number;
}

@ObjectType('OwnersMeasure', { description: 'Heads, and area.' })
export class OwnersMeasureType {
  @Field(() => Int, { description: 'Heads, as the law counts them.' })
  heads: number;

  @Field({ description: 'In ㎡ with two places, without parking.' })
  area: string;
}

@ObjectType('OwnersAtTable', {
  description: 'Which part of the estate the owners at the table stand for, by the register.',
})
export class OwnersAtTableType {
  @Field(() => OwnersMeasureType, { description: 'Of the whole estate.' })
  estate: OwnersMeasureType;

  @Field(() => OwnersMeasureType, { description: "Of all holders of owners' seats." })
  invited: OwnersMeasureType;

  @Field(() => OwnersMeasureType, { description: 'Of those whose seat is present.' })
  present: OwnersMeasureType;
}

@ObjectType('RemoteRequest', { description: 'A seat that asks to attend from elsewhere.' })
export class RemoteRequestType {
  @Field(() => ID, { description: 'Which seat.' })
  seatId: string;

  @Field(() => Party, { description: 'For which party.' })
  party: Party;

  @Field({ description: 'Whose.' })
  name: string;

  @Field({ description: 'By which office.' })
  title: string;

  @Field({ description: 'Since when.' })
  askedAt: Date;
}

@ObjectType('MeetingRoom', {
  description:
    'What console and big screen show of the room besides the live view. Ask when the code changes and after changes of the view.',
})
export class MeetingRoomType {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => Int, { description: 'As of which event.' })
  seq: number;

  @Field({ description: 'Four characters that people check in with; good for a minute at most.' })
  checkInCode: string;

  @Field({ description: 'When the next code takes its place: ask again then.' })
  codeChangesAt: Date;

  @Field({ description: 'By the clock that codes go by.' })
  serverTime: Date;

  @Field(() => [PresenceOfPartyType], { description: 'Every party that has a seat.' })
  presence: readonly PresenceOfPartyType[];

  @Field(() => OwnersAtTableType, {
    nullable: true,
    description: 'Null where no owner at the table is linked to the register.',
  })
  owners: OwnersAtTableType | null;

  @Field(() => [RemoteRequestType], { description: 'For the chair; empty for the big screen.' })
  remoteRequests: readonly RemoteRequestType[];
}

@ObjectType('KioskSeat', { description: 'A name to pick.' })
export class KioskSeatType {
  @Field(() => ID, { description: 'Names the seat.' })
  seatId: string;

  @Field(() => Party, { description: 'For which party.' })
  party: Party;

  @Field({ description: 'Name.' })
  holderName: string;

  @Field({ description: 'By which office.' })
  title: string;

  @Field({ description: 'Whether it has checked in.' })
  present: boolean;
}

@ObjectType('Kiosk', { description: '自助签到机: what a machine shows.' })
export class KioskType {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'Where it is held.' })
  venue: string;

  @Field(() => MeetingState, { description: 'Where it stands.' })
  state: MeetingState;

  @Field(() => [KioskSeatType], { description: 'In the order of the invitation.' })
  seats: readonly KioskSeatType[];
}
