import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts } from '@sifang/platform';
import { closeAgendaItem } from '../application/close-agenda-item.js';
import { openAgendaItem } from '../application/open-agenda-item.js';
import { MeetingChangeType } from './meeting-view.type.js';
import { AgendaItemInput } from './meeting.inputs.js';

@Resolver()
export class AgendaResolver {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => MeetingChangeType, {
    description:
      'The chair opens an item; the one that was open is closed. Refused: MEETING_NOT_OPEN, ITEM_NOT_FOUND, ' +
      'ITEM_ALREADY_OPEN, ITEM_CLOSED, MOTION_OPEN.',
  })
  openAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: AgendaItemInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(openAgendaItem, actor, input);
  }

  @Mutation(() => MeetingChangeType, {
    description: 'The chair closes the open item. Refused: ITEM_NOT_OPEN, ITEM_NOT_FOUND, MOTION_OPEN.',
  })
  closeAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: AgendaItemInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(closeAgendaItem, actor, input);
  }
}
