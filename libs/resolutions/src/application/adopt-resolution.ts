import type { Actor } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import { recordOutcome } from '@sifang/meetings';
import type { ActContext } from '@sifang/platform';
import { requireFutureTerm } from '../domain/resolution.js';
import { insertResolution, isAdopted } from '../persistence/resolution.repository.js';
import { setDeadline } from './note-deadline.js';

export interface AdoptResolution {
  /** Chosen by the client: a retry adopts once. */
  readonly id: string;
  readonly meetingId: string;
  readonly motionId: string;
  readonly text: string;
  readonly addresseeId: string;
  readonly dueOn: CalendarDay;
}

/**
 * The chair declares what follows from an adopted motion: who must do it, by when. The meeting's record, the
 * resolution and the job for its deadline are written together or not at all.
 * @throws Refusal DUE_IN_THE_PAST · ADDRESSEE_NOT_PRESENT, and as `recordOutcome`
 */
export async function adoptResolution(context: ActContext<Actor>, input: AdoptResolution): Promise<string> {
  const { tx, now, actor } = context;
  const { id, meetingId, motionId, text, addresseeId, dueOn } = input;
  if (await isAdopted(tx, id)) return id;
  const outcome = { resolutionId: id, meetingId, motionId, text, dueOn, addresseeId };
  const { meeting, number } = await recordOutcome(context, outcome);
  requireFutureTerm(dueOn, now);
  const { estateId, communityId, townId } = meeting;
  await insertResolution(tx, {
    ...{ id, number, text, meetingId, motionId, estateId, communityId, townId, addresseeId, dueOn },
    adoptedBy: actor.personId,
    adoptedAt: now,
  });
  await setDeadline(tx, id, dueOn);
  return id;
}
