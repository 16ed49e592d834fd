import { Refusal } from '@sifang/kernel';
import fc from 'fast-check';
import { AgendaItemState } from './agenda.js';
import { SpeechState } from './floor.js';
import { MeetingState } from './lifecycle.js';
import { MotionState, VoteChoice } from './motion.js';
import { ADVISER, ITEMS, SEATS, type Command } from './spec/command.js';
import { Hall } from './spec/hall.js';
import { RuleBook } from './spec/rule-book.js';

const seat = fc.nat(SEATS - 1);
const item = fc.nat(ITEMS - 1);
const choice = fc.constantFrom(...Object.values(VoteChoice));

const some: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('checkIn' as const), seat }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('open' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('adjourn' as const) }) },
  { weight: 12, arbitrary: fc.record({ do: fc.constantFrom('put' as const, 'announce' as const) }) },
  {
    weight: 9,
    arbitrary: fc.record({ do: fc.constantFrom('openItem' as const, 'closeItem' as const), item }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('raiseHand' as const), seat }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constantFrom('lowerHand' as const, 'giveFloor' as const), seat }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('endSpeech' as const) }) },
  { weight: 12, arbitrary: fc.record({ do: fc.constantFrom('vote' as const), seat, choice }) },
);

/** Left to chance alone, few meetings would get as far as a vote. */
const opened: readonly Command[] = [
  { do: 'checkIn', seat: 0 },
  { do: 'checkIn', seat: ADVISER },
  { do: 'open' },
  { do: 'openItem', item: 0 },
];

const commands: fc.Arbitrary<Command[]> = fc
  .tuple(fc.boolean(), fc.array(some, { minLength: 1, maxLength: 60, size: 'max' }))
  .map(([early, all]) => (early ? all : [...opened, ...all]));

const FORWARD = {
  meeting: [MeetingState.SCHEDULED, MeetingState.IN_SESSION, MeetingState.ADJOURNED],
  item: [AgendaItemState.PENDING, AgendaItemState.OPEN, AgendaItemState.CLOSED],
} as const;

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

  it('never has two items open, two floors or two votes, and never goes back', () => {
    fc.assert(
      fc.property(commands, all => {
        const hall = new Hall();
        for (const command of all) {
          const before = { ...hall };
          attempt(hall, command);
          expect(hall.agenda.filter(({ state }) => state === AgendaItemState.OPEN).length).toBeLessThan(2);
          expect(hall.speeches.filter(({ state }) => state === SpeechState.SPEAKING).length).toBeLessThan(2);
          expect(hall.motions.filter(({ state }) => state === MotionState.PUT).length).toBeLessThan(2);
          expect(FORWARD.meeting.indexOf(hall.meeting.state)).toBeGreaterThanOrEqual(
            FORWARD.meeting.indexOf(before.meeting.state),
          );
          hall.agenda.forEach(({ state }, at) =>
            expect(FORWARD.item.indexOf(state)).toBeGreaterThanOrEqual(
              FORWARD.item.indexOf(before.agenda[at]!.state),
            ),
          );
        }
      }),
    );
  });

  it('counts what was voted before the result was out, and nothing after it', () => {
    fc.assert(
      fc.property(commands, all => {
        const hall = new Hall();
        for (const command of all) attempt(hall, command);
        for (const { id, announcedAt, tally } of hall.motions) {
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
