import type { Actor } from '@sifang/identity/domain';
import { recordOf } from '@sifang/meetings';
import { newId, type ActContext } from '@sifang/platform';
import type { Minutes } from '../domain/minutes.js';
import { meetingNotFound, requireRight, rights } from '../domain/rights.js';
import { firstVersion, requireAdjourned } from '../domain/version.js';
import { insertMinutes, minutesBegun } from '../persistence/minutes.repository.js';

/**
 * Begins the minutes of a meeting that is over. Again is harmless.
 * @returns the minutes' id
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · MEETING_NOT_ADJOURNED
 */
export async function draftMinutes(
  { tx, now, actor }: ActContext<Actor>,
  meetingId: string,
): Promise<string> {
  const { meeting, seats } = await recordOf(tx, meetingId);
  if (!rights.knowOf(actor, { ...meeting, seats })) throw meetingNotFound();
  requireRight(
    rights.write(actor, meeting),
    'Only the chair and the secretariat of the community write minutes.',
  );
  requireAdjourned(meeting);
  const begun = await minutesBegun(tx, meetingId);
  if (begun) return begun.id;

  const { estateId, communityId, townId, title, chairId } = meeting;
  const minutes: Minutes = {
    ...{ id: newId(now), meetingId, estateId, communityId, townId, title, chairId },
    seats: seats.map(({ personId, party, holderName: name, title: office, organisationName, votes }) => ({
      ...{ personId, party, name, title: office, organisationName, votes },
    })),
  };
  await insertMinutes(tx, minutes, firstVersion(minutes.id, { begunAt: now, begunByName: actor.name }));
  return minutes.id;
}
