import { Refusal } from '@sifang/kernel';
import fc from 'fast-check';
import { AgendaItemState } from './agenda.js';
import { SpeechState } from './floor.js';
import { MeetingState } from './lifecycle.js';
import { MotionState, VoteChoice } from './motion.js';
import { ITEMS, OF_THE_FIRM, SEATS, type Command } from './spec/command.js';
import { Hall } from './spec/hall.js';
import { RuleBook } from './spec/rule-book.js';
import { SpeechKind } from './speech-kind.js';

const seat = fc.nat(SEATS - 1);
const item = fc.nat(ITEMS);
const choice = fc.constantFrom(...Object.values(VoteChoice));

const kind = fc.constantFrom(SpeechKind.SPEECH, SpeechKind.POINT_OF_ORDER);
const as = fc.constantFrom(AgendaItemState.WITHDRAWN as const, AgendaItemState.POSTPONED as const);
const secret = fc.boolean();

const some: fc.Arbitrary<Command> = fc.oneof(
  often(6, { do: fc.constantFrom('checkIn' as const), seat }),
  often(4, { do: fc.constantFrom('leave' as const), seat: fc.oneof(seat, fc.constantFrom(...OF_THE_FIRM)) }),
  often(3, { do: fc.constantFrom('open' as const, 'aMinutePasses' as const) }),
  often(1, { do: fc.constantFrom('adjourn' as const) }),
  often(3, { do: fc.constantFrom('recess' as const, 'resume' as const, 'resume' as const) }),
  often(8, { do: fc.constantFrom('undo' as const) }),
  often(9, { do: fc.constantFrom('openItem' as const, 'closeItem' as const, 'reopenItem' as const), item }),
  often(5, { do: fc.constantFrom('moveBefore' as const, 'insertBefore' as const), item, before: item }),
  often(3, { do: fc.constantFrom('drop' as const), item, as }),
  often(8, { do: fc.constantFrom('raiseHand' as const, 'giveFloor' as const), seat, kind }),
  often(4, { do: fc.constantFrom('lowerHand' as const, 'giveBack' as const), seat }),
  often(2, { do: fc.constantFrom('endSpeech' as const) }),
  often(6, { do: fc.constantFrom('move' as const, 'amend' as const, 'withdrawLast' as const) }),
  often(8, { do: fc.constantFrom('put' as const, 'putMoved' as const), secret }),
  often(8, { do: fc.constantFrom('announce' as const) }),
  often(20, { do: fc.constantFrom('vote' as const, 'secretVote' as const), seat, choice }),
);

function often<T extends Record<string, fc.Arbitrary<unknown>>>(weight: number, shape: T) {
  return { weight, arbitrary: fc.record(shape) as unknown as fc.Arbitrary<Command> };
}

/** Left to chance alone, few meetings would get as far as a vote. */
const opened: readonly Command[] = [
  ...Array.from({ length: SEATS }, (_, at): Command => ({ do: 'checkIn', seat: at })),
  { do: 'open' },
  { do: 'openItem', item: 0 },
];

const commands: fc.Arbitrary<Command[]> = fc
  .tuple(fc.boolean(), fc.array(some, { minLength: 1, maxLength: 80, size: 'max' }))
  .map(([early, all]) => (early ? all : [...opened, ...all]));

describe('a whole meeting, whatever people try', () => {
  it('goes by the rule book', () => {
    fc.assert(
      fc.property(commands, all => {
        const [hall, rules] = [new Hall(), new RuleBook()];
        for (const command of all)
          expect([command, attempt(hall, command)]).toEqual([command, rules.do(command)]);
      }),
      { numRuns: 500 },
    );
  });

  it('never has two items open, two floors or two votes, and every item has a number of its own', () => {
    fc.assert(
      fc.property(commands, all => {
        const hall = new Hall();
        for (const command of all) {
          attempt(hall, command);
          expect(hall.agenda.filter(({ state }) => state === AgendaItemState.OPEN).length).toBeLessThan(2);
          expect(hall.speeches.filter(({ state }) => state === SpeechState.SPEAKING).length).toBeLessThan(2);
          expect(hall.motions.filter(({ state }) => state === MotionState.PUT).length).toBeLessThan(2);
          expect(hall.agenda.map(({ position }) => position).toSorted((one, other) => one - other)).toEqual(
            hall.agenda.map((_, at) => at + 1),
          );
        }
      }),
    );
  });

  it('keeps the number of whatever was dealt with, and never takes back a decision', () => {
    fc.assert(
      fc.property(commands, all => {
        const hall = new Hall();
        for (const command of all) {
          const before = { agenda: hall.agenda, motions: hall.motions };
          attempt(hall, command);
          for (const { id, state, position } of before.agenda)
            if (state !== AgendaItemState.PENDING && command.do !== 'undo')
              expect(hall.agenda.find(item => item.id === id)!.position).toBe(position);
          for (const { id, state } of before.motions.filter(({ announcedAt }) => announcedAt))
            expect(hall.motions.find(motion => motion.id === id)!.state).toBe(state);
        }
      }),
    );
  });

  it('tells of a secret vote the sums, and nothing before it is over', () => {
    fc.assert(
      fc.property(commands, all => {
        const hall = new Hall();
        for (const command of all) attempt(hall, command);
        for (const { id, secret: hidden, tally } of hall.motions.filter(motion => motion.secret)) {
          expect(hidden && hall.votes.some(({ motionId }) => motionId === id)).toBe(false);
          if (tally)
            expect([tally.for, tally.against, tally.abstain]).toEqual(Object.values(hall.sums.get(id)!));
          if (tally) expect(tally.for + tally.against + tally.abstain).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });

  it('counts what was voted before the result was out, and nothing after it', () => {
    fc.assert(
      fc.property(commands, all => {
        const hall = new Hall();
        for (const command of all) attempt(hall, command);
        for (const { id, announcedAt, tally } of hall.motions.filter(motion => !motion.secret)) {
          const votes = hall.votes.filter(({ motionId }) => motionId === id);
          expect(new Set(votes.map(({ seatId }) => seatId)).size).toBe(votes.length);
          if (!tally) continue;
          expect(tally.for + tally.against + tally.abstain).toBe(votes.length);
          for (const { castAt } of votes) expect(castAt < announcedAt!).toBe(true);
        }
      }),
    );
  });

  it('leaves nothing open behind', () => {
    fc.assert(
      fc.property(commands, all => {
        const hall = new Hall();
        for (const command of all) attempt(hall, command);
        if (hall.meeting.state !== MeetingState.ADJOURNED) return;
        expect(hall.agenda.map(({ state }) => state)).not.toContain(AgendaItemState.OPEN);
        expect(hall.motions.map(({ state }) => state)).not.toContain(MotionState.PUT);
        for (const { endedAt } of hall.speeches) expect(endedAt).not.toBeNull();
      }),
    );
  });
});

/** @returns the code of the refusal, undefined when there was none. */
function attempt(hall: Hall, command: Command): string | undefined {
  try {
    hall.do(command);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
