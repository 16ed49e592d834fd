import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TopicState } from '../domain/lifecycle.js';
import { TopicCategory } from '../domain/topic.js';
import { TopicFields } from './topic-summary.type.js';

@ObjectType('WaitingTopic', { description: 'A topic at the desk.' })
export class WaitingTopicType extends TopicFields {
  @Field(() => ID, { nullable: true, description: 'The meeting that has it; null: none.' })
  meetingId: string | null;

  @Field(() => String, { nullable: true, description: 'Where that meeting stands, as MeetingState.' })
  meetingState: string | null;
}

@ObjectType('TopicCount', { description: 'How many topics of one kind there are at one estate.' })
export class TopicCountType {
  @Field(() => TopicState, { description: 'In this state.' })
  state: TopicState;

  @Field(() => TopicCategory, { description: 'About this.' })
  category: TopicCategory;

  @Field(() => ID, { description: 'At this estate.' })
  estateId: string;

  @Field({ description: "The estate's name." })
  estateName: string;

  @Field(() => Int, { description: 'How many.' })
  topics: number;
}

@ObjectType('TopicPool', { description: '议题库: what is to be screened, what waits, what a meeting has.' })
export class TopicPoolType {
  @Field(() => Int, { description: 'Grows with every change of a topic of the place.' })
  seq: number;

  @Field(() => [WaitingTopicType], { description: 'Up to 100: to be heard first, then who waited longest.' })
  topics: WaitingTopicType[];

  @Field(() => [TopicCountType], { description: 'Of all of them.' })
  counts: TopicCountType[];
}

@ObjectType('TopicPoolLive', { description: 'A step of a pool that is followed.' })
export class TopicPoolLiveType {
  @Field({ description: 'Give it as `after` when you come back.' })
  cursor: string;

  @Field(() => Int, { description: 'Of the place.' })
  seq: number;

  @Field(() => TopicPoolType, { nullable: true, description: 'Null: nothing happened since `after`.' })
  pool: TopicPoolType | null;
}

@ObjectType('ReservedMatter', { description: 'What all owners decide together (Civil Code Art 278).' })
export class ReservedMatterType {
  @Field({ description: 'Such as 278-8.' })
  code: string;

  @Field({ description: 'In Chinese, as the law says it.' })
  zh: string;

  @Field({ description: 'In English.' })
  en: string;

  @Field({ description: 'Where the law says so, in Chinese.' })
  articleZh: string;

  @Field({ description: 'How much of heads and of area must take part, such as ≥ 2/3.' })
  participation: string;

  @Field({ description: 'How much of those must agree.' })
  agreement: string;
}
