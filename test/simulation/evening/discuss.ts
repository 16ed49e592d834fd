import { oneOf } from '../../drills/chance.js';
import type { Hall, Seated } from './hall.js';

const MOST_HANDS = 5;
const MINUTES_OF_HANDS = 2;
const MINUTES_TO_SPEAK = 1;

/** Hands go up, one thinks better of it, the chair gives the floor to the others in turn. */
export async function discuss(hall: Hall): Promise<void> {
  const { acts, chair, chance, clock, console, ledger } = hall;
  const raised = someOf(hall, 2 + Math.floor(chance() * (MOST_HANDS - 1)));
  const begun = clock.minute;
  const hands = await Promise.all(
    raised.map(async ({ guest, seatId }) => {
      await clock.until(begun + chance() * MINUTES_OF_HANDS);
      return (await ledger.note('raise a hand', () => acts.requestToSpeak(guest))) ? seatId : null;
    }),
  );
  const [unsure, ...sure] = hands.filter(seatId => seatId !== null);
  if (unsure === undefined) return;
  await console.until(({ waiting }) =>
    [unsure, ...sure].every(id => waiting.some(({ seatId }) => seatId === id)),
  );
  const { guest } = raised.find(({ seatId }) => seatId === unsure)!;
  await ledger.note('lower a hand', () => acts.withdraw(guest));
  for (const speaker of sure) {
    const { waiting } = await console.until(({ floor }) => floor === null);
    const request = waiting.find(({ seatId }) => seatId === speaker)!;
    await ledger.note('give the floor', () => acts.giveFloor(chair, request.id));
    await console.until(({ floor }) => floor?.seatId === speaker);
    await clock.pass(MINUTES_TO_SPEAK);
    if (chance() < 0.3) await ledger.note('extend', () => acts.extend(chair));
    await ledger.note('end a speech', () => acts.endSpeech(chair));
  }
}

function someOf({ present, chance }: Hall, count: number): readonly Seated[] {
  const chosen = new Set<Seated>();
  while (chosen.size < Math.min(count, present.length)) chosen.add(oneOf(chance, present));
  return [...chosen];
}
