import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { answerMinutes } from '../application/answer-minutes.js';
import { MinutesReader } from '../application/minutes-reader.js';
import { RecordReader } from '../application/record-reader.js';
import { ChangeType } from './block.type.js';
import { AnswerMinutesInput } from './minutes.inputs.js';
import { MinutesSummaryType, MinutesTextType } from './minutes.type.js';
import { MeetingRecordType } from './record.type.js';

/** Records and minutes as those read them who sat there, and whom the estate concerns. */
@Resolver()
export class ReadingResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: MinutesReader,
    private readonly records: RecordReader,
  ) {}

  @Query(() => MeetingRecordType, {
    description: 'What happened, sentence by sentence. Refused: MEETING_NOT_FOUND, NOT_ENTITLED.',
  })
  meetingRecord(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID, description: 'Of which meeting.' }) meetingId: string,
  ): Promise<MeetingRecordType> {
    return this.records.text(actor, asId(meetingId, 'meetingId'));
  }

  @Query(() => MinutesTextType, {
    description: 'Minutes that were submitted or published. Refused: MINUTES_NOT_FOUND.',
  })
  minutesText(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which minutes.' }) id: string,
    @Args('version', {
      type: () => Int,
      nullable: true,
      description: 'Which version; the newest that you may read, when left out.',
    })
    version: number | null,
  ): Promise<MinutesTextType> {
    return this.reader.text(actor, asId(id, 'id'), version ?? null);
  }

  @Query(() => [ChangeType], {
    description: 'Two versions, paragraph by paragraph. Refused: MINUTES_NOT_FOUND.',
  })
  minutesChanges(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which minutes.' }) id: string,
    @Args('from', { type: () => Int, description: 'The older version.' }) from: number,
    @Args('to', { type: () => Int, description: 'The newer version.' }) to: number,
  ): Promise<ChangeType[]> {
    return this.reader.changes(actor, asId(id, 'id'), from, to);
  }

  @Query(() => [MinutesSummaryType], { description: 'Minutes that you may read, the newest first.' })
  minutesList(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most so many, up to 100.' })
    first: number,
  ): Promise<MinutesSummaryType[]> {
    return this.reader.list(actor, first);
  }

  @Mutation(() => MinutesTextType, {
    description:
      'Your party confirms a version, or objects in writing; once. Refused: NOT_ENTITLED, SEAT_NOT_HELD, MINUTES_REVISED, ' +
      'MINUTES_NOT_SUBMITTED, CONFIRMATION_OVER, OBJECTION_EMPTY, MINUTES_ANSWERED.',
  })
  async answerMinutes(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerMinutesInput,
  ): Promise<MinutesTextType> {
    const id = await this.acts.run(answerMinutes, actor, input);
    return this.reader.text(actor, id, input.version);
  }
}
