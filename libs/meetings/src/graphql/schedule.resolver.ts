import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { MeetingList } from '../application/meeting-list.js';
import { scheduleMeeting } from '../application/schedule-meeting.js';
import { seatCandidates } from '../application/seat-candidates.js';
import { KindCode } from '../domain/kinds/meeting-kind.js';
import { MeetingState } from '../domain/lifecycle.js';
import { MeetingSummaryType } from './meeting-summary.type.js';
import { ScheduleMeetingInput } from './schedule-meeting.input.js';
import { PartyCandidatesType } from './seat-candidate.type.js';

@Resolver()
export class ScheduleResolver {
  constructor(
    private readonly acts: Acts,
    private readonly list: MeetingList,
  ) {}

  @Query(() => [MeetingSummaryType], { description: 'Meetings you may follow, the newest first.' })
  meetings(
    @CurrentActor() actor: Actor,
    @Args('state', {
      type: () => MeetingState,
      nullable: true,
      description: 'Only these; all when left out.',
    })
    state: MeetingState | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most so many, up to 100.' })
    first: number,
    @Args('before', { type: () => Date, nullable: true, description: 'Only meetings that begin before.' })
    before: Date | null,
  ): Promise<MeetingSummaryType[]> {
    return this.list.page(actor, { state: state ?? null, first, before: before ?? null });
  }

  @Query(() => [PartyCandidatesType], {
    description:
      "Who may sit for each party at the estate's meetings. Refused: ESTATE_NOT_FOUND, NOT_ENTITLED.",
  })
  seatCandidates(
    @CurrentActor() actor: Actor,
    @Args('estateId', { type: () => ID, description: 'Of which estate.' }) estateId: string,
    @Args('kind', {
      type: () => KindCode,
      defaultValue: KindCode.FOUR_PARTY,
      description: 'For what sort of meeting.',
    })
    kind: KindCode,
  ): Promise<PartyCandidatesType[]> {
    return this.acts.run(seatCandidates, actor, { estate: asId(estateId, 'estateId'), kind });
  }

  @Mutation(() => MeetingSummaryType, {
    description:
      'Calls a meeting of a kind. Refused: NOT_ENTITLED, ESTATE_NOT_FOUND, MEETING_IN_THE_PAST, AGENDA_EMPTY, ' +
      'AGENDA_TOO_LONG, SEATS_EMPTY, SEAT_TWICE, PARTY_NOT_OF_KIND, SEAT_WITHOUT_PARTY, SEAT_MAY_NOT_VOTE, ' +
      'PARTY_WITHOUT_SEAT, PARTIES_TOO_FEW, CHAIR_WITHOUT_SEAT.',
  })
  async scheduleMeeting(
    @CurrentActor() actor: Actor,
    @Args('input') input: ScheduleMeetingInput,
  ): Promise<MeetingSummaryType> {
    return this.list.one(actor, await this.acts.run(scheduleMeeting, actor, input));
  }
}
