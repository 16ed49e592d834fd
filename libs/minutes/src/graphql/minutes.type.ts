import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Party } from '@sifang/meetings/domain';
import { BlockType } from './block.type.js';
import { MinutesPartyType, VersionType } from './version.type.js';

@ObjectType('MinutesPassage', { description: 'What the secretariat wrote into one place.' })
export class PassageType {
  @Field({ description: 'As in `places`.' })
  place: string;

  @Field({ description: 'Paragraphs are parted by line breaks.' })
  text: string;

  @Field(() => Int, { description: 'Grows with each change, from 1; send it as `base` with the next.' })
  revision: number;

  @Field({ description: 'Who wrote last.' })
  byName: string;

  @Field({ description: 'When.' })
  at: Date;
}

@ObjectType('MinutesPlace', { description: 'Where something can be written into a draft.' })
export class PlaceType {
  @Field({ description: '`considered.<id of the agenda item>`, `excused.<id of the seat>` or `closing`.' })
  place: string;

  @Field({ description: 'Title of the item, name of the seat’s holder; empty for the closing.' })
  about: string;
}

@ObjectType('Minutes', {
  description: '会议纪要 on their way, as those see them who write them, and the town.',
})
export class MinutesType {
  @Field(() => ID, { description: 'Names the minutes.' })
  id: string;

  @Field(() => ID, { description: 'Of which meeting.' })
  meetingId: string;

  @Field(() => Int, { description: 'Grows with each change.' })
  seq: number;

  @Field({ description: "The meeting's title." })
  title: string;

  @Field({ description: 'Of which estate.' })
  estateName: string;

  @Field({ description: 'SHA-256 of the text as it is now.' })
  hash: string;

  @Field({ description: 'SHA-256 of the record that it was compiled from.' })
  recordHash: string;

  @Field(() => VersionType, { description: 'The newest version.' })
  version: VersionType;

  @Field(() => [VersionType], { description: 'All versions, the newest first.' })
  versions: readonly VersionType[];

  @Field(() => [BlockType], {
    description: 'What the newest version says; of a draft, what it would say if submitted now.',
  })
  blocks: readonly BlockType[];

  @Field(() => [PlaceType], { description: 'Where something can be written; empty unless it is a draft.' })
  places: readonly PlaceType[];

  @Field(() => [PassageType], { description: 'What was written into it.' })
  passages: readonly PassageType[];

  @Field(() => [MinutesPartyType], { description: 'How the parties stand to the newest version.' })
  parties: readonly MinutesPartyType[];
}

@ObjectType('MinutesLive', { description: 'A step of the minutes’ life.' })
export class MinutesLiveType {
  @Field({ description: 'Send it as `after` when you come back.' })
  cursor: string;

  @Field(() => Int, { description: 'Grows with each change.' })
  seq: number;

  @Field(() => MinutesType, { nullable: true, description: 'Null: nothing happened since `after`.' })
  view: MinutesType | null;
}

@ObjectType('MinutesSummary', { description: 'Minutes in a list: the newest version that you may read.' })
export class MinutesSummaryType {
  @Field(() => ID, { description: 'Names the minutes.' })
  id: string;

  @Field(() => ID, { description: 'Of which meeting.' })
  meetingId: string;

  @Field({ description: "The meeting's title." })
  title: string;

  @Field({ description: 'Of which estate.' })
  estateName: string;

  @Field(() => VersionType, { description: 'The newest version that you may read.' })
  version: VersionType;

  @Field(() => [Party], { description: 'Parties for which you may confirm or object now.' })
  viewerAnswersFor: readonly Party[];
}

@ObjectType('MinutesText', { description: 'One version of minutes as you may read it.' })
export class MinutesTextType extends MinutesSummaryType {
  @Field(() => [VersionType], { description: 'Those that you may open, the newest first.' })
  versions: readonly VersionType[];

  @Field(() => [BlockType], {
    description: 'What it says; empty when it was withdrawn and you did not sit in the meeting.',
  })
  blocks: readonly BlockType[];

  @Field({ description: 'Whether names and numbers of private people are covered.' })
  masked: boolean;

  @Field(() => [MinutesPartyType], { description: 'How the parties stand to it.' })
  parties: readonly MinutesPartyType[];

  @Field({ description: 'Whether you may write these minutes.' })
  viewerMayWrite: boolean;
}
