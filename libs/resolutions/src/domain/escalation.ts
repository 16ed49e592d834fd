import { addDays, dayOf, Refusal, type CalendarDay } from '@sifang/kernel';
import { OPEN_STATES, requireState, ResolutionState } from './lifecycle.js';
import type { Resolution } from './resolution.js';
import { endOfTerm, TermUnit, type Term } from './term.js';

/** Who is told. */
export enum Told {
  LEAD = 'LEAD',
  SUPPORTING = 'SUPPORTING',
  COMMUNITY = 'COMMUNITY',
  TOWN = 'TOWN',
}

/** One step of reminding and supervising: data, so that a place can have its own. */
export interface Step {
  readonly name: StepName;
  /** Counted from the day the state was entered, or from the end of the term. */
  readonly from: 'STATE' | 'DUE';
  /** Before (negative, calendar days only) or after. */
  readonly offset: Term;
  readonly states: readonly ResolutionState[];
  readonly tells: readonly Told[];
  /** Level of supervision that it raises to; 0 for a mere reminder. */
  readonly supervision: number;
  /** [D] where no rule was found. */
  readonly source: string;
}

export type StepName = (typeof STEP_NAMES)[number];
export const STEP_NAMES = [
  ...['ANSWER_OUTSTANDING', 'DECISION_OUTSTANDING', 'CHECK_OUTSTANDING'],
  ...['DUE_IN_7_DAYS', 'DUE_IN_3_DAYS', 'DUE_TODAY', 'OVERDUE', 'SUPERVISED', 'LISTED', 'SUMMONED'],
] as const;

const { AWAITING_ANSWER, OBJECTED, ANSWERED, CLOSING_ASKED } = ResolutionState;
const { LEAD, SUPPORTING, COMMUNITY, TOWN } = Told;
const { CALENDAR_DAYS, WORKING_DAYS } = TermUnit;
const DOING = [AWAITING_ANSWER, ANSWERED];
const calendar = (days: number): Term => ({ days, unit: CALENDAR_DAYS });
const working = (days: number): Term => ({ days, unit: WORKING_DAYS });

const JINAN = '济南市12345：5 个工作日内答复';
const NEXT_DAY = '到期次日催办（某市某局 12345 办理规定）';
const WEIFANG = '潍坊市12345：拒收、逾期、未解决、不力的，督办（挂牌、约谈）';

export const STEPS: readonly Step[] = [
  step('ANSWER_OUTSTANDING', 'STATE', working(5), [AWAITING_ANSWER], [LEAD, COMMUNITY], 0, JINAN),
  step('DECISION_OUTSTANDING', 'STATE', working(5), [OBJECTED], [COMMUNITY], 0, '[D]'),
  step('CHECK_OUTSTANDING', 'STATE', working(5), [CLOSING_ASKED], [COMMUNITY], 0, '[D]'),
  step('DUE_IN_7_DAYS', 'DUE', calendar(-7), DOING, [LEAD, SUPPORTING], 0, '[D]'),
  step('DUE_IN_3_DAYS', 'DUE', calendar(-3), DOING, [LEAD, SUPPORTING], 0, '[D]'),
  step('DUE_TODAY', 'DUE', calendar(0), DOING, [LEAD, SUPPORTING], 0, '[D]'),
  step('OVERDUE', 'DUE', calendar(1), DOING, [LEAD, SUPPORTING, COMMUNITY], 0, NEXT_DAY),
  step('SUPERVISED', 'DUE', working(3), DOING, [LEAD, COMMUNITY, TOWN], 1, `${WEIFANG}；3 个工作日 [D]`),
  step('LISTED', 'DUE', working(8), DOING, [LEAD, COMMUNITY, TOWN], 2, `${WEIFANG}；8 个工作日 [D]`),
  step('SUMMONED', 'DUE', working(15), DOING, [LEAD, COMMUNITY, TOWN], 3, `${WEIFANG}；15 个工作日 [D]`),
];

function step(
  name: StepName,
  from: Step['from'],
  offset: Term,
  states: readonly ResolutionState[],
  tells: readonly Told[],
  supervision: number,
  source: string,
): Step {
  return { name, from, offset, states, tells, supervision, source };
}

/** A step at its day. It is taken once for each day that it is counted from. */
export interface DueStep {
  readonly step: Step;
  readonly on: CalendarDay;
  readonly anchor: CalendarDay;
}

type Watched = Pick<Resolution, 'state' | 'stateSince' | 'dueOn' | 'pausedAt'>;

/** All steps that the resolution comes to if nothing happens, by day. None while the clock stands still. */
export function stepsOf({ state, stateSince, dueOn, pausedAt }: Watched, steps = STEPS): DueStep[] {
  if (pausedAt) return [];
  const since = dayOf(stateSince);
  const coming = steps
    .filter(({ states }) => states.includes(state))
    .map(step => {
      const anchor = step.from === 'STATE' ? since : dueOn;
      const { days } = step.offset;
      return { step, anchor, on: days > 0 ? endOfTerm(anchor, step.offset) : addDays(anchor, days) };
    });
  // Nobody is reminded on the day they were told, nor of a day that was already near then.
  return coming
    .filter(({ step, on }) => step.offset.days > 0 || on > since)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** @param taken of this resolution, as `keyOf` writes them */
export function stepsDue(watched: Watched, taken: ReadonlySet<string>, today: CalendarDay): DueStep[] {
  return stepsOf(watched).filter(due => due.on <= today && !taken.has(keyOf(due)));
}

/** The next day on which somebody has to look; null when nothing will come. */
export function nextStepOn(watched: Watched, taken: ReadonlySet<string>): CalendarDay | null {
  return stepsOf(watched).find(due => !taken.has(keyOf(due)))?.on ?? null;
}

export function keyOf({ step, anchor }: DueStep): string {
  return `${step.name} ${anchor}`;
}

/** @throws Refusal RESOLUTION_CLOSED · RESOLUTION_WITHDRAWN · SUPERVISION_LOWER */
export function requireSupervisable(resolution: Resolution, level: number): void {
  requireState(resolution, ...OPEN_STATES);
  if (level < resolution.supervision)
    throw new Refusal('SUPERVISION_LOWER', 'It is supervised harder than that already.', 'level');
}
