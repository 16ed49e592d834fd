import { jurisdictionOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { addDays, Refusal, type CalendarDay } from '@sifang/kernel';
import { newId, type ActContext } from '@sifang/platform';
import { BodyKind } from '../../domain/body/body-kind.js';
import { bodyRights } from '../../domain/body/rights.js';
import { lastDayAfter } from '../../domain/election/last-day.js';
import { electionProfile, electionProfileKey } from '../../domain/law/profiles.js';
import type { Side } from '../../domain/law/election-profile.js';
import { termEnd } from '../../domain/term/deadlines.js';
import { requireMakeUp } from '../../domain/term/make-up.js';
import { LeaveReason, MemberRole, type Member, type Term } from '../../domain/term/term.js';
import { lockBodyOf, record } from '../../persistence/body/body.repository.js';
import { insertFiling } from '../../persistence/term/filing.repository.js';
import {
  endTerm,
  findServingTerm,
  insertTerm,
  lastNumber,
  saveConstituted,
  servingTerm,
} from '../../persistence/term/term.repository.js';
import { bodyOf } from '../term/body-of.js';
import { requireDayWithin } from '../term/day-within.js';
import { holdOffices } from '../term/hold-offices.js';
import { knownMembers } from '../term/known-members.js';
import { todayOf } from '../term/kept-body.js';

export interface Sent {
  readonly name: string;
  readonly unitId: string | null;
  readonly personId: string | null;
  readonly side: Side;
  readonly role: MemberRole;
}

export interface FormManagementCommittee {
  readonly estateId: string;
  readonly profile: string;
  readonly formedOn: CalendarDay;
  readonly members: readonly Sent[];
}

/**
 * 组建物管会, where no committee serves: by community and street, odd, owners at least the place's part (北京 52–59).
 * @returns the body's id
 * @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED · PROFILE_UNKNOWN · COMMITTEE_SERVES · TERM_SERVING · DAY_UNFIT ·
 *   NOT_AN_OWNER · PERSON_NOT_FOUND, and as `requireMakeUp`
 */
export async function formManagementCommittee(
  context: ActContext<Actor>,
  { estateId, profile: name, formedOn, members }: FormManagementCommittee,
): Promise<string> {
  const { tx, now, actor } = context;
  await requireAssisting(context, estateId);
  const profile = electionProfile(name);
  requireMakeUp(profile.management.value, members);
  requireDayWithin(formedOn, '2000-01-01' as CalendarDay, todayOf(context));
  const committee = await lockBodyOf(tx, estateId, BodyKind.COMMITTEE);
  if (committee && (await findServingTerm(tx, committee.id)))
    throw new Refusal('COMMITTEE_SERVES', 'A committee of the owners serves here.', 'estateId');
  const known = await knownMembers(tx, now, await jurisdictionOf(tx, estateId), members);
  const kind = BodyKind.MANAGEMENT_COMMITTEE;
  const body = await bodyOf(tx, now, { estateId, kind, profile: electionProfileKey(name) });
  const size = members.length;
  const term: Term = {
    ...{ id: newId(now), kind, number: (await lastNumber(tx, body.id)) + 1, size },
    ...{ leastSize: Math.min(size, profile.management.value.least), electedOn: formedOn, beginsOn: formedOn },
    ...{ endsOn: termEnd(formedOn, profile.management.value.termMonths), endedOn: null },
    members: known.map((one, at): Member => ({
      ...{ ...one, id: newId(now), seat: at + 1, rank: null, since: formedOn },
      ...{ seatedOn: formedOn, until: null, because: null },
    })),
  };
  await insertTerm(tx, body.id, term, null);
  await saveConstituted(tx, term.id, { constitutedOn: formedOn, officersPostedOn: null });
  await insertFiling(tx, term.id, {
    ...{ id: newId(now), about: 'TERM', change: '', happenedOn: formedOn },
    dueOn: lastDayAfter(formedOn, profile.filingDays.value),
  });
  await holdOffices(tx, now, body, term);
  const entered = formedOn < addDays(todayOf(context), -30);
  await record(tx, body, { type: 'TERM_SEATED', number: term.number, members: size, entered }, actor, now);
  return body.id;
}

export interface DissolveManagementCommittee {
  readonly estateId: string;
  readonly on: CalendarDay;
}

/** 解散, once a committee has been filed. @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED · BODY_NOT_FOUND · TERM_NOT_SERVING · DAY_UNFIT */
export async function dissolveManagementCommittee(
  context: ActContext<Actor>,
  { estateId, on }: DissolveManagementCommittee,
): Promise<string> {
  const { tx, now, actor } = context;
  await requireAssisting(context, estateId);
  const body = await lockBodyOf(tx, estateId, BodyKind.MANAGEMENT_COMMITTEE);
  if (!body) throw new Refusal('BODY_NOT_FOUND', 'There is no such committee.');
  const { term } = await servingTerm(tx, body.id);
  requireDayWithin(on, term.beginsOn, todayOf(context));
  await endTerm(tx, term.id, on);
  const left = term.members.map(one => ({ ...one, until: on, because: LeaveReason.TERM_OVER }));
  await holdOffices(tx, now, body, { ...term, members: left });
  await record(tx, body, { type: 'DISSOLVED', on }, actor, now);
  return body.id;
}

/** @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED */
export async function requireAssisting(
  { tx, actor }: Pick<ActContext<Actor>, 'tx' | 'actor'>,
  estateId: string,
): Promise<void> {
  const at = await jurisdictionOf(tx, estateId);
  if (!bodyRights.follow(actor, at))
    throw new Refusal('ESTATE_NOT_FOUND', 'There is no such estate.', 'estateId');
  if (!bodyRights.assist(actor, at))
    throw new Refusal('NOT_ENTITLED', 'That is for the community and the street.');
}
