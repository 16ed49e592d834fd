import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DecisionRule } from '../domain/kinds/meeting-kind.js';
import { MotionState, VoteChoice } from '../domain/motion.js';
import { OwnersMatter } from '../domain/matter.js';
import { Party } from '../domain/party.js';
import { AmendsType, TextBeforeType } from './amendment.type.js';

@ObjectType('SeatRef', { description: 'A seat in short.' })
export class SeatRefType {
  @Field(() => ID, { description: 'Names the seat.' })
  seatId: string;

  @Field({ description: 'Who sits there.' })
  name: string;

  @Field(() => Party, { description: 'For which party.' })
  party: Party;
}

@ObjectType('NamedVote', { description: 'How a seat voted.' })
export class NamedVoteType {
  @Field(() => ID, { description: 'Names the seat.' })
  seatId: string;

  @Field({ description: 'Who sits there.' })
  name: string;

  @Field(() => Party, { description: 'For which party.' })
  party: Party;

  @Field(() => VoteChoice, { description: 'The vote.' })
  choice: VoteChoice;
}

@ObjectType('Explanation', { description: 'A sentence for people.' })
export class ExplanationType {
  @Field({ description: 'In Chinese.' })
  zh: string;

  @Field({ description: 'In English.' })
  en: string;
}

@ObjectType('MotionResult', { description: 'An announced result, in whole seats.' })
export class MotionResultType {
  @Field(() => Int, { description: 'Seats for it.' })
  for: number;

  @Field(() => Int, { description: 'Seats against it.' })
  against: number;

  @Field(() => Int, { description: 'Seats that abstained.' })
  abstain: number;

  @Field(() => Int, { description: 'Voting seats present that did not vote.' })
  notVoted: number;

  @Field(() => Int, {
    description: 'The least number of seats with which it could be adopted; under consensus 1.',
  })
  needed: number;

  @Field(() => ExplanationType, { description: 'Why it was adopted or not.' })
  explanation: ExplanationType;

  @Field(() => [NamedVoteType], {
    description: 'By name, in the order they were cast; empty when the vote was secret.',
  })
  votes: readonly NamedVoteType[];
}

@ObjectType('MotionView', { description: 'A motion put to the vote.' })
export class MotionType {
  @Field(() => ID, { description: 'Names the motion.' })
  id: string;

  @Field(() => ID, { description: 'The agenda item it belongs to.' })
  itemId: string;

  @Field({ description: 'What is to be decided.' })
  text: string;

  @Field(() => MotionState, { description: 'What became of it.' })
  state: MotionState;

  @Field({ description: '无记名: nobody is told who chose what, and no count while the vote runs.' })
  secret: boolean;

  @Field(() => OwnersMatter, {
    nullable: true,
    description:
      'The matter of Art 278 for which it was referred to all owners; null: within what a meeting may decide.',
  })
  matter: OwnersMatter | null;

  @Field(() => AmendsType, { nullable: true, description: 'Null: a main motion.' })
  amends: AmendsType | null;

  @Field(() => [TextBeforeType], { description: 'Amendments that were adopted, in the order they were put.' })
  amendedBy: readonly TextBeforeType[];

  @Field(() => Date, { nullable: true, description: 'When the vote began; null: it has not.' })
  putAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the result was announced; null while the vote runs.',
  })
  announcedAt: Date | null;

  @Field(() => DecisionRule, { description: 'By which rule it is decided.' })
  rule: DecisionRule;

  @Field(() => Int, { description: 'Voting seats that are present, or were when the result was announced.' })
  entitled: number;

  @Field(() => Int, {
    description: 'The least number of seats that adopts; may grow while the vote runs, when more seats come.',
  })
  needed: number;

  @Field(() => Int, { description: 'How many have voted.' })
  voted: number;

  @Field(() => [SeatRefType], {
    nullable: true,
    description: 'Who has not voted yet; only for the chair and while the vote runs.',
  })
  missing: readonly SeatRefType[] | null;

  @Field(() => MotionResultType, { nullable: true, description: 'Null until announced.' })
  result: MotionResultType | null;
}

@ObjectType('SecretReceipt', { description: 'Your seat has voted; what it chose is kept nowhere.' })
export class SecretReceiptType {
  @Field(() => ID, { description: 'The motion.' })
  motionId: string;

  @Field(() => ID, { description: 'The seat.' })
  seatId: string;
}

@ObjectType('VoteReceipt', { description: 'Your vote as it was kept; given only after it was committed.' })
export class VoteReceiptType {
  @Field(() => ID, { description: 'The motion.' })
  motionId: string;

  @Field(() => ID, { description: 'The seat.' })
  seatId: string;

  @Field(() => VoteChoice, { description: 'The vote.' })
  choice: VoteChoice;

  @Field({ description: 'When it was cast.' })
  at: Date;
}
