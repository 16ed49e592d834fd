import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { filed } from '../topics/a-topic.js';
import { meetingInSession } from '../town/a-meeting.js';
import { resolutionAdopted } from '../town/a-motion.js';
import type { Town } from '../town/open-town.js';

/** What 刘桂兰 raised and a meeting decided, done and closed. @returns the resolution */
export async function settledMatter(town: Town): Promise<string> {
  const resolutionId = await matterOnItsWay(town);
  await town.database.source.query(
    `UPDATE resolution SET state = 'CLOSED', closed_at = now(), done_at = now() WHERE id = $1`,
    [resolutionId],
  );
  return resolutionId;
}

/** The same, and the firm has it to answer. @returns the resolution */
export async function matterOnItsWay(town: Town): Promise<string> {
  const resolutionId = await resolutionAdopted(await meetingInSession(town));
  const topicId = await filed(await town.person(PERSON.liuGuilan));
  await town.database.source.query(
    `INSERT INTO topic_on_agenda (topic_id, meeting_id, item_id, put_at)
     SELECT $1, q.meeting_id, q.item_id, now() FROM resolution r JOIN motion q ON q.id = r.motion_id WHERE r.id = $2`,
    [topicId, resolutionId],
  );
  return resolutionId;
}

/** Somebody supports who raised the matter. */
export async function supports({ database }: Town, personId: string, resolutionId: string): Promise<void> {
  await database.source.query(
    `INSERT INTO topic_support (topic_id, person_id, at)
     SELECT a.topic_id, $1, now() FROM resolution r JOIN motion q ON q.id = r.motion_id
       JOIN topic_on_agenda a ON a.item_id = q.item_id WHERE r.id = $2`,
    [personId, resolutionId],
  );
}
