import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MeetingState } from '../../../libs/meetings/src/domain/lifecycle.js';
import { AgendaItemType } from '../../../libs/meetings/src/graphql/agenda-item.type.js';
import '../../../libs/meetings/src/graphql/enums.js';
import '../../../libs/meetings/src/graphql/kinds/kind-enums.js';
import '../../../libs/meetings/src/graphql/attendance/enums.js';
import '../../../libs/meetings/src/graphql/notice/enums.js';
import { MeetingSummaryType } from '../../../libs/meetings/src/graphql/meeting-summary.type.js';
import type { Listed } from './list.js';

export const stockMeetings: { rows: readonly Listed[] } = { rows: [] };

@Resolver(() => MeetingSummaryType)
export class StockMeetingsResolver {
  @Query(() => [MeetingSummaryType])
  meetings(
    @Args('state', { type: () => MeetingState, nullable: true }) _state: MeetingState | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) _first: number,
    @Args('before', { type: () => Date, nullable: true }) _before: Date | null,
  ): readonly MeetingSummaryType[] {
    return stockMeetings.rows;
  }

  @ResolveField(() => [AgendaItemType])
  agenda(@Parent() { agenda }: Listed): readonly AgendaItemType[] {
    return agenda;
  }
}
