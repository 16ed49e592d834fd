import type { Database, Tx } from '@sifang/platform';

/**
 * Two transactions on two connections: the second does its work while the first has done its own and has not
 * committed. Whether the second has to wait is for the database to say.
 * @returns how each ended
 */
export async function twoAtOnce(
  database: Database,
  work: (tx: Tx, who: 0 | 1) => Promise<unknown>,
): Promise<PromiseSettledResult<unknown>[]> {
  const firstIsDone = signal();
  const mayCommit = signal();
  const secondHasBegun = signal<number>();
  const first = database.transaction(async tx => {
    await work(tx, 0);
    firstIsDone.give();
    await mayCommit.given;
  });
  await Promise.race([firstIsDone.given, first]);
  const second = database.transaction(async tx => {
    const [backend] = await tx.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
    secondHasBegun.give(backend!.pid);
    await work(tx, 1);
  });
  const ended = Promise.allSettled([first, second]);
  await Promise.race([second.catch(() => undefined), waits(database, await secondHasBegun.given)]);
  mayCommit.give();
  return ended;
}

/** Resolves when this backend waits for another. */
async function waits(database: Database, pid: number): Promise<void> {
  const asked = `SELECT FROM pg_stat_activity WHERE pid = $1 AND cardinality(pg_blocking_pids(pid)) > 0`;
  while ((await database.source.query<unknown[]>(asked, [pid])).length === 0);
}

function signal<T = void>(): { readonly given: Promise<T>; readonly give: (value: T) => void } {
  let give: (value: T) => void = () => undefined;
  const given = new Promise<T>(resolve => (give = resolve));
  return { given, give: value => give(value) };
}
