import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { DecisionRule, KindCode } from '../domain/kinds/meeting-kind.js';
import { MeetingState } from '../domain/lifecycle.js';
import { Party } from '../domain/party.js';
import { MeetingStanding } from '../domain/session.js';
import { AgendaItemType } from './agenda-item.type.js';
import { MotionType } from './motion.type.js';
import { QuorumType } from './quorum.type.js';
import { PartyViewType, SpeechRequestType, SpeechType } from './seat.type.js';
import { FairReason } from '../domain/fair-order.js';
import { RecessType, UndoOfferType } from './session.type.js';

@ObjectType('OutcomeView', { description: '议定事项: what the meeting resolved.' })
export class OutcomeType {
  @Field(() => ID, { description: 'Ask resolution(id) for what became of it.' })
  resolutionId: string;

  @Field({ description: 'Such as 〔2026〕7-1.' })
  number: string;

  @Field(() => ID, { description: 'From which motion.' })
  motionId: string;

  @Field({ description: 'What is to be done.' })
  text: string;

  @Field({ description: 'By whom.' })
  addresseeName: string;

  @Field(() => CalendarDayScalar, { description: 'By when; the day ends at 24:00 in Shanghai.' })
  dueOn: CalendarDay;
}

@ObjectType('Addressee', { description: 'An organisation that is present and can be bound.' })
export class AddresseeType {
  @Field(() => ID, { description: 'Names the organisation.' })
  organisationId: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Party, { description: 'As which party it is here.' })
  party: Party;
}

@ObjectType('MeetingView', { description: 'A meeting as one audience sees it at one moment.' })
export class MeetingViewType {
  @Field(() => ID, { description: 'Names the meeting.' })
  id: string;

  @Field(() => Int, {
    description: 'Grows with everything that happens; of two views the one with the larger is newer.',
  })
  seq: number;

  @Field(() => Int, { description: '第 n 次.' })
  number: number;

  @Field(() => KindCode, { description: 'What sort of meeting.' })
  kind: KindCode;

  @Field({ description: 'Title.' })
  title: string;

  @Field(() => MeetingState, { description: 'Where it stands.' })
  state: MeetingState;

  @Field(() => MeetingStanding, {
    nullable: true,
    description: 'Whether all parties came; null before it is opened.',
  })
  standing: MeetingStanding | null;

  @Field(() => QuorumType, { description: 'Whether enough are there for a vote.' })
  quorum: QuorumType;

  @Field(() => DecisionRule, { description: 'How it decides.' })
  decisionRule: DecisionRule;

  @Field({ description: 'Whether what it resolves binds those present; otherwise it advises.' })
  binds: boolean;

  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field({ description: 'Its name.' })
  estateName: string;

  @Field({ description: 'The community.' })
  communityName: string;

  @Field({ description: 'The town.' })
  townName: string;

  @Field({ description: 'Where it is held.' })
  venue: string;

  @Field({ description: 'Planned beginning, UTC.' })
  startsAt: Date;

  @Field(() => Date, { nullable: true, description: 'Null: not yet.' })
  openedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Null: not yet.' })
  adjournedAt: Date | null;

  @Field(() => RecessType, { nullable: true, description: 'Null: no recess now.' })
  recess: RecessType | null;

  @Field({
    description: 'When it ends if all that is left takes as long as planned; once adjourned: when it did.',
  })
  projectedEnd: Date;

  @Field(() => UndoOfferType, {
    nullable: true,
    description: 'What may be taken back; null: nothing. Only for the chair.',
  })
  undo: UndoOfferType | null;

  @Field({ description: 'Whether those without a seat may follow (旁听).' })
  guestsAdmitted: boolean;

  @Field({ description: 'Who chairs.' })
  chairName: string;

  @Field(() => String, {
    nullable: true,
    description: 'Four characters; null for participants, who read it in the room.',
  })
  checkInCode: string | null;

  @Field(() => [PartyViewType], { description: 'With their seats.' })
  parties: readonly PartyViewType[];

  @Field(() => [AgendaItemType], { description: 'In order.' })
  agenda: readonly AgendaItemType[];

  @Field(() => ID, { nullable: true, description: 'The open item; null between items.' })
  openItemId: string | null;

  @Field(() => SpeechType, { nullable: true, description: 'Who speaks.' })
  floor: SpeechType | null;

  @Field(() => [SpeechRequestType], {
    description:
      'List of speakers, the one first whose turn it would fairly be; the chair may choose anybody.',
  })
  waiting: readonly SpeechRequestType[];

  @Field(() => FairReason, { nullable: true, description: 'Why the first of them is; null: nobody waits.' })
  whyNext: FairReason | null;

  @Field(() => [MotionType], { description: 'In the order they were put.' })
  motions: readonly MotionType[];

  @Field(() => [OutcomeType], { description: 'What was resolved.' })
  outcomes: readonly OutcomeType[];

  @Field(() => [AddresseeType], { description: 'Whom a resolution can bind now.' })
  addressees: readonly AddresseeType[];

  @Field({ description: "The server's clock when this was read, for countdowns." })
  serverTime: Date;
}

@ObjectType('MeetingLive', { description: 'A step of the live meeting.' })
export class MeetingLiveType {
  @Field({ description: 'Opaque; give it back as `after` when you come back.' })
  cursor: string;

  @Field(() => Int, { description: 'Sequence number of the view.' })
  seq: number;

  @Field(() => MeetingViewType, {
    nullable: true,
    description: 'Null only in a first message, when nothing happened since `after`.',
  })
  view: MeetingViewType | null;
}

@ObjectType('MeetingChange', {
  description: 'What an act did. The new state itself comes by the subscription.',
})
export class MeetingChangeType {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => Int, { description: 'Its sequence number after the act.' })
  seq: number;

  @Field({ description: 'When it happened.' })
  at: Date;
}
