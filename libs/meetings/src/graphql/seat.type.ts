import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SeatRole } from '../domain/kinds/meeting-kind.js';
import { Party } from '../domain/party.js';
import { SpeechKind } from '../domain/speech-kind.js';
import { TurnType } from './session.type.js';

@ObjectType('SeatView', { description: 'A named place at the table.' })
export class SeatType {
  @Field(() => ID, { description: 'Names the seat.' })
  id: string;

  @Field({ description: 'Who sits there.' })
  holderName: string;

  @Field({ description: 'By which office, as people say it.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'For whom; null for owners.' })
  organisationName: string | null;

  @Field(() => SeatRole, { description: 'What this seat may do.' })
  role: SeatRole;

  @Field({ description: 'False for those who advise.' })
  votes: boolean;

  @Field({ description: 'Whether this seat chairs.' })
  chairs: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when present; null while absent. Once adjourned: when the holder first came.',
  })
  presentSince: Date | null;
}

@ObjectType('PartyView', { description: 'One party with its seats.' })
export class PartyViewType {
  @Field(() => Party, { description: 'Which party.' })
  party: Party;

  @Field(() => Int, { description: 'Seats present.' })
  present: number;

  @Field(() => Int, { description: 'Seats in all.' })
  total: number;

  @Field(() => Int, { description: 'How long it has spoken, in seconds, in speeches that are over.' })
  spokenSeconds: number;

  @Field(() => [SeatType], { description: 'In the order of the invitation.' })
  seats: readonly SeatType[];
}

@ObjectType('Speech', { description: 'Somebody has the floor.' })
export class SpeechType {
  @Field(() => ID, { description: 'Whose seat.' })
  seatId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field({ description: 'Office as people say it.' })
  title: string;

  @Field(() => Party, { description: 'For which party.' })
  party: Party;

  @Field(() => SpeechKind, { description: 'What for.' })
  kind: SpeechKind;

  @Field({ description: 'Since when.' })
  since: Date;

  @Field({ description: 'When the time given runs out; speaking on is possible until the chair ends it.' })
  endsAt: Date;
}

@ObjectType('SpeechRequest', { description: 'Somebody waits for the floor.' })
export class SpeechRequestType {
  @Field(() => ID, { description: 'Give it to giveFloor.' })
  id: string;

  @Field(() => ID, { description: 'Whose seat.' })
  seatId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field({ description: 'Office as people say it.' })
  title: string;

  @Field(() => Party, { description: 'For which party.' })
  party: Party;

  @Field(() => SpeechKind, { description: 'What for.' })
  kind: SpeechKind;

  @Field(() => TurnType, { description: 'How long a turn it would be.' })
  turn: TurnType;

  @Field({ description: 'Since when.' })
  requestedAt: Date;
}
