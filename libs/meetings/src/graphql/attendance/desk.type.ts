import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DoorKind } from '../../domain/attendance/door.js';
import { AttendanceWay } from '../../domain/attendance/stay.js';
import { MeetingState } from '../../domain/lifecycle.js';
import { Party } from '../../domain/party.js';

@ObjectType('DeskSeat', { description: 'A seat as the desk sees it.' })
export class DeskSeatType {
  @Field(() => ID, { description: 'Names the seat.' })
  seatId: string;

  @Field(() => Int, { description: 'Counts the seats of the meeting from 1.' })
  number: number;

  @Field(() => Party, { description: 'For which party.' })
  party: Party;

  @Field(() => ID, { description: 'Whose it is.' })
  personId: string;

  @Field({ description: 'Name.' })
  holderName: string;

  @Field({ description: 'By which office.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'For whom; null for owners.' })
  organisationName: string | null;

  @Field({ description: 'Whether it votes.' })
  votes: boolean;

  @Field(() => String, { nullable: true, description: '138****5678; null when none is known.' })
  phoneMasked: string | null;

  @Field(() => Date, { nullable: true, description: 'Null while absent.' })
  presentSince: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the seat left; null when present, or never there.',
  })
  leftAt: Date | null;

  @Field(() => AttendanceWay, { nullable: true, description: 'How it came in; null while absent.' })
  way: AttendanceWay | null;

  @Field(() => String, { nullable: true, description: 'Who sits there in the place of the holder.' })
  standIn: string | null;

  @Field(() => Date, { nullable: true, description: 'Since when it asks to attend from elsewhere.' })
  askedRemotelyAt: Date | null;
}

@ObjectType('DeskProxy', { description: 'A letter of proxy that is in force.' })
export class DeskProxyType {
  @Field(() => ID, { description: 'Names the letter.' })
  id: string;

  @Field(() => ID, { description: 'For which seat.' })
  seatId: string;

  @Field(() => ID, { description: 'Who comes instead.' })
  holderId: string;

  @Field({ description: 'Their name.' })
  holderName: string;

  @Field(() => [ID], { nullable: true, description: 'For these items; null for the whole meeting.' })
  itemIds: readonly string[] | null;

  @Field({ description: 'What the letter is found by.' })
  reference: string;
}

@ObjectType('DeskItem', { description: 'An item that a letter may be good for.' })
export class DeskItemType {
  @Field(() => ID, { description: 'Names the item.' })
  id: string;

  @Field(() => Int, { description: 'From 1.' })
  position: number;

  @Field({ description: 'Title.' })
  title: string;
}

@ObjectType('DeskPerson', { description: 'Somebody who can stand in or keep the desk.' })
export class DeskPersonType {
  @Field(() => ID, { description: 'Names the person.' })
  personId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field({ description: 'By which office they are known here.' })
  title: string;
}

@ObjectType('DeskClerk', { description: 'Somebody who was named to keep the desk.' })
export class DeskClerkType {
  @Field(() => ID, { description: 'Names the person.' })
  personId: string;

  @Field({ description: 'Name.' })
  name: string;
}

@ObjectType('MeetingDoor', { description: 'A big screen or a machine that is open by a key.' })
export class MeetingDoorType {
  @Field(() => ID, { description: 'Names the door.' })
  id: string;

  @Field(() => DoorKind, { description: 'Which of both.' })
  kind: DoorKind;

  @Field({ description: 'Who opened it.' })
  openedByName: string;

  @Field({ description: 'When.' })
  openedAt: Date;
}

@ObjectType('AttendanceDesk', { description: '签到台: all that the desk of a meeting works with.' })
export class AttendanceDeskType {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => Int, { description: 'As of which event.' })
  seq: number;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'Where it is held.' })
  venue: string;

  @Field(() => MeetingState, { description: 'Where it stands.' })
  state: MeetingState;

  @Field({ description: 'Planned beginning, UTC.' })
  startsAt: Date;

  @Field({ description: 'Whether you may name who keeps the desk.' })
  mayNameClerks: boolean;

  @Field({ description: 'Whether this kind of meeting knows letters of proxy.' })
  takesProxies: boolean;

  @Field(() => [DeskSeatType], { description: 'In the order of the invitation.' })
  seats: readonly DeskSeatType[];

  @Field(() => [DeskItemType], { description: 'The agenda.' })
  items: readonly DeskItemType[];

  @Field(() => [DeskProxyType], { description: 'Letters in force.' })
  proxies: readonly DeskProxyType[];

  @Field(() => [DeskClerkType], { description: 'Who was named besides chair and secretariat.' })
  clerks: readonly DeskClerkType[];

  @Field(() => [MeetingDoorType], { description: 'Open by a key.' })
  doors: readonly MeetingDoorType[];
}

@ObjectType('OpenedDoor', { description: 'A door that has just been opened.' })
export class OpenedDoorType {
  @Field(() => ID, { description: 'Names the door; give it to closeMeetingDoor.' })
  id: string;

  @Field(() => DoorKind, { description: 'Which of both.' })
  kind: DoorKind;

  @Field({ description: 'Told this once: the server keeps its hash alone.' })
  key: string;
}
