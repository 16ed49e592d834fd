import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OrganisationKind } from '@sifang/estates/domain';
import { TopicOutcome } from '../domain/topic.js';
import { TopicFields, TopicRefType } from './topic-summary.type.js';

@ObjectType('TopicEntry', { description: 'One line of the timeline.' })
export class TopicEntryType {
  @Field(() => Int, { description: 'Order.' })
  seq: number;

  @Field({
    description:
      'FILED, SCREENED, MERGED, TOOK_IN, UNMERGED, GAVE_BACK, MUST_BE_HEARD, PUT_ON_AGENDA, BACK_TO_POOL or SETTLED.',
  })
  type: string;

  @Field({ description: 'When.' })
  at: Date;

  @Field(() => String, {
    nullable: true,
    description: 'By whom; null: the house itself, when its time had come.',
  })
  byName: string | null;

  @Field(() => String, { nullable: true, description: 'In which office.' })
  byTitle: string | null;

  @Field({ description: 'The reason, the answer or what was agreed; may be empty.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Of SCREENED: a ScreeningResult.' })
  result: string | null;

  @Field(() => TopicOutcome, { nullable: true, description: 'Of SETTLED.' })
  outcome: TopicOutcome | null;

  @Field(() => String, { nullable: true, description: 'Which matter of Art 278, such as 278-8.' })
  matter: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was forwarded to.' })
  departmentName: string | null;

  @Field(() => ID, { nullable: true, description: 'The meeting it went to or came from.' })
  meetingId: string | null;

  @Field(() => TopicRefType, { nullable: true, description: 'The other topic of a merging.' })
  other: TopicRefType | null;

  @Field(() => Int, { nullable: true, description: 'Of MUST_BE_HEARD: heads by then.' })
  heads: number | null;

  @Field(() => Int, { nullable: true, description: 'Of MUST_BE_HEARD: area by then, in 0.01 ㎡.' })
  area: number | null;
}

@ObjectType('TopicPaper', { description: 'A photo or paper; its bytes are at /files/papers/<id>.' })
export class TopicPaperType {
  @Field(() => ID, { description: 'Names the paper.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'What it is, by its bytes.' })
  mediaType: string;
}

@ObjectType('TopicResolution', { description: 'What the meeting resolved under this item.' })
export class TopicResolutionType {
  @Field(() => ID, { description: 'Ask resolution(id) for what became of it.' })
  id: string;

  @Field({ description: 'Such as 〔2026〕7-1.' })
  number: string;

  @Field({ description: 'What is to be done.' })
  text: string;
}

@ObjectType('TopicMeeting', { description: 'A meeting that had or has the topic on its agenda.' })
export class TopicMeetingType {
  @Field(() => ID, { description: 'The meeting.' })
  id: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field(() => Int, { description: '第 n 次.' })
  number: number;

  @Field({ description: 'Where the meeting stands, as MeetingState.' })
  state: string;

  @Field({ description: 'When it begins or began.' })
  startsAt: Date;

  @Field(() => ID, { description: 'The item of its agenda.' })
  itemId: string;

  @Field({ description: 'Whether the topic is with this meeting now.' })
  current: boolean;

  @Field(() => [TopicResolutionType], { description: 'What was resolved under it.' })
  resolutions: TopicResolutionType[];
}

@ObjectType('OwnersVoteDraft', {
  description: "A matter that a meeting cannot decide, and the owners' vote that it became.",
})
export class OwnersVoteDraftType {
  @Field(() => ID, {
    description: 'The vote. Ask ownersVote(id); while it is a draft only its desk is told.',
  })
  voteId: string;

  @Field({ description: 'Which matter of Art 278, such as 278-8.' })
  matter: string;

  @Field({ description: 'Why.' })
  reason: string;

  @Field({ description: 'Since when.' })
  madeAt: Date;
}

/** What everybody of an audience sees of a topic. */
@ObjectType('TopicView', { description: 'A topic with its course, as your audience sees it.' })
export class TopicViewType extends TopicFields {
  @Field({ description: 'What it says.' })
  text: string;

  @Field(() => OrganisationKind, {
    nullable: true,
    description: "Whose matter it is in the filer's eyes; null: not known.",
  })
  matterOf: OrganisationKind | null;

  @Field(() => String, { nullable: true, description: 'The very organisation, where one was named.' })
  organisationName: string | null;

  @Field(() => [TopicPaperType], { description: 'Photos and papers.' })
  papers: TopicPaperType[];

  @Field(() => TopicRefType, { nullable: true, description: 'Where it goes on; null: it is not merged.' })
  mergedInto: TopicRefType | null;

  @Field(() => [TopicRefType], { description: 'What was merged into it.' })
  merged: TopicRefType[];

  @Field(() => [TopicMeetingType], { description: 'Where it was or is to be talked about.' })
  meetings: TopicMeetingType[];

  @Field(() => OwnersVoteDraftType, { nullable: true, description: 'Null: it has not become one.' })
  draft: OwnersVoteDraftType | null;

  @Field(() => [TopicEntryType], { description: 'What happened, in order.' })
  timeline: TopicEntryType[];

  @Field(() => [String], {
    description: 'For the desk: matters of Art 278 that its words speak of; empty for others.',
  })
  suggestedMatters: string[];
}

@ObjectType('Topic', { description: 'A topic with its course, and what you may do with it.' })
export class TopicType extends TopicViewType {
  @Field({ description: 'Whether you filed it, or something that was merged into it.' })
  viewerFiled: boolean;

  @Field({ description: 'Whether you support it, or something that was merged into it.' })
  viewerSupports: boolean;

  @Field({ description: 'Whether your office lets you support topics there.' })
  viewerMayCosign: boolean;

  @Field({ description: 'Whether you may screen, merge and settle it.' })
  viewerMayScreen: boolean;
}

@ObjectType('TopicLive', { description: 'A step of a topic that is followed.' })
export class TopicLiveType {
  @Field({ description: 'Give it as `after` when you come back.' })
  cursor: string;

  @Field(() => Int, { description: 'Of the topic.' })
  seq: number;

  @Field(() => TopicViewType, { nullable: true, description: 'Null: nothing happened since `after`.' })
  topic: TopicViewType | null;
}
