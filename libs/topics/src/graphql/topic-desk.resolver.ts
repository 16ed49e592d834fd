import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { OrganisationType } from '@sifang/estates';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { MeetingList, MeetingSummaryType } from '@sifang/meetings';
import { Acts, type LiveChannel } from '@sifang/platform';
import { boundText, MATTERS } from '@sifang/voting/domain';
import { mergeTopic } from '../application/merge-topic.js';
import { PoolReader } from '../application/pool-reader.js';
import { putTopicsOnAgenda } from '../application/put-topics-on-agenda.js';
import { returnTopicToPool } from '../application/return-topic-to-pool.js';
import { scheduleMeetingOnTopics } from '../application/schedule-meeting-on-topics.js';
import { screenTopic } from '../application/screen-topic.js';
import { settleTopic } from '../application/settle-topic.js';
import { TopicReader } from '../application/topic-reader.js';
import { unmergeTopic } from '../application/unmerge-topic.js';
import { ScheduleMeetingOnTopicsInput } from './schedule-meeting-on-topics.input.js';
import { ReservedMatterType, TopicPoolLiveType, TopicPoolType } from './topic-pool.type.js';
import {
  MergeTopicInput,
  PutTopicsOnAgendaInput,
  ScreenTopicInput,
  SettleTopicInput,
  TopicReasonInput,
} from './topic.inputs.js';
import { TopicType } from './topic.type.js';

const PlaceId = () =>
  Args('placeId', { type: () => ID, description: 'A community or town whose desk you keep.' });

