import { Field, ID, InputType } from '@nestjs/graphql';
import { OrganisationKind } from '@sifang/estates/domain';
import { AgendaItemKind } from '@sifang/meetings/domain';
import { IdField, OptionalTextField, refuse, TextField, WholeNumberField } from '@sifang/platform';
import type { Matter } from '@sifang/voting/domain';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { ScreeningResult } from '../domain/screening.js';
import { TopicCategory, TopicOutcome } from '../domain/topic.js';

const notAnId = refuse('INVALID_ID', 'This is not an id.');
const lower = Transform(({ value }) =>
  Array.isArray(value) ? value.map(each => String(each).toLowerCase()) : value && String(value).toLowerCase(),
);

@InputType({ description: 'What somebody wants to be talked about.' })
export class FileTopicInput {
  @IdField('Chosen by you, so that a retry files it once.')
  id: string;

  @IdField('Of which estate.')
  estateId: string;

  @TextField(60, 'Title.')
  title: string;

  @TextField(1000, 'What it is about, and what you would like to happen.')
  text: string;

  @Field(() => TopicCategory, { description: 'What it is about.' })
  category: TopicCategory;

  @OptionalTextField(100, 'Where, in your words.')
  whereabouts: string;

  @IsOptional()
  @MaxLength(50, refuse('TEXT_TOO_LONG', 'At most 50 characters.'))
  @Field(() => String, { nullable: true, description: 'Building, as the register names it.' })
  building: string | null = null;

  @Field(() => OrganisationKind, { nullable: true, description: 'Whose matter it is, if you know.' })
  matterOf: OrganisationKind | null = null;

  @lower
  @IsOptional()
  @IsUUID('loose', notAnId)
  @Field(() => ID, { nullable: true, description: 'The very organisation, instead.' })
  organisationId: string | null = null;

  @lower
  @ArrayMaxSize(20, refuse('PAPERS_TOO_MANY', 'At most 9 photos.'))
  @IsUUID('loose', { each: true, ...notAnId })
  @Field(() => [ID], { defaultValue: [], description: 'Photos and papers that you have sent, up to 9.' })
  paperIds: string[];
}

@InputType({ description: 'What becomes of a topic.' })
export class ScreenTopicInput {
  @IdField('The topic.')
  topicId: string;

  @Field(() => ScreeningResult, { description: 'What the screening comes to.' })
  result: ScreeningResult;

  @OptionalTextField(500, 'What the filer is told; must be given unless it goes to the pool.')
  reason: string;

  @IsOptional()
  @MaxLength(10, refuse('TEXT_TOO_LONG', 'At most 10 characters.'))
  @Field(() => String, { nullable: true, description: 'Of OWNERS_VOTE: which matter, such as 278-8.' })
  matter: Matter | null = null;

  @lower
  @IsOptional()
  @IsUUID('loose', notAnId)
  @Field(() => ID, { nullable: true, description: 'Of FORWARDED: to which department.' })
  departmentId: string | null = null;
}

@InputType({ description: 'Two topics that are one.' })
export class MergeTopicInput {
  @IdField('The topic that goes on within the other.')
  topicId: string;

  @IdField('The other, of the same estate.')
  intoId: string;

  @OptionalTextField(500, 'What the filer is told.')
  reason: string;
}

@InputType({ description: 'A topic, and why.' })
export class TopicReasonInput {
  @IdField('The topic.')
  topicId: string;

  @TextField(500, 'Why.')
  reason: string;
}

@InputType({ description: 'Topics of the pool for a meeting that has been called.' })
export class PutTopicsOnAgendaInput {
  @IdField('The meeting.')
  meetingId: string;

  @lower
  @ArrayMaxSize(50, refuse('TOPICS_TOO_MANY_AT_ONCE', 'Choose 1 to 20 topics.'))
  @IsUUID('loose', { each: true, ...notAnId })
  @Field(() => [ID], { description: '1 to 20, in the order of the agenda.' })
  topicIds: string[];

  @Field(() => AgendaItemKind, {
    defaultValue: AgendaItemKind.DISCUSSION,
    description: 'What happens under each.',
  })
  kind: AgendaItemKind;

  @WholeNumberField([1, 240], 'Planned length of each in minutes.', 15)
  minutes: number;
}

@InputType({ description: 'What a meeting came to about a topic.' })
export class SettleTopicInput {
  @IdField('The topic.')
  topicId: string;

  @Field(() => TopicOutcome, { description: 'What it came to.' })
  outcome: TopicOutcome;

  @TextField(1000, 'What was agreed or explained, for everybody to read.')
  text: string;

  @IsOptional()
  @MaxLength(10, refuse('TEXT_TOO_LONG', 'At most 10 characters.'))
  @Field(() => String, { nullable: true, description: 'Of OWNERS_VOTE: which matter, such as 278-8.' })
  matter: Matter | null = null;

  @lower
  @IsOptional()
  @IsUUID('loose', notAnId)
  @Field(() => ID, { nullable: true, description: 'Of FORWARDED: to which department.' })
  departmentId: string | null = null;
}
