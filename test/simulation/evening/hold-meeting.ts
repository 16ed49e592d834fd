import { arrive } from './arrive.js';
import { decide } from './decide.js';
import { discuss } from './discuss.js';
import type { Shown } from './console.js';
import type { Hall } from './hall.js';

const OPENS_AT = 6;
const MINUTES_PER_ITEM = 12;

/** From the first who comes to the adjournment; who is late finds the meeting going on. */
export async function holdMeeting(hall: Hall): Promise<void> {
  const { acts, chair, clock, console, ledger } = hall;
  const arrivals = arrive(hall);
  await clock.until(OPENS_AT);
  await console.until(view => 2 * presentIn(view) >= hall.plan.seats.length);
  await ledger.note('open', () => acts.open(chair));
  await arrivals;
  const { agenda } = await console.until(
    view => view.state === 'IN_SESSION' && presentIn(view) >= hall.present.length,
  );
  for (const [index, { id, kind }] of agenda.entries()) {
    await clock.until(OPENS_AT + 1 + index * MINUTES_PER_ITEM);
    await ledger.note('open an item', () => acts.openItem(chair, id));
    await discuss(hall);
    if (kind === 'DECISION' || index === 0) await decide(hall);
    await ledger.note('close an item', () => acts.closeItem(chair, id));
  }
  await clock.until(OPENS_AT + 1 + agenda.length * MINUTES_PER_ITEM);
  await ledger.note('adjourn', () => acts.adjourn(chair));
}

function presentIn({ parties }: Shown): number {
  return parties.reduce((sum, { present }) => sum + present, 0);
}
