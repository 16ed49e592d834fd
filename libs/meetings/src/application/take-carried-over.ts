import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { carriedOver } from '../domain/carry-over.js';
import { agendaOf, insertAgenda } from '../persistence/agenda.repository.js';
import { unfinishedBefore } from '../persistence/carry-over.queries.js';
import { record, type MeetingChange } from '../persistence/meeting.repository.js';
import { inTheChair, type OfTheChair } from './in-the-chair.js';

/**
 * Takes over what earlier meetings of this estate and kind did not finish. Two meetings that try at once do not both get
 * it.
 * @throws Refusal as `inTheChair` and `carriedOver`, and CARRIED_OVER_ALREADY
 */
export async function takeCarriedOver(
  { tx, now, actor }: ActContext<Actor>,
  input: OfTheChair,
): Promise<MeetingChange> {
  const { meetingId } = input;
  const meeting = await inTheChair(tx, actor, input);
  const unfinished = await unfinishedBefore(tx, meetingId);
  const items = carriedOver(meeting, await agendaOf(tx, meetingId), unfinished, () => newId(now));
  await insertAgenda(tx, meetingId, items);
  const itemIds = items.map(({ id }) => id);
  return record(tx, meetingId, { type: 'CARRIED_OVER_TAKEN', itemIds }, actor, now);
}
