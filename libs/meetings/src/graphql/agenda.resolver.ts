import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts } from '@sifang/platform';
import { closeAgendaItem } from '../application/close-agenda-item.js';
import { postponeAgendaItem, withdrawAgendaItem } from '../application/drop-agenda-item.js';
import { insertAgendaItem } from '../application/insert-agenda-item.js';
import { moveAgendaItem } from '../application/move-agenda-item.js';
import { openAgendaItem } from '../application/open-agenda-item.js';
import { reopenAgendaItem } from '../application/reopen-agenda-item.js';
import { takeCarriedOver } from '../application/take-carried-over.js';
import { UnfinishedItems } from '../application/unfinished-items.js';
import {
  AgendaItemInput,
  DropAgendaItemInput,
  InsertAgendaItemInput,
  MoveAgendaItemInput,
} from './agenda.inputs.js';
import { ExpectedSeq } from './chair.input.js';
import { MeetingId } from './meeting-id.pipe.js';
import { MeetingChangeType } from './meeting-view.type.js';
import { UnfinishedItemType } from './session.type.js';

@Resolver()
export class AgendaResolver {
  constructor(
    private readonly acts: Acts,
    private readonly unfinished: UnfinishedItems,
  ) {}

  @Query(() => [UnfinishedItemType], {
    description:
      'What earlier meetings of the same estate and kind did not finish and no other has taken over. For the chair. ' +
      'Refused: MEETING_NOT_FOUND, NOT_ENTITLED.',
  })
  carriedOver(
    @CurrentActor() actor: Actor,
    @MeetingId() meetingId: string,
  ): Promise<readonly UnfinishedItemType[]> {
    return this.unfinished.before(actor, meetingId);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair takes over what earlier meetings did not finish; it comes last. Refused: NOTHING_CARRIED_OVER, ' +
      'CARRIED_OVER_ALREADY, AGENDA_TOO_LONG, MEETING_ADJOURNED, STALE.',
  })
  takeCarriedOver(
    @CurrentActor() actor: Actor,
    @MeetingId() meetingId: string,
    @ExpectedSeq() expectedSeq?: number | null,
  ): Promise<MeetingChangeType> {
    return this.acts.run(takeCarriedOver, actor, { meetingId, expectedSeq });
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair opens an item; the one that was open is closed. Refused: MEETING_NOT_OPEN, MEETING_IN_RECESS, ' +
      'ITEM_NOT_FOUND, ITEM_ALREADY_OPEN, ITEM_CLOSED, ITEM_DROPPED, MOTION_OPEN, STALE.',
  })
  openAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: AgendaItemInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(openAgendaItem, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair closes the open item. Refused: ITEM_NOT_OPEN, ITEM_NOT_FOUND, MEETING_IN_RECESS, MOTION_OPEN, STALE.',
  })
  closeAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: AgendaItemInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(closeAgendaItem, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair takes up again what was closed; the item that was open is closed. Refused: ITEM_NOT_CLOSED, ' +
      'ITEM_ALREADY_OPEN, ITEM_DROPPED, ITEM_NOT_FOUND, MEETING_IN_RECESS, MOTION_OPEN, STALE.',
  })
  reopenAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: AgendaItemInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(reopenAgendaItem, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair changes the order of what is still to come; what was dealt with keeps its number. Before the meeting, ' +
      'too. Refused: ITEM_NOT_PENDING, ITEM_NOT_FOUND, MEETING_ADJOURNED, STALE.',
  })
  moveAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveAgendaItemInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(moveAgendaItem, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair puts an urgent matter on the agenda, with the reason. Refused: AGENDA_TOO_LONG, ITEM_NOT_PENDING, ' +
      'ITEM_NOT_FOUND, MEETING_ADJOURNED, ID_TAKEN, STALE.',
  })
  insertAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: InsertAgendaItemInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(insertAgendaItem, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair takes an item off the agenda (撤下). Refused: ITEM_CLOSED, ITEM_DROPPED, ITEM_NOT_FOUND, ' +
      'MOTION_OPEN, MEETING_ADJOURNED, STALE.',
  })
  withdrawAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: DropAgendaItemInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(withdrawAgendaItem, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair leaves an item to the next meeting (延期). Refused: ITEM_CLOSED, ITEM_DROPPED, ITEM_NOT_FOUND, ' +
      'MOTION_OPEN, MEETING_ADJOURNED, STALE.',
  })
  postponeAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: DropAgendaItemInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(postponeAgendaItem, actor, input);
  }
}
