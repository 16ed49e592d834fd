import fc from 'fast-check';
import { VoteChoice } from '../motion.js';

/** What people do in a hall of three seats (the third advises) with an agenda of three items, rightly or wrongly. */
export type Command =
  | { readonly do: 'open' | 'adjourn' | 'put' | 'announce' | 'endSpeech' }
  | { readonly do: 'openItem' | 'closeItem'; readonly item: number }
  | { readonly do: 'checkIn' | 'raiseHand' | 'lowerHand' | 'giveFloor'; readonly seat: number }
  | { readonly do: 'vote'; readonly seat: number; readonly choice: VoteChoice };

export const SEATS = 3;
export const ITEMS = 3;
export const ADVISER = 2;

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

export const commands: fc.Arbitrary<Command[]> = fc
  .tuple(fc.boolean(), fc.array(some, { minLength: 1, maxLength: 60, size: 'max' }))
  .map(([early, all]) => (early ? all : [...opened, ...all]));
