import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TopicState } from '../domain/lifecycle.js';
import { FiledFor, TopicCategory, TopicOutcome } from '../domain/topic.js';

@ObjectType('TopicSupport', {
  description:
    'Who supports a topic and all that is merged into it, as it was when somebody last joined or left.',
})
export class TopicSupportType {
  @Field(() => Int, { description: 'People, nobody twice.' })
  supporters: number;

  @Field(() => Int, { description: 'Heads as the register counts them (人数), parking left out.' })
  heads: number;

  @Field(() => Int, { description: 'Area of their units, each once, in 0.01 ㎡.' })
  area: number;

  @Field(() => Int, {
    description: 'From so many heads on, together with the area, a meeting has to hear it.',
  })
  headsNeeded: number;

  @Field(() => Int, {
    nullable: true,
    description: 'From so much area on, in 0.01 ㎡; null where area does not count.',
  })
  areaNeeded: number | null;

  @Field({ description: 'Whether a meeting has to hear it.' })
  reached: boolean;

  @Field({ description: 'Whether so many owners support it that an assembly of owners has to be called.' })
  assemblyReached: boolean;

  @Field(() => Int, { description: 'Heads that it takes for that.' })
  assemblyHeadsNeeded: number;
}

@ObjectType('TopicRef', { description: 'Another topic.' })
export class TopicRefType {
  @Field(() => ID, { description: 'Names the topic.' })
  id: string;

  @Field({ description: 'Such as 议〔2026〕12.' })
  number: string;

  @Field({ description: 'Title.' })
  title: string;
}

/** What every view of a topic has. */
@ObjectType({ isAbstract: true })
export abstract class TopicFields extends TopicRefType {
  @Field(() => Int, {
    description: 'Grows with every change; of two views the one with the larger is newer.',
  })
  seq: number;

  @Field(() => TopicCategory, { description: 'What it is about.' })
  category: TopicCategory;

  @Field(() => TopicState, { description: 'Where it stands.' })
  state: TopicState;

  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field({ description: "The estate's name." })
  estateName: string;

  @Field({ description: "Where, in the filer's words; empty: the whole estate." })
  whereabouts: string;

  @Field(() => String, { nullable: true, description: 'Building; null: not tied to one.' })
  building: string | null;

  @Field({ description: 'Who filed it; of residents neighbours see the first character alone.' })
  filedByName: string;

  @Field(() => FiledFor, { description: 'For whom it was filed.' })
  filedFor: FiledFor;

  @Field({ description: 'When it was filed.' })
  filedAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when it waits in the pool; null: it never came there.',
  })
  pooledAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it came to an end; null: not yet.' })
  endedAt: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when a meeting has to hear it; null: not so much support.',
  })
  mustBeHeardAt: Date | null;

  @Field(() => TopicOutcome, { nullable: true, description: 'What the meeting came to; null until settled.' })
  outcome: TopicOutcome | null;

  @Field(() => TopicSupportType, { description: 'Who supports it.' })
  support: TopicSupportType;

  @Field(() => Int, { description: 'How many photos and papers there are.' })
  photos: number;
}

@ObjectType('TopicSummary', {
  description: '议题: what somebody wants to be talked about, as lists show it.',
})
export class TopicSummaryType extends TopicFields {
  @Field({ description: 'Whether you filed it.' })
  viewerFiled: boolean;

  @Field({ description: 'Whether you support it.' })
  viewerSupports: boolean;

  @Field({ description: 'Whether your office lets you support topics there.' })
  viewerMayCosign: boolean;
}

@ObjectType('AlikeTopic', { description: 'An open topic that says much the same.' })
export class AlikeTopicType extends TopicRefType {
  @Field(() => TopicState, { description: 'Where it stands.' })
  state: TopicState;

  @Field(() => Int, { description: 'People who support it.' })
  supporters: number;

  @Field(() => Int, { description: 'How alike, 0 to 100.' })
  likeness: number;
}
