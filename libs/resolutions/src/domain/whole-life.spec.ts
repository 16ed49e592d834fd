import { addDays, asCalendarDay, dayOf, type CalendarDay } from '@sifang/kernel';
import fc from 'fast-check';
import { aResolution } from './a-resolution.fixture.js';
import { askExtension, decideExtension, pause, resume } from './clock.js';
import { decideObjection, object, ObjectionDecision } from './objection.js';
import { answer, type Resolution } from './resolution.js';
import { askToClose, failCheck, passCheck, requireWorking } from './work.js';

/** A small model of the same life: what a clerk would keep on a card. Days are numbers from the first one. */
interface Card {
  state: 'wait' | 'objected' | 'agenda' | 'work' | 'check' | 'closed' | 'gone';
  due: number;
  asked: number | null;
  stopped: number | null;
  round: number;
  failed: number;
}

interface Command {
  readonly does: string;
  /** Days from today that it names. */
  readonly days: number;
}

const FIRST = asCalendarDay('2026-11-22');
const dayAt = (number: number): CalendarDay => addDays(FIRST, number);

const commands: Readonly<Record<string, (real: Resolution, now: Date, day: CalendarDay) => Resolution>> = {
  answer: (real, answeredAt, doneBy) =>
    answer(real, { text: '好', doneBy, answeredAt, answeredById: 'li', answeredByName: '李强' }),
  object: (real, now) => object(real, now),
  insist: (real, now) =>
    decideObjection(real, { decision: ObjectionDecision.INSIST, text: null, dueOn: null }, now),
  amend: (real, now, dueOn) =>
    decideObjection(real, { decision: ObjectionDecision.AMEND, text: null, dueOn }, now),
  withdraw: (real, now) =>
    decideObjection(real, { decision: ObjectionDecision.WITHDRAW, text: null, dueOn: null }, now),
  agenda: (real, now) =>
    decideObjection(real, { decision: ObjectionDecision.NEXT_AGENDA, text: null, dueOn: null }, now),
  report: real => (requireWorking(real), real),
  done: (real, now) => askToClose(real, now),
  pass: (real, now) => passCheck(real, now),
  fail: (real, now, dueOn) => failCheck(real, dueOn, now),
  ask: (real, now, until) => askExtension(real, { until, reason: '雨' }, now),
  grant: (real, _now, day) => decideExtension(real, day),
  deny: real => decideExtension(real, null),
  stop: (real, now) => pause(real, now),
  go: (real, now) => resume(real, now),
};

/** @returns the card afterwards, or null when the clerk would shake the head */
function onCard(card: Card, does: string, today: number, named: number): Card | null {
  const waits = ['objected', 'agenda'].includes(card.state);
  const running = card.stopped === null;
  const anew = (due: number): Card | null =>
    waits && due >= today ? { ...card, state: 'wait', due, round: card.round + 1 } : null;
  switch (does) {
    case 'answer':
      return card.state === 'wait' && named >= today && (named <= card.due || today > card.due)
        ? { ...card, state: 'work' }
        : null;
    case 'object':
      return card.state === 'wait' ? { ...card, state: 'objected' } : null;
    case 'insist':
      return anew(card.due);
    case 'amend':
      return anew(named);
    case 'withdraw':
      return waits ? { ...card, state: 'gone' } : null;
    case 'agenda':
      return card.state === 'objected' ? { ...card, state: 'agenda' } : null;
    case 'report':
      return card.state === 'work' ? card : null;
    case 'done':
      return card.state === 'work' && running ? { ...card, state: 'check', asked: null } : null;
    case 'pass':
      return card.state === 'check' ? { ...card, state: 'closed' } : null;
    case 'fail':
      return card.state === 'check' && named > today
        ? { ...card, state: 'work', due: named, failed: card.failed + 1 }
        : null;
    case 'ask':
      return card.state === 'work' && running && card.asked === null && named > card.due && named >= today
        ? { ...card, asked: named }
        : null;
    case 'grant':
      return card.asked !== null && named <= card.asked && named > card.due
        ? { ...card, asked: null, due: named }
        : null;
    case 'deny':
      return card.asked !== null ? { ...card, asked: null } : null;
    case 'stop':
      return ['wait', 'work'].includes(card.state) && running ? { ...card, stopped: today } : null;
    default:
      return card.stopped !== null ? { ...card, stopped: null, due: card.due + today - card.stopped } : null;
  }
}

const NAMES = {
  wait: 'AWAITING_ANSWER',
  objected: 'OBJECTED',
  agenda: 'ON_NEXT_AGENDA',
  work: 'ANSWERED',
} as const;
const ENDS = { check: 'CLOSING_ASKED', closed: 'CLOSED', gone: 'WITHDRAWN' } as const;

it('a resolution goes the way that its card would go, whatever is tried in whatever order', () => {
  const seen = new Set<string>();
  // Names come often enough that whole lives are lived, from adoption to the end.
  const likely = ['answer', 'done', 'pass', 'fail', 'object', 'ask', 'grant', 'stop', 'go', 'amend'];
  const command: fc.Arbitrary<Command & { wait: number }> = fc.record({
    does: fc.constantFrom(...Object.keys(commands), ...likely),
    days: fc.integer({ min: -3, max: 40 }),
    wait: fc.constantFrom(0, 0, 0, 1, 7),
  });
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), tried => {
      let real = aResolution({ dueOn: dayAt(30) });
      let card: Card = { state: 'wait', due: 30, asked: null, stopped: null, round: 1, failed: 0 };
      let today = 0;
      for (const { does, days, wait } of tried) {
        today += wait;
        const now = new Date(Date.parse('2026-11-22T02:00:00Z') + today * 86_400_000);
        expect(dayOf(now)).toBe(dayAt(today));
        const expected = onCard(card, does, today, today + days);
        let refused: unknown = null;
        try {
          real = commands[does]!(real, now, dayAt(today + days));
        } catch (error) {
          refused = error;
          expect(error).toMatchObject({ name: 'Refusal' });
        }
        expect({ does, refused: refused !== null }).toEqual({ does, refused: expected === null });
        card = expected ?? card;
        expect(real).toMatchObject({
          state: { ...NAMES, ...ENDS }[card.state],
          ...{ dueOn: dayAt(card.due), round: card.round, failedChecks: card.failed },
          extension: card.asked === null ? null : { until: dayAt(card.asked) },
        });
        expect(real.pausedAt === null).toBe(card.stopped === null);
        expect(real.closedAt !== null).toBe(card.state === 'closed');
        seen.add(`${card.state} ${card.stopped !== null} ${card.asked !== null}`);
      }
    }),
    { numRuns: 1_500 },
  );
  // The walk has been everywhere that can be reached.
  expect(
    [...seen].filter(place => place.startsWith('closed') || place.startsWith('gone')).length,
  ).toBeGreaterThan(1);
  for (const state of [...Object.keys(NAMES), ...Object.keys(ENDS)])
    expect([...seen].some(place => place.startsWith(state))).toBe(true);
});
