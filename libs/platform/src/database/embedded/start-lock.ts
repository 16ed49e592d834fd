import { setTimeout as wait } from 'node:timers/promises';
import { StartupProblem } from '../../startup-problem.js';
import { holderOf, leaveTicket, liveTickets, takeBack } from './tickets.js';

// Longer than a first start on a slow disk takes, with everything that is waited for inside.
const PATIENCE_MS = 90_000;

/**
 * Does the work while nobody else starts or stops a server in the same data folder.
 * Each first leaves a ticket and looks afterwards: of two, the later one sees the earlier one, so both never go on.
 */
export async function withStartLock<T>(
  folder: string,
  work: () => Promise<T>,
  patience = PATIENCE_MS,
): Promise<T> {
  const ticket = await acquire(folder, Date.now() + patience);
  try {
    return await work();
  } finally {
    await takeBack(folder, ticket);
  }
}

async function acquire(folder: string, deadline: number): Promise<string> {
  for (;;) {
    let [inFront] = await liveTickets(folder);
    if (!inFront) {
      const mine = await leaveTicket(folder);
      inFront = (await liveTickets(folder)).find(ticket => ticket !== mine);
      if (!inFront) return mine;
      await takeBack(folder, mine);
    }
    if (Date.now() > deadline)
      throw new StartupProblem(
        `Process ${holderOf(inFront)} has been starting or stopping the database for too long: end it and try again, or remove ${folder} if it is something else.`,
      );
    // By chance, so that two who met do not meet for ever.
    await wait(10 + Math.random() * 40);
  }
}
