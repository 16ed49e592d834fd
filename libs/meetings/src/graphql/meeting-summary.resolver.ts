import { ResolveField, Resolver } from '@nestjs/graphql';
import type { MeetingSummary } from '../application/meeting-list.js';
import { AgendaItemType } from './agenda-item.type.js';
import { MeetingSummaryType } from './meeting-summary.type.js';

@Resolver(() => MeetingSummaryType)
export class MeetingSummaryResolver {
  /** Takes the meeting without `@Parent()`: only then Nest calls it directly, for each row of a list. */
  @ResolveField(() => [AgendaItemType], { description: 'In order.' })
  agenda({ id, agendas }: MeetingSummary): Promise<readonly AgendaItemType[]> {
    return agendas.of(id);
  }
}
