import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { Party } from '@sifang/meetings/domain';
import { CalendarDayScalar } from '@sifang/platform';
import { AnswerKind, Standing } from '../domain/answer.js';
import { VersionState } from '../domain/lifecycle.js';

@ObjectType('MinutesVersion', { description: 'One version of minutes, without its text.' })
export class VersionType {
  @Field(() => Int, { description: 'From 1.' })
  number: number;

  @Field(() => VersionState, { description: 'Where it stands.' })
  state: VersionState;

  @Field({ description: 'Why there is this version; empty for the first.' })
  reason: string;

  @Field({ description: 'When it was begun.' })
  begunAt: Date;

  @Field({ description: 'Who began it.' })
  begunByName: string;

  @Field(() => Date, { nullable: true, description: 'Null while it is a draft.' })
  submittedAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when the parties may answer; null while it is a draft.',
  })
  confirmBy: Date | null;

  @Field(() => Date, { nullable: true, description: 'Null: not yet.' })
  confirmedAt: Date | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'First day of publication; null: not yet.' })
  publishedFrom: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Last day of publication; null: not yet.' })
  publishedUntil: CalendarDay | null;

  @Field({ description: 'Whether that day has passed; the minutes stay readable.' })
  publicationOver: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was taken back, corrected or withdrawn; null: it was not.',
  })
  endedAt: Date | null;

  @Field({ description: 'Why it was withdrawn; empty otherwise.' })
  endReason: string;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the text; null while it is a draft.' })
  hash: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the record; null while it is a draft.' })
  recordHash: string | null;
}

@ObjectType('MinutesAnswer', { description: 'What a party says of a version.' })
export class AnswerType {
  @Field(() => AnswerKind, { description: 'Confirmed or objected.' })
  kind: AnswerKind;

  @Field({
    description:
      'The objection word for word; empty for readers outside the meeting, who read it in the text.',
  })
  text: string;

  @Field({ description: 'Who answered; empty for readers outside the meeting.' })
  name: string;

  @Field({ description: 'As what.' })
  title: string;

  @Field({ description: 'When.' })
  at: Date;
}

@ObjectType('MinutesParty', { description: 'A party with a vote, and how it stands to a version.' })
export class MinutesPartyType {
  @Field(() => Party, { description: 'Which party.' })
  party: Party;

  @Field({ description: 'As minutes write it.' })
  name: string;

  @Field(() => Standing, { description: 'How it stands.' })
  standing: Standing;

  @Field(() => AnswerType, { nullable: true, description: 'Null while there is none.' })
  answer: AnswerType | null;
}
