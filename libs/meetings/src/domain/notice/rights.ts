import { belongsTo, holds, type Actor } from '@sifang/identity/domain';
import { kindOf } from '../kinds/kinds.js';
import type { Meeting } from '../meeting.js';
import { meetingNotFound, requireRight, rights } from '../rights.js';

type Called = Pick<Meeting, 'kind' | 'chairId' | 'estateId' | 'communityId' | 'townId'>;

/** Whoever may call such a meeting gives its notice, changes and cancels it and sees who has read; so does its chair. */
export function mayNotify(actor: Actor, meeting: Called): boolean {
  const { kind, estateId, communityId, townId } = meeting;
  const places = [estateId, communityId, townId];
  return rights.chair(actor, meeting) || holds(actor, kindOf(kind).calledBy, places);
}

/** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED */
export function requireNotifying(actor: Actor, meeting: Called): void {
  const { chairId, estateId, communityId, townId } = meeting;
  if (actor.personId !== chairId && !belongsTo(actor, [estateId, communityId, townId]))
    throw meetingNotFound();
  requireRight(mayNotify(actor, meeting), 'Only whoever calls this meeting and its chair can do that.');
}
