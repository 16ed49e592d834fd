import type { Actor } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import { attachPapers, newId, type ActContext } from '@sifang/platform';
import type { ResolutionAct, ResolutionEvent } from '../domain/resolution-event.js';
import { requireRight, titleOf, type Addressed, type Right } from '../domain/rights.js';
import {
  lockResolution,
  saveResolution,
  type LockedResolution,
} from '../persistence/resolution.repository.js';
import { setDeadline } from './deadline-job.js';

/** How papers of the record are called among all papers; they belong to an entry of it. */
export const RECORD_PAPERS = 'resolution-event';

/** What an act comes to: the resolution afterwards, and what the record says of it. */
export interface Change {
  readonly after: LockedResolution;
  readonly act: ResolutionAct;
  readonly text: string;
  readonly day?: CalendarDay | null;
  /** Sent before, by the actor. */
  readonly paperIds?: readonly string[];
  /** Chosen by the client; left out: made here. */
  readonly eventId?: string;
}

/**
 * What every act about a resolution does: lock it, ask whether the actor may, decide, save, record, and move the deadline's job.
 * @returns the resolution's id
 * @throws Refusal RESOLUTION_NOT_FOUND · NOT_ENTITLED · PAPER_NOT_FOUND, and what `decide` refuses
 */
export async function changeResolution(
  context: ActContext<Actor>,
  resolutionId: string,
  right: Right,
  decide: (resolution: LockedResolution) => Change | Promise<Change>,
): Promise<string> {
  const { tx, now, actor } = context;
  const before = await lockResolution(tx, resolutionId);
  requireRight(actor, before, right);
  const { after, paperIds = [], ...said } = await decide(before);
  const event = eventBy(actor, before, now, said);
  await saveResolution(tx, after, event);
  const owner = { kind: RECORD_PAPERS, id: event.id };
  await attachPapers(tx, { owner, personId: actor.personId, paperIds, now });
  if (after.dueOn !== before.dueOn) await setDeadline(tx, resolutionId, after.dueOn);
  return resolutionId;
}

export function eventBy(
  actor: Actor,
  resolution: Addressed,
  now: Date,
  { act, text, day = null, eventId }: Omit<Change, 'after' | 'paperIds'>,
): ResolutionEvent {
  const { personId, name } = actor;
  return {
    id: eventId ?? newId(now),
    act,
    personId,
    name,
    title: titleOf(actor, resolution),
    text,
    day,
    at: now,
  };
}

/** What the clock does: nobody acts. */
export function eventByClock(now: Date, act: ResolutionAct, text: string, day: CalendarDay): ResolutionEvent {
  return { id: newId(now), act, personId: null, name: '', title: '', text, day, at: now };
}
