import { Field, ID, InputType } from '@nestjs/graphql';
import { IdField, OptionalTextField, refuse, TextField } from '@sifang/platform';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';

const At = (description: string): PropertyDecorator =>
  Field(() => Date, { nullable: true, description: `${description} Now when left out.` });

@InputType({ description: 'Somebody at the desk.' })
export class CheckInAtDeskInput {
  @IdField('Chosen by you, so that an entry that waited for the network is made once.')
  id: string;

  @IdField('The meeting.')
  meetingId: string;

  @IdField('The seat.')
  seatId: string;

  @At('When the person came; not before the meeting was called, not more than 12 h ago, not after now.')
  at: Date | null = null;

  @Field({ defaultValue: false, description: 'Whoever stands in by letter came, not the holder.' })
  byProxy: boolean;
}

@InputType({ description: 'An entry of the desk.' })
export class DeskEntryInput {
  @IdField('The meeting.')
  meetingId: string;

  @IdField('The id that the desk gave the entry.')
  id: string;
}

@InputType({ description: 'Somebody has left.' })
export class EnterLeavingInput {
  @IdField('The meeting.')
  meetingId: string;

  @IdField('The seat.')
  seatId: string;

  @At('When; not before the person came.')
  at: Date | null = null;
}

const KEY = 64;
const closed = refuse(
  'DOOR_CLOSED',
  'This address is not open, or not any more; ask at the desk for a new one.',
);

@InputType({ description: 'Somebody picks their own name at a machine.' })
export class CheckInAtKioskInput {
  @IdField('Chosen by the machine, so that a retry is made once.')
  id: string;

  @IdField('The meeting.')
  meetingId: string;

  @MaxLength(KEY, closed)
  @Field({ description: 'The key of the machine.' })
  key: string;

  @IdField('The seat.')
  seatId: string;
}

@InputType({ description: 'What the chair says to a seat that asks to attend from elsewhere.' })
export class AnswerRemoteInput {
  @IdField('The meeting.')
  meetingId: string;

  @IdField('The seat.')
  seatId: string;

  @Field({ description: 'False declines.' })
  admitted: boolean;
}

@InputType({ description: 'A letter of proxy (委托书) for a seat.' })
export class EnterProxyInput {
  @IdField('Chosen by you, so that a retry enters it once.')
  id: string;

  @IdField('The meeting.')
  meetingId: string;

  @IdField('The seat of who does not come.')
  seatId: string;

  @IdField('The person who comes instead.')
  holderId: string;

  @IsOptional()
  @ArrayMaxSize(50, refuse('AGENDA_TOO_LONG', 'An agenda has at most 50 items.'))
  @IsUUID('loose', { each: true, ...refuse('INVALID_ID', 'This is not an id.') })
  @Field(() => [ID], {
    nullable: true,
    description: 'Items that it is good for; left out: the whole meeting.',
  })
  itemIds: string[] | null = null;

  @TextField(200, 'What the letter is found by: its number, its day.')
  reference: string;
}

@InputType({ description: 'A letter of proxy that is withdrawn.' })
export class WithdrawProxyInput {
  @IdField('The meeting.')
  meetingId: string;

  @IdField('The letter.')
  proxyId: string;

  @OptionalTextField(200, 'Why.')
  why: string;
}

@InputType({ description: 'A screen or machine that was opened by a key.' })
export class MeetingDoorInput {
  @IdField('The meeting.')
  meetingId: string;

  @IdField('The door.')
  doorId: string;
}

@InputType({ description: 'Who keeps the desk of a meeting.' })
export class NameClerkInput {
  @IdField('The meeting.')
  meetingId: string;

  @IdField('The person.')
  personId: string;

  @Field({ defaultValue: true, description: 'False: keeps it no longer.' })
  named: boolean;
}
