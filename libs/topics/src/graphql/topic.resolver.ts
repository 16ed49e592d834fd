import { Args, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, type LiveChannel } from '@sifang/platform';
import { cosignTopic } from '../application/cosign-topic.js';
import { fileTopic } from '../application/file-topic.js';
import { TopicReader } from '../application/topic-reader.js';
import { withdrawCosign } from '../application/withdraw-cosign.js';
import { TopicState } from '../domain/lifecycle.js';
import { AlikeTopicType, TopicSummaryType } from './topic-summary.type.js';
import { FileTopicInput } from './topic.inputs.js';
import { TopicLiveType, TopicType } from './topic.type.js';

const TopicId = (name = 'topicId') => Args(name, { type: () => ID, description: 'The topic.' });
const EstateId = () => Args('estateId', { type: () => ID, description: 'Of which estate.' });
const States = () =>
  Args('states', { type: () => [TopicState], nullable: true, description: 'Only these; all when left out.' });
const First = () =>
  Args('first', { type: () => Int, defaultValue: 50, description: 'At most so many, up to 100.' });
const Before = () =>
  Args('before', { type: () => Date, nullable: true, description: 'Only topics filed before.' });

@Resolver()
export class TopicResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: TopicReader,
  ) {}

  @Query(() => [TopicSummaryType], {
    description: 'Topics of an estate, the newest first. Refused: ESTATE_NOT_FOUND, NUMBER_OUT_OF_RANGE.',
  })
  topics(
    @CurrentActor() actor: Actor,
    @EstateId() estateId: string,
    @States() states: TopicState[] | null,
    @First() first: number,
    @Before() before: Date | null,
  ): Promise<TopicSummaryType[]> {
    const query = { states: states ?? null, first, before: before ?? null };
    return this.reader.ofEstate(actor, asId(estateId, 'estateId'), query);
  }

  @Query(() => [TopicSummaryType], {
    description: 'Topics that you filed or support, the newest first. Refused: NUMBER_OUT_OF_RANGE.',
  })
  myTopics(
    @CurrentActor() actor: Actor,
    @States() states: TopicState[] | null,
    @First() first: number,
    @Before() before: Date | null,
  ): Promise<TopicSummaryType[]> {
    return this.reader.ofPerson(actor, { states: states ?? null, first, before: before ?? null });
  }

  @Query(() => [AlikeTopicType], {
    description:
      'Open topics of an estate that say much the same, the likest first, up to 5. Refused: ESTATE_NOT_FOUND.',
  })
  topicsLike(
    @CurrentActor() actor: Actor,
    @EstateId() estateId: string,
    @Args('title', { description: 'What to compare with; only the first 60 characters count.' })
    title: string,
  ): Promise<AlikeTopicType[]> {
    return this.reader.like(actor, asId(estateId, 'estateId'), title.slice(0, 60));
  }

  @Query(() => TopicType, { description: 'One topic. Refused: TOPIC_NOT_FOUND.' })
  topic(@CurrentActor() actor: Actor, @TopicId('id') id: string): Promise<TopicType> {
    return this.reader.one(actor, asId(id, 'id'));
  }

  @Subscription(() => TopicLiveType, {
    description:
      'A topic, live: first as it is now, or a bare cursor when nothing happened since `after`; then after each change. ' +
      'What only you may know comes by `topic`. Refused: TOPIC_NOT_FOUND.',
  })
  topicLive(
    @CurrentActor() actor: Actor,
    @TopicId() topicId: string,
    @Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' })
    after: string | null,
  ): Promise<LiveChannel> {
    return this.reader.follow(actor, asId(topicId, 'topicId'), after);
  }

  @Mutation(() => TopicType, {
    description:
      'Say what should be talked about. Refused: ESTATE_NOT_FOUND, NOT_ENTITLED, TOPICS_TOO_MANY, BUILDING_NOT_FOUND, ' +
      'ORGANISATION_NOT_FOUND, PAPERS_TOO_MANY, PAPER_NOT_FOUND, ID_TAKEN.',
  })
  async fileTopic(@CurrentActor() actor: Actor, @Args('input') input: FileTopicInput): Promise<TopicType> {
    return this.reader.one(actor, await this.acts.run(fileTopic, actor, input));
  }

  @Mutation(() => TopicType, {
    description:
      'A neighbour supports it (附议). Again is harmless. Refused: TOPIC_NOT_FOUND, NOT_ENTITLED, TOPIC_MERGED, TOPIC_CLOSED.',
  })
  async cosignTopic(@CurrentActor() actor: Actor, @TopicId() topicId: string): Promise<TopicType> {
    return this.reader.one(actor, await this.acts.run(cosignTopic, actor, asId(topicId, 'topicId')));
  }

  @Mutation(() => TopicType, {
    description:
      'And supports it no longer. Again is harmless. Refused: TOPIC_NOT_FOUND, NOT_ENTITLED, TOPIC_MERGED, TOPIC_CLOSED, ' +
      'FILER_SUPPORTS.',
  })
  async withdrawCosign(@CurrentActor() actor: Actor, @TopicId() topicId: string): Promise<TopicType> {
    return this.reader.one(actor, await this.acts.run(withdrawCosign, actor, asId(topicId, 'topicId')));
  }
}
