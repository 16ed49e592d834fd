import { belongsTo, holds, Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { Jurisdiction, Meeting } from '@sifang/meetings/domain';
import { VersionState, wasPublished } from './lifecycle.js';
import type { SeatHolder } from './minutes.js';

const SECRETARIAT = [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF];
const TOWN = [Office.PROPERTY_OFFICER, Office.DEPARTMENT_OFFICER];

type Of = Jurisdiction & Pick<Meeting, 'chairId'>;
type Seated = Of & { readonly seats: readonly Pick<SeatHolder, 'personId'>[] };

/** Who may do what with records and minutes. */
export const rights = {
  /** The person in the chair, and the secretariat of the community. */
  write: (actor: Actor, { chairId, communityId }: Of): boolean =>
    actor.personId === chairId || holds(actor, SECRETARIAT, [communityId]),

  /** Drafts: those who write, and the town, which guides them. */
  readDrafts: (actor: Actor, of: Of): boolean => rights.write(actor, of) || holds(actor, TOWN, [of.townId]),

  /** The raw record, and versions on their way: also those who sat in the meeting. */
  readRecord: (actor: Actor, of: Seated): boolean => rights.readDrafts(actor, of) || sat(actor, of),

  /** Whether there is such a thing at all for somebody. */
  knowOf: (actor: Actor, of: Seated): boolean =>
    sat(actor, of) || belongsTo(actor, [of.estateId, of.communityId, of.townId]),

  /** What was published, everybody whom the estate concerns; before that, those who sat; a draft, the desk alone. */
  readVersion: (actor: Actor, of: Seated, state: VersionState): boolean => {
    if (wasPublished(state)) return rights.knowOf(actor, of);
    return state === VersionState.DRAFT ? rights.readDrafts(actor, of) : rights.readRecord(actor, of);
  },

  /** Names in full: those who sat there know each other. Everybody else reads what is published. */
  readUnmasked: (actor: Actor, of: Seated): boolean => rights.readRecord(actor, of),
} as const;

/** @throws Refusal MINUTES_NOT_FOUND · NOT_ENTITLED */
export function requireWriting(actor: Actor, of: Seated): void {
  if (!rights.knowOf(actor, of)) throw minutesNotFound();
  requireRight(rights.write(actor, of), 'Only the chair and the secretariat of the community write minutes.');
}

/** @throws Refusal NOT_ENTITLED */
export function requireRight(allowed: boolean, sentence: string): void {
  if (!allowed) throw new Refusal('NOT_ENTITLED', sentence);
}

export function minutesNotFound(): Refusal {
  return new Refusal('MINUTES_NOT_FOUND', 'There are no such minutes.');
}

function sat(actor: Actor, { chairId, seats }: Seated): boolean {
  return chairId === actor.personId || seats.some(({ personId }) => personId === actor.personId);
}

export function meetingNotFound(): Refusal {
  return new Refusal('MEETING_NOT_FOUND', 'There is no such meeting.');
}
