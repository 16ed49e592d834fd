import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { newId, type ActContext } from '@sifang/platform';
import { BodyKind } from '../../domain/body/body-kind.js';
import { requireTowardsMakeUp } from '../../domain/term/make-up.js';
import { emptySeats, serving, type Member, type Term } from '../../domain/term/term.js';
import { record } from '../../persistence/body/body.repository.js';
import { saveMembers } from '../../persistence/term/term.repository.js';
import { fileChange } from '../term/file-change.js';
import { holdOffices } from '../term/hold-offices.js';
import { keptBody, todayOf } from '../term/kept-body.js';
import { knownMembers } from '../term/known-members.js';
import type { Sent } from './form-committee.js';

export interface SendMembers {
  readonly bodyId: string;
  readonly members: readonly Sent[];
}

/**
 * 补派: who follows whoever left a 物管会, by community and street as it was put together. A change that is to be filed.
 * @throws Refusal BODY_NOT_FOUND · NOT_ENTITLED · TERM_NOT_SERVING · BODY_IS_ELECTED · TOO_MANY_MEMBERS · NOT_AN_OWNER · PERSON_NOT_FOUND ·
 *   MEMBER_TWICE, and as `requireMakeUp`
 */
export async function sendMembers(
  context: ActContext<Actor>,
  { bodyId, members }: SendMembers,
): Promise<string> {
  const { tx, now, actor } = context;
  const { body, term, profile } = await keptBody(context, bodyId, 'assist');
  if (body.kind !== BodyKind.MANAGEMENT_COMMITTEE)
    throw new Refusal('BODY_IS_ELECTED', 'Owners elect who sits in their committee.', 'bodyId');
  const seats = emptySeats(term);
  if (members.length === 0 || members.length > seats.length)
    throw new Refusal('TOO_MANY_MEMBERS', `There are ${seats.length} seats to fill.`, 'members');
  const known = await knownMembers(tx, now, body, members);
  const since = todayOf(context);
  const joined = known.map((one, at): Member => ({
    ...{ ...one, id: newId(now), seat: seats[at]!, rank: null, since },
    ...{ seatedOn: since, until: null, because: null },
  }));
  const after: Term = { ...term, members: [...term.members, ...joined] };
  requireTowardsMakeUp(profile.management.value, term.size, serving(after));
  await saveMembers(tx, after);
  await holdOffices(tx, now, body, after);
  const names = joined.map(({ name }) => name).join('、');
  await fileChange(tx, now, { termId: term.id, profile, happenedOn: since, change: `补派：${names}` });
  await record(tx, body, { type: 'SEATS_FILLED', members: joined.length }, actor, now);
  return bodyId;
}
