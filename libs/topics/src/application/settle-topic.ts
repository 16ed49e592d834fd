import type { Actor } from '@sifang/identity/domain';
import { fateOfItem, ItemFate } from '@sifang/meetings';
import type { ActContext } from '@sifang/platform';
import { requireOnAgenda, settle, type Settlement } from '../domain/deliberation.js';
import { requireScreening } from '../domain/rights.js';
import { leaveAgenda, onAgenda } from '../persistence/deliberation.repository.js';
import { record } from '../persistence/topic-record.repository.js';
import { lockTopic, saveTopic } from '../persistence/topic.repository.js';
import { draftOwnersVote } from './draft-owners-vote.js';
import { requireDepartment } from './require-department.js';

export interface SettleTopic extends Settlement {
  readonly topicId: string;
}

/**
 * The community says what the meeting came to: agreed, for all owners, for a department, explained.
 * @throws Refusal TOPIC_NOT_FOUND · NOT_ENTITLED · DEPARTMENT_NOT_FOUND, and as `settle`
 */
export async function settleTopic(context: ActContext<Actor>, input: SettleTopic): Promise<string> {
  const { tx, now, actor } = context;
  const { topicId, outcome, text } = input;
  const topic = await lockTopic(tx, topicId);
  requireScreening(actor, topic);
  requireOnAgenda(topic);
  const fate = await fateOfItem(tx, (await onAgenda(tx, topicId))!.itemId);
  const settled = settle(topic, fate?.fate === ItemFate.DISCUSSED, input, now);
  const grounds = {
    matter: outcome === 'OWNERS_VOTE' ? input.matter : null,
    departmentId: outcome === 'FORWARDED' ? input.departmentId : null,
  };
  await requireDepartment(tx, topic, grounds.departmentId, now);
  await leaveAgenda(tx, topicId, now);
  await saveTopic(tx, settled);
  if (grounds.matter) await draftOwnersVote(context, topic, grounds.matter);
  const { meetingId } = fate!;
  await record(tx, settled, { type: 'SETTLED', outcome, text, meetingId, ...grounds }, actor, now);
  return topicId;
}