@Resolver()
export class TopicDeskResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: TopicReader,
    private readonly pool: PoolReader,
    private readonly meetings: MeetingList,
  ) {}

  @Query(() => TopicPoolType, {
    description: 'What waits at the desk, and how long. Refused: PLACE_NOT_FOUND.',
  })
  topicPool(@CurrentActor() actor: Actor, @PlaceId() placeId: string): Promise<TopicPoolType> {
    return this.pool.one(actor, asId(placeId, 'placeId'));
  }

  @Subscription(() => TopicPoolLiveType, {
    description:
      'The pool, live: first as it is now, or a bare cursor when nothing happened since `after`; then after each change. ' +
      'Refused: PLACE_NOT_FOUND.',
  })
  topicPoolLive(
    @CurrentActor() actor: Actor,
    @PlaceId() placeId: string,
    @Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' })
    after: string | null,
  ): LiveChannel {
    return this.pool.follow(actor, asId(placeId, 'placeId'), after);
  }

  @Query(() => [ReservedMatterType], {
    description: 'What no meeting can decide: the matters of Civil Code Art 278.',
  })
  reservedMatters(): ReservedMatterType[] {
    return Object.entries(MATTERS).map(([code, { zh, en, article, participation, agreement }]) => ({
      ...{ code, zh, en, articleZh: article.zh },
      ...{ participation: boundText(participation), agreement: boundText(agreement) },
    }));
  }

  @Query(() => [OrganisationType], {
    description: 'Where a matter of the estate can be forwarded to (转部门). Refused: ESTATE_NOT_FOUND.',
  })
  departmentsAt(
    @CurrentActor() actor: Actor,
    @Args('estateId', { type: () => ID, description: 'Of which estate.' }) estateId: string,
  ): Promise<OrganisationType[]> {
    return this.reader.departments(actor, asId(estateId, 'estateId'));
  }

  @Mutation(() => TopicType, {
    description:
      'The community says what becomes of a topic. Refused: TOPIC_NOT_FOUND, NOT_ENTITLED, TOPIC_SCREENED, TOPIC_MERGED, ' +
      'TOPIC_ON_AGENDA, TOPIC_MUST_BE_HEARD, REASON_MISSING, MATTER_MISSING, MATTER_RESERVED, DEPARTMENT_MISSING, DEPARTMENT_NOT_FOUND.',
  })
  async screenTopic(
    @CurrentActor() actor: Actor,
    @Args('input') input: ScreenTopicInput,
  ): Promise<TopicType> {
    return this.reader.one(actor, await this.acts.run(screenTopic, actor, input));
  }

  @Mutation(() => TopicType, {
    description:
      'A topic goes on within another, with its supporters; the answer is the other. Refused: TOPIC_NOT_FOUND, NOT_ENTITLED, ' +
      'MERGE_INTO_ITSELF, MERGE_ACROSS_ESTATES, MERGE_TARGET_CLOSED, TOPIC_SCREENED, TOPIC_MERGED, TOPIC_ON_AGENDA.',
  })
  async mergeTopic(@CurrentActor() actor: Actor, @Args('input') input: MergeTopicInput): Promise<TopicType> {
    return this.reader.one(actor, await this.acts.run(mergeTopic, actor, input));
  }

  @Mutation(() => TopicType, {
    description:
      'A merged topic goes its own way again. Refused: TOPIC_NOT_FOUND, NOT_ENTITLED, TOPIC_NOT_MERGED, MERGE_FINAL.',
  })
  async unmergeTopic(
    @CurrentActor() actor: Actor,
    @Args('input') input: TopicReasonInput,
  ): Promise<TopicType> {
    return this.reader.one(actor, await this.acts.run(unmergeTopic, actor, input));
  }

  @Mutation(() => ID, {
    description:
      'Topics of the pool go to a meeting that has been called; the answer is its id. Refused: TOPIC_NOT_FOUND, NOT_ENTITLED, ' +
      'TOPIC_NOT_IN_POOL, TOPIC_MERGED, TOPIC_OF_ANOTHER_ESTATE, TOPICS_TOO_MANY_AT_ONCE, MEETING_NOT_FOUND, ' +
      'MEETING_NOT_SCHEDULED, AGENDA_TOO_LONG.',
  })
  putTopicsOnAgenda(
    @CurrentActor() actor: Actor,
    @Args('input') input: PutTopicsOnAgendaInput,
  ): Promise<string> {
    return this.acts.run(putTopicsOnAgenda, actor, input);
  }

  @Mutation(() => MeetingSummaryType, {
    description:
      'Calls a meeting and puts topics of the pool on its agenda, which may have no other items. Refused: as `scheduleMeeting` ' +
      'and `putTopicsOnAgenda`; AGENDA_EMPTY only without topics.',
  })
  async scheduleMeetingOnTopics(
    @CurrentActor() actor: Actor,
    @Args('input') input: ScheduleMeetingOnTopicsInput,
  ): Promise<MeetingSummaryType> {
    return this.meetings.one(actor, await this.acts.run(scheduleMeetingOnTopics, actor, input));
  }

  @Mutation(() => TopicType, {
    description:
      'What a meeting took off its agenda or did not finish waits again. Refused: TOPIC_NOT_FOUND, NOT_ENTITLED, ' +
      'TOPIC_NOT_ON_AGENDA, MEETING_STILL_HAS_IT.',
  })
  async returnTopicToPool(
    @CurrentActor() actor: Actor,
    @Args('input') input: TopicReasonInput,
  ): Promise<TopicType> {
    return this.reader.one(actor, await this.acts.run(returnTopicToPool, actor, input));
  }

  @Mutation(() => TopicType, {
    description:
      'The community says what the meeting came to. Refused: TOPIC_NOT_FOUND, NOT_ENTITLED, TOPIC_NOT_ON_AGENDA, ' +
      'TOPIC_NOT_DISCUSSED, MATTER_MISSING, DEPARTMENT_MISSING, DEPARTMENT_NOT_FOUND.',
  })
  async settleTopic(
    @CurrentActor() actor: Actor,
    @Args('input') input: SettleTopicInput,
  ): Promise<TopicType> {
    return this.reader.one(actor, await this.acts.run(settleTopic, actor, input));
  }
}
