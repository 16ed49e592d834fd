import { Args, ID, Query, Resolver, Subscription } from '@nestjs/graphql';
import { PubSub } from 'graphql-subscriptions';
import { MeetingAudience } from '../../../libs/meetings/src/application/meeting-view.js';
import '../../../libs/meetings/src/graphql/enums.js';
import '../../../libs/meetings/src/graphql/kinds/kind-enums.js';
import '../../../libs/meetings/src/graphql/attendance/enums.js';
import '../../../libs/meetings/src/graphql/notice/enums.js';
import { MeetingLiveType } from '../../../libs/meetings/src/graphql/meeting-view.type.js';

const pubSub = new PubSub();
const DATE = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

@Resolver()
export class StockMeetingResolver {
  @Query(() => String)
  hello(): string {
    return 'A schema needs a query.';
  }

  @Subscription(() => MeetingLiveType)
  meetingLive(
    @Args('meetingId', { type: () => ID }) _meetingId: string,
    @Args('audience', { type: () => MeetingAudience }) audience: MeetingAudience,
    @Args('after', { type: () => String, nullable: true }) _after: string | null,
  ) {
    return pubSub.asyncIterableIterator(audience);
  }
}

/** @param message as the application sends it; its times become dates again, as a resolver would have them */
export function publish(audience: string, message: string): void {
  const { payload } = JSON.parse(message, (_key, value: unknown) =>
    typeof value === 'string' && DATE.test(value) ? new Date(value) : value,
  ) as { payload: { data: unknown } };
  void pubSub.publish(audience, payload.data);
}
