import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('RecordSentence', { description: 'One sentence of the record (会议记录).' })
export class SentenceType {
  @Field(() => [Int], { description: 'Numbers of the entries that it was written from.' })
  events: readonly number[];

  @Field({ description: 'When the first of them happened.' })
  at: Date;

  @Field(() => ID, { nullable: true, description: 'The item that was open then; null outside of items.' })
  itemId: string | null;

  @Field({ description: 'In Chinese.' })
  zh: string;

  @Field({ description: 'In English; names stay as they are.' })
  en: string;
}

@ObjectType('RecordItem', { description: 'An item of the agenda, as the record knows it.' })
export class RecordItemType {
  @Field(() => ID, { description: 'Names the item.' })
  id: string;

  @Field(() => Int, { description: 'From 1.' })
  position: number;

  @Field({ description: 'What it was about.' })
  title: string;
}

@ObjectType('MeetingRecord', { description: '会议记录: what happened in a meeting, in order.' })
export class MeetingRecordType {
  @Field(() => ID, { description: 'Of which meeting.' })
  meetingId: string;

  @Field({ description: "The meeting's title." })
  title: string;

  @Field({ description: 'SHA-256 of the entries.' })
  hash: string;

  @Field(() => [RecordItemType], { description: 'The agenda.' })
  items: readonly RecordItemType[];

  @Field(() => [SentenceType], { description: 'In order.' })
  sentences: readonly SentenceType[];

  @Field({ description: 'Whether you may write the minutes of this meeting.' })
  viewerMayWrite: boolean;
}
