import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireScreening } from '../domain/rights.js';
import { screen, type Verdict } from '../domain/screening.js';
import { isToBeHeard } from '../persistence/support.repository.js';
import { record } from '../persistence/topic-record.repository.js';
import { lockTopic, saveTopic } from '../persistence/topic.repository.js';
import { draftOwnersVote } from './draft-owners-vote.js';
import { requireDepartment } from './require-department.js';

export interface ScreenTopic extends Verdict {
  readonly topicId: string;
}

/**
 * The community says what becomes of a topic, and the filer is told why.
 * @throws Refusal TOPIC_NOT_FOUND · NOT_ENTITLED · DEPARTMENT_NOT_FOUND, and as `screen`
 */
export async function screenTopic(context: ActContext<Actor>, input: ScreenTopic): Promise<string> {
  const { tx, now, actor } = context;
  const { topicId, result, reason, matter, departmentId } = input;
  const topic = await lockTopic(tx, topicId);
  requireScreening(actor, topic);
  const screened = screen(topic, await isToBeHeard(tx, topicId), input, now);
  const grounds = {
    matter: result === 'OWNERS_VOTE' ? matter : null,
    departmentId: result === 'FORWARDED' ? departmentId : null,
  };
  await requireDepartment(tx, topic, grounds.departmentId, now);
  await saveTopic(tx, screened);
  if (grounds.matter) await draftOwnersVote(context, topic, grounds.matter);
  await record(tx, screened, { type: 'SCREENED', result, text: reason, ...grounds }, actor, now);
  return topicId;
}
