import { wholeOf } from '@sifang/estates';
import type { Tx } from '@sifang/platform';
import { mustBeHeard } from '../domain/support.js';
import type { Topic } from '../domain/topic.js';
import { countSupport, saveSupport } from '../persistence/support.repository.js';
import { record, touch } from '../persistence/topic-record.repository.js';

/** Counts who supports the topic and all that is merged into it, and notes when they have become so many that a meeting has to hear it. */
export async function recount(tx: Tx, topic: Topic, now: Date): Promise<Topic> {
  const { mustBeHeardAt: before, ...support } = await countSupport(tx, topic.id);
  const whole = await wholeOf(tx, topic.estateId);
  const heard = mustBeHeard(support, whole);
  await saveSupport(tx, topic.id, { ...support, mustBeHeardAt: heard ? (before ?? now) : null }, whole);
  const { heads, area } = support;
  if (heard && !before) return record(tx, topic, { type: 'MUST_BE_HEARD', heads, area }, null, now);
  return touch(tx, topic);
}
