import { addDays, type CalendarDay } from '@sifang/kernel';
import { BodyKind } from '../body/body-kind.js';
import { Remedy, type ElectionProfile } from '../law/election-profile.js';
import { monthsBefore } from '../term/deadlines.js';
import { lastDayAfter } from '../election/last-day.js';
import { chairOf, type Term } from '../term/term.js';
import { vacancyOf } from '../term/vacancy.js';
import { duty, DutyKind, WhoActs, type Duty } from './duty.js';
import { meetings, type MeetingsWatched } from './meetings.js';

export interface FilingState {
  readonly id: string;
  readonly about: 'TERM' | 'CHANGE';
  readonly dueOn: CalendarDay;
  readonly filedOn: CalendarDay | null;
  readonly answerDueOn: CalendarDay | null;
  readonly answer: string | null;
  readonly answeredOn: CalendarDay | null;
}

export interface TermState extends MeetingsWatched {
  readonly constitutedOn: CalendarDay | null;
  readonly officersPostedOn: CalendarDay | null;
  readonly filings: readonly FilingState[];
  readonly handover: {
    readonly id: string;
    readonly dueOn: CalendarDay;
    readonly doneOn: CalendarDay | null;
  } | null;
  /** An election for empty seats is running. */
  readonly filling: boolean;
  /** Since when seats are empty; null: none is. */
  readonly vacantSince: CalendarDay | null;
  /** A 物管会 serves the estate beside it. */
  readonly managementServes: boolean;
}

/** Who must act by what day, the most urgent first: what is done is no duty any more. */
export function dutiesOf(state: TermState, profile: ElectionProfile): readonly Duty[] {
  const duties = [
    ...officers(state, profile),
    ...filings(state),
    ...handover(state),
    ...vacancies(state, profile),
    ...sending(state, profile),
    ...meetings(state, profile),
    ...dissolving(state, profile),
    ...expiry(state, profile),
  ];
  return duties.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
}

function officers({ term, constitutedOn, officersPostedOn }: TermState, profile: ElectionProfile): Duty[] {
  if (term.kind === BodyKind.MANAGEMENT_COMMITTEE) return [];
  if (constitutedOn === null || chairOf(term) === null) {
    const from = constitutedOn === null ? term.electedOn : chairGone(term);
    return [
      duty(DutyKind.CHOOSE_OFFICERS, WhoActs.BODY, lastDayAfter(from, profile.firstMeetingDays.value), from),
    ];
  }
  if (officersPostedOn !== null) return [];
  const dueOn = lastDayAfter(constitutedOn, profile.postOfficersDays.value);
  return [duty(DutyKind.POST_OFFICERS, WhoActs.BODY, dueOn, constitutedOn)];
}

function chairGone({ members, electedOn }: Term): CalendarDay {
  const ends = members.flatMap(({ role, until }) => (role === 'CHAIR' && until !== null ? [until] : []));
  return ends.toSorted().at(-1) ?? electedOn;
}

function filings({ term, filings }: TermState): Duty[] {
  return filings.flatMap(({ id, about, dueOn, filedOn, answer, answerDueOn, answeredOn }) => {
    const kind = about === 'TERM' ? DutyKind.FILE_TERM : DutyKind.FILE_CHANGE;
    // What was returned was not filed in time by having been filed once.
    if (filedOn === null || answer === 'RETURNED')
      return [duty(kind, WhoActs.BODY, dueOn, term.electedOn, id)];
    if (answeredOn !== null || answerDueOn === null) return [];
    return [duty(DutyKind.ANSWER_FILING, WhoActs.STREET, answerDueOn, filedOn, id)];
  });
}

function handover({ term, handover }: TermState): Duty[] {
  if (handover === null || handover.doneOn !== null) return [];
  return [duty(DutyKind.HAND_OVER, WhoActs.BODY, handover.dueOn, term.electedOn, handover.id)];
}

const TO_DUTY = {
  BY_ELECTION: DutyKind.BY_ELECTION,
  REELECTION: DutyKind.REELECTION,
  OWNERS_MEETING: DutyKind.OWNERS_MEETING,
} satisfies Record<Remedy, DutyKind>;

/** No rule says by when: as long as the street has to form a group. [D] */
function vacancies({ term, reelecting, filling, vacantSince }: TermState, profile: ElectionProfile): Duty[] {
  if (term.kind !== BodyKind.COMMITTEE) return [];
  const remedy = vacancyOf(term, profile)?.remedy;
  if (!remedy || reelecting || vacantSince === null) return [];
  // What fills some seats is no answer where the rest are too few to go on.
  if (filling && remedy === Remedy.BY_ELECTION) return [];
  const dueOn = lastDayAfter(vacantSince, profile.reelectionGroupDays.value);
  const who = remedy === Remedy.BY_ELECTION ? WhoActs.BODY : WhoActs.STREET;
  return [duty(TO_DUTY[remedy], who, dueOn, vacantSince)];
}

/** 物管会: owners are a part of it and its number is odd by rule, so that nobody who left stays unfollowed; by when no rule says. [D] */
function sending({ term, vacantSince }: TermState, { reelectionGroupDays }: ElectionProfile): Duty[] {
  if (term.kind !== BodyKind.MANAGEMENT_COMMITTEE || vacantSince === null) return [];
  const dueOn = lastDayAfter(vacantSince, reelectionGroupDays.value);
  return [duty(DutyKind.SEND_MEMBERS, WhoActs.STREET, dueOn, vacantSince)];
}

/** 北京 Art 58: at most thirty days after the committee was filed. */
function dissolving({ term, filings, managementServes }: TermState, { management }: ElectionProfile): Duty[] {
  const filedOn = filings.find(({ about }) => about === 'TERM')?.filedOn ?? null;
  const { dissolvedDays } = management.value;
  if (term.kind !== BodyKind.COMMITTEE || !managementServes || filedOn === null || dissolvedDays === null)
    return [];
  return [duty(DutyKind.DISSOLVE, WhoActs.STREET, lastDayAfter(filedOn, dissolvedDays), filedOn)];
}

/** 提前报告: the month count is the last day for it; the reminder comes a month earlier. That the next is being elected is the report, and not yet the vote. */
function expiry({ term, reelecting }: TermState, profile: ElectionProfile): Duty[] {
  const report = monthsBefore(term.endsOn, profile.leadMonths.value);
  const held = addDays(term.endsOn, -(profile.heldBeforeDays?.value ?? 0));
  return [
    ...(reelecting ? [] : [duty(DutyKind.REPORT_EXPIRY, WhoActs.BODY, report, monthsBefore(report, 1))]),
    duty(DutyKind.HOLD_REELECTION, WhoActs.STREET, held, report),
  ];
}
