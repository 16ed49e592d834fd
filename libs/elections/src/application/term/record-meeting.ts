import type { Actor } from '@sifang/identity/domain';
import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { ActContext, Tx } from '@sifang/platform';
import { meets } from '@sifang/voting/domain';
import { bodyRights } from '../../domain/body/rights.js';
import type { CommitteeMeetingKind } from '../../domain/term/meeting-kind.js';
import { allMembers, seatedOn } from '../../domain/term/term.js';
import { record } from '../../persistence/body/body.repository.js';
import { findMeeting, insertMeeting } from '../../persistence/term/meeting.repository.js';
import { saveMetOn } from '../../persistence/term/term.repository.js';
import { requireDayWithin } from './day-within.js';
import { keptBody, todayOf, type KeptBody } from './kept-body.js';

export interface RecordMeeting {
  /** Chosen by the client: a retry enters once. */
  readonly id: string;
  readonly bodyId: string;
  readonly heldOn: CalendarDay;
  readonly kind: CommitteeMeetingKind;
  /** Members who were there; everybody else who was in office that day was not. */
  readonly presentIds: readonly string[];
}

/**
 * 委员会会议 that was not held in this house, from its minutes: by the committee, the community or the street.
 * @throws Refusal BODY_NOT_FOUND · NOT_ENTITLED · TERM_NOT_SERVING · DAY_UNFIT · MEMBER_NOT_FOUND · MEETING_ENTERED · ID_TAKEN
 */
export async function recordMeeting(context: ActContext<Actor>, input: RecordMeeting): Promise<string> {
  const { tx, now, actor } = context;
  const kept = await keptBody(context, input.bodyId, 'follow');
  if (!bodyRights.keep(actor, kept.body) && !bodyRights.guide(actor, kept.body))
    throw new Refusal('NOT_ENTITLED', 'That is for the committee, the community or the street.');
  requireDayWithin(input.heldOn, kept.term.electedOn, todayOf(context));
  if ((await findMeeting(tx, input.id))?.termId === kept.term.id) return input.bodyId;
  await noteMeeting(tx, now, kept, { ...input, meetingId: null }, actor);
  return input.bodyId;
}

export type NotedMeeting = Omit<RecordMeeting, 'bodyId'> & { readonly meetingId: string | null };

/** Without enough members it was none: it counts against who stayed away, not for the committee. @throws Refusal MEMBER_NOT_FOUND · MEETING_ENTERED */
export async function noteMeeting(
  tx: Tx,
  now: Date,
  { body, term, profile }: Pick<KeptBody, 'body' | 'term' | 'profile'>,
  { id, heldOn, kind, presentIds, meetingId }: NotedMeeting,
  by: Actor | null,
): Promise<KeptBody['body']> {
  const members = seatedOn(term, heldOn).map(one => one.id);
  const stranger = presentIds.findIndex(one => !members.includes(one));
  if (stranger >= 0)
    throw new Refusal('MEMBER_NOT_FOUND', 'Was no member on that day.', `presentIds.${stranger}`);
  const present = members.filter(one => presentIds.includes(one));
  const absent = members.filter(one => !presentIds.includes(one));
  const quorate = meets(present.length, profile.committeeQuorum.value, allMembers(term, profile));
  await insertMeeting(tx, term.id, { id, heldOn, kind, quorate, meetingId, present, absent });
  if (quorate) await saveMetOn(tx, term.id, heldOn);
  const said = { type: 'MET', heldOn, present: present.length, members: members.length, quorate } as const;
  return record(tx, body, said, by, now);
}
