import { machine } from './figures/machine.js';
import { Child } from './processes/child.js';
import { openPostgres } from './town/postgres.js';

/** Runs a benchmark on a server of its own and stops everything, also when it fails or takes too long. */
export async function run(
  minutes: number,
  bench: (databaseUrl: string) => Promise<Readonly<Record<string, unknown>>>,
): Promise<void> {
  console.log(`${machine()}\n`);
  const postgres = await openPostgres();
  const tooLong = setTimeout(() => void end(1, `Not done within ${minutes} minutes.`), minutes * 60_000);
  const end = async (code: number, last: string): Promise<never> => {
    clearTimeout(tooLong);
    await Child.stopAll();
    await postgres.close();
    console[code ? 'error' : 'log'](last);
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void end(130, 'Interrupted.'));
  try {
    await end(0, JSON.stringify(await bench(postgres.url)));
  } catch (error) {
    await end(1, String((error as Error).stack ?? error));
  }
}
