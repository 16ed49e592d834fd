import { officerOf, officersOf, secretaryOf } from '../population/people.js';
import type { Size } from '../population/size.js';
import type { EveningClock } from './evening-clock.js';
import { lookAtList, personAt, type House } from './house.js';
import type { Ledger } from './ledger.js';

const [FROM, TO, EVERY] = [0, 85, 5];

/** Secretaries and the town's officers look at their list every few minutes, not all at once. */
export async function lookAround(
  size: Size,
  house: House,
  ledger: Ledger,
  clock: EveningClock,
): Promise<void> {
  const people = [
    ...Array.from({ length: size.communities }, (_, n) => secretaryOf(n)),
    ...Array.from({ length: size.towns * officersOf(size) }, (_, n) => {
      const town = Math.floor(n / officersOf(size));
      return officerOf(town, n % officersOf(size), size);
    }),
  ].map(id => personAt(house, id));
  await Promise.all(
    people.map(async (person, index) => {
      for (let minute = FROM + (index / people.length) * EVERY; minute < TO; minute += EVERY) {
        await clock.until(minute);
        await lookAtList(ledger, person);
      }
    }),
  );
}
