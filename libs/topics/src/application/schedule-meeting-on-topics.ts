import type { Actor } from '@sifang/identity/domain';
import { scheduleMeeting, type ScheduleMeeting } from '@sifang/meetings';
import type { AgendaItemKind } from '@sifang/meetings/domain';
import type { ActContext } from '@sifang/platform';
import { putTopicsOnAgenda } from './put-topics-on-agenda.js';

export interface ScheduleMeetingOnTopics extends Omit<ScheduleMeeting, 'itemsToCome'> {
  /** In the order in which they come onto the agenda, after its own items; there need be none of those. */
  readonly topicIds: readonly string[];
  readonly topicKind: AgendaItemKind;
  readonly topicMinutes: number;
}

/**
 * Calls a meeting and puts topics of the pool on its agenda: both or neither.
 * @throws Refusal as `scheduleMeeting` and `putTopicsOnAgenda`
 */
export async function scheduleMeetingOnTopics(
  context: ActContext<Actor>,
  { topicIds, topicKind, topicMinutes, ...meeting }: ScheduleMeetingOnTopics,
): Promise<string> {
  const meetingId = await scheduleMeeting(context, { ...meeting, itemsToCome: new Set(topicIds).size });
  return putTopicsOnAgenda(context, { meetingId, topicIds, kind: topicKind, minutes: topicMinutes });
}
