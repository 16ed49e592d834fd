import { jurisdictionOf, wholeOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { addDays, Refusal, type CalendarDay } from '@sifang/kernel';
import { newId, type ActContext } from '@sifang/platform';
import { BodyKind } from '../../domain/body/body-kind.js';
import { electionProfile, electionProfileKey } from '../../domain/law/profiles.js';
import { leastSizeOf, requireSize } from '../../domain/law/size.js';
import { MemberRole, type Member, type Term } from '../../domain/term/term.js';
import { Side } from '../../domain/law/election-profile.js';
import { record } from '../../persistence/body/body.repository.js';
import { findServingTerm, insertTerm, saveConstituted } from '../../persistence/term/term.repository.js';
import { bodyOf } from '../term/body-of.js';
import { requireDayWithin } from '../term/day-within.js';
import { holdOffices } from '../term/hold-offices.js';
import { knownMembers } from '../term/known-members.js';
import { todayOf } from '../term/kept-body.js';
import { requireAssisting } from './form-committee.js';

export interface Standing {
  readonly name: string;
  readonly unitId: string | null;
  readonly personId: string | null;
  readonly role: MemberRole;
}

export interface EnterStandingTerm {
  readonly estateId: string;
  readonly profile: string;
  readonly number: number;
  readonly size: number;
  readonly electedOn: CalendarDay;
  /** Last day of the term. */
  readonly endsOn: CalendarDay;
  readonly members: readonly Standing[];
  /** In the order of their ranks. */
  readonly alternates: readonly Omit<Standing, 'role'>[];
}

/**
 * A committee that served before this house knew of it, as it was filed then: nothing of it is due any more but its end.
 * @returns the body's id
 * @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED · PROFILE_UNKNOWN · TERM_SERVING · SIZE_EVEN · SIZE_UNFIT · DAY_UNFIT ·
 *   TERM_YEARS_UNFIT · TOO_MANY_MEMBERS · MEMBER_TWICE · NOT_AN_OWNER
 */
export async function enterStandingTerm(
  context: ActContext<Actor>,
  input: EnterStandingTerm,
): Promise<string> {
  const { tx, now, actor } = context;
  await requireAssisting(context, input.estateId);
  const profile = electionProfile(input.profile);
  const { electedOn, endsOn, size, number } = input;
  requireDayWithin(electedOn, '1990-01-01' as CalendarDay, todayOf(context));
  if (endsOn <= electedOn || endsOn > addDays(electedOn, profile.termYears.value.most * 366))
    throw new Refusal('TERM_YEARS_UNFIT', 'The term is longer than a term may be.', 'endsOn');
  const { heads: households, area } = await wholeOf(tx, input.estateId);
  requireSize(profile, size, { households, area });
  if (input.members.length > size)
    throw new Refusal('TOO_MANY_MEMBERS', `There are ${size} seats to fill.`, 'members');
  const at = await jurisdictionOf(tx, input.estateId);
  const owner = { side: Side.OWNER, role: MemberRole.MEMBER };
  const members = await knownMembers(
    tx,
    now,
    at,
    input.members.map(one => ({ ...one, side: Side.OWNER })),
  );
  const alternates = await knownMembers(
    tx,
    now,
    at,
    input.alternates.map(one => ({ ...one, ...owner })),
  );
  const kind = BodyKind.COMMITTEE;
  const key = electionProfileKey(input.profile);
  const body = await bodyOf(tx, now, { estateId: input.estateId, kind, profile: key });
  if (await findServingTerm(tx, body.id))
    throw new Refusal('TERM_SERVING', 'Another term of this body has begun already.', 'estateId');
  const term: Term = {
    ...{ id: newId(now), kind, number, size, electedOn, beginsOn: electedOn, endsOn, endedOn: null },
    leastSize: leastSizeOf(profile, { households, area }),
    members: [
      ...members.map((one, at) => listed(one, electedOn, { seat: at + 1, rank: null }, now)),
      ...alternates.map((one, at) => listed(one, electedOn, { seat: null, rank: at + 1 }, now)),
    ],
  };
  await insertTerm(tx, body.id, term, null);
  await saveConstituted(tx, term.id, { constitutedOn: electedOn, officersPostedOn: electedOn });
  await holdOffices(tx, now, body, term);
  await record(
    tx,
    body,
    { type: 'TERM_SEATED', number, members: input.members.length, entered: true },
    actor,
    now,
  );
  return body.id;
}

function listed(one: Standing, since: CalendarDay, place: Pick<Member, 'seat' | 'rank'>, now: Date): Member {
  const seatedOn = place.seat === null ? null : since;
  return { ...one, ...place, id: newId(now), side: Side.OWNER, since, seatedOn, until: null, because: null };
}
