import { addDays, exceeds, type CalendarDay } from '@sifang/kernel';
import { BodyKind } from '../body/body-kind.js';
import { lastDayAfter } from '../election/last-day.js';
import type { ElectionProfile } from '../law/election-profile.js';
import { monthsAfter, monthsBefore } from '../term/deadlines.js';
import { serving, type Member, type Term } from '../term/term.js';
import { duty, DutyKind, WhoActs, type Duty } from './duty.js';

/** A meeting of the committee: who of its members was there, and who was not. Ids of members. */
export interface MeetingHeld {
  readonly heldOn: CalendarDay;
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

export interface MeetingsWatched {
  readonly term: Term;
  /** The next committee is being elected already. */
  readonly reelecting: boolean;
  /** The last meeting with a quorum; null: none is known. */
  readonly metOn: CalendarDay | null;
  /** Of this term, as far as they are known. */
  readonly meetings: readonly MeetingHeld[];
  /** Motions on members, whatever became of them. */
  readonly removals: readonly { readonly memberId: string; readonly movedOn: CalendarDay }[];
}

const YEAR = 12;

/** Meetings that are due, and what follows where none is held or a member stays away. Only of committees: a 物管会 is called when there is something. */
export function meetings(state: MeetingsWatched, profile: ElectionProfile): Duty[] {
  if (state.term.kind !== BodyKind.COMMITTEE) return [];
  return [...meeting(state, profile), ...absences(state, profile)];
}

/** Counted from the last meeting that is known; of a term that was entered as it stood nothing is known. */
function meeting({ metOn, reelecting }: MeetingsWatched, profile: ElectionProfile): Duty[] {
  const { meetEveryMonths, inactiveMonths, reelectionGroupDays } = profile;
  const months = meetEveryMonths?.value ?? inactiveMonths?.value;
  if (metOn === null || months === undefined) return [];
  const due = monthsAfter(metOn, months);
  const meet = duty(DutyKind.MEET, WhoActs.BODY, due, monthsBefore(due, 1));
  if (inactiveMonths === null || reelecting) return [meet];
  // 上海 Art 32: six months without a meeting, and the street sees to an election.
  const idle = monthsAfter(metOn, inactiveMonths.value);
  const elect = lastDayAfter(idle, reelectionGroupDays.value);
  return [meet, duty(DutyKind.REELECTION, WhoActs.STREET, elect, addDays(idle, 1))];
}

function absences({ term, meetings: held, removals }: MeetingsWatched, profile: ElectionProfile): Duty[] {
  const { absence, changeFilingDays } = profile;
  const last = held
    .map(({ heldOn }) => heldOn)
    .toSorted()
    .at(-1);
  if (absence === null || last === undefined) return [];
  const year = held.filter(({ heldOn }) => heldOn > monthsBefore(last, YEAR));
  return serving(term).flatMap(member => {
    const missed = year.filter(({ absent }) => absent.includes(member.id));
    const since = missed
      .map(({ heldOn }) => heldOn)
      .toSorted()
      .at(-1);
    if (since === undefined || removals.some(one => one.memberId === member.id && one.movedOn >= since))
      return [];
    if (!tooOften(missed.length, meetingsOfYear(year, member, profile), absence.value)) return [];
    // No rule says by when the motion is put: as long as there is to file a change. [D]
    const dueOn = lastDayAfter(since, changeFilingDays.value);
    return [duty(DutyKind.MOVE_ABSENCE, WhoActs.BODY, dueOn, since, member.id)];
  });
}

/** 达到 includes the part itself (Civil Code Art 1259). */
function tooOften(missed: number, of: number, share: { numerator: number; denominator: number }): boolean {
  return exceeds(missed, share, of) || missed * share.denominator === of * share.numerator;
}

/** Two meetings are no year: at least as many count as a year must have. [D] */
function meetingsOfYear(
  year: readonly MeetingHeld[],
  { id }: Member,
  { meetEveryMonths }: Pick<ElectionProfile, 'meetEveryMonths'>,
): number {
  const own = year.filter(({ present, absent }) => present.includes(id) || absent.includes(id)).length;
  return Math.max(own, meetEveryMonths === null ? 0 : Math.ceil(YEAR / meetEveryMonths.value));
}
