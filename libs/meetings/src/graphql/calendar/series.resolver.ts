import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { callSeriesMeeting } from '../../application/calendar/call-series-meeting.js';
import { changeMeetingSeries } from '../../application/calendar/change-meeting-series.js';
import { endMeetingSeries } from '../../application/calendar/end-meeting-series.js';
import { seriesAt } from '../../application/calendar/series-at.js';
import { startMeetingSeries } from '../../application/calendar/start-meeting-series.js';
import { MeetingList } from '../../application/meeting-list.js';
import { MeetingSummaryType } from '../meeting-summary.type.js';
import {
  CallSeriesMeetingInput,
  ChangeMeetingSeriesInput,
  StartMeetingSeriesInput,
} from './series.inputs.js';
import { MeetingSeriesType } from './series.type.js';

@Resolver()
export class SeriesResolver {
  constructor(
    private readonly acts: Acts,
    private readonly list: MeetingList,
  ) {}

  @Query(() => [MeetingSeriesType], {
    description: 'The standing meetings of an estate that go on. Refused: ESTATE_NOT_FOUND.',
  })
  meetingSeries(
    @CurrentActor() actor: Actor,
    @Args('estateId', { type: () => ID, description: 'Of which estate.' }) estateId: string,
  ): Promise<MeetingSeriesType[]> {
    return this.acts.run(seriesAt, actor, asId(estateId, 'estateId'));
  }

  @Mutation(() => [MeetingSeriesType], {
    description:
      "Starts a standing meeting; nothing is called yet. Answers with the estate's. Refused: as scheduleMeeting, " +
      'RHYTHM_IMPOSSIBLE.',
  })
  async startMeetingSeries(
    @CurrentActor() actor: Actor,
    @Args('input') input: StartMeetingSeriesInput,
  ): Promise<MeetingSeriesType[]> {
    return this.acts.run(seriesAt, actor, await this.acts.run(startMeetingSeries, actor, input));
  }

  @Mutation(() => [MeetingSeriesType], {
    description:
      'Changes what will be called; what is called stays. Refused: as startMeetingSeries, SERIES_NOT_FOUND, ' +
      'SERIES_ENDED, SERIES_CHANGED.',
  })
  async changeMeetingSeries(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeMeetingSeriesInput,
  ): Promise<MeetingSeriesType[]> {
    return this.acts.run(seriesAt, actor, await this.acts.run(changeMeetingSeries, actor, input));
  }

  @Mutation(() => [MeetingSeriesType], {
    description:
      'No more dates; what is called stays. Again is harmless. Refused: SERIES_NOT_FOUND, NOT_ENTITLED.',
  })
  async endMeetingSeries(
    @CurrentActor() actor: Actor,
    @Args('seriesId', { type: () => ID, description: 'Which standing meeting.' }) seriesId: string,
  ): Promise<MeetingSeriesType[]> {
    const estateId = await this.acts.run(endMeetingSeries, actor, asId(seriesId, 'seriesId'));
    return this.acts.run(seriesAt, actor, estateId);
  }

  @Mutation(() => MeetingSummaryType, {
    description:
      'Calls the meeting of one date. Refused: as scheduleMeeting, SERIES_NOT_FOUND, SERIES_ENDED, SERIES_DATE_UNKNOWN, ' +
      'SERIES_DATE_SKIPPED, SERIES_DATE_CALLED.',
  })
  async callSeriesMeeting(
    @CurrentActor() actor: Actor,
    @Args('input') input: CallSeriesMeetingInput,
  ): Promise<MeetingSummaryType> {
    return this.list.one(actor, await this.acts.run(callSeriesMeeting, actor, input));
  }
}
