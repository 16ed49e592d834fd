import pg from 'pg';
import { BlankPolicy, DuplicatePolicy } from '../../../libs/voting/src/domain/law/policies.js';
import { tallyOf } from '../../../libs/voting/src/persistence/result/tally.queries.js';
import { median, rounded } from '../figures/median.js';
import { printTable } from '../figures/table.js';
import { readOptions } from '../options.js';
import { run } from '../run.js';
import { cast, ITEMS, VOTE_ID, type Cast } from './a-large-vote.js';

const options = readOptions();
const ballots = options.smoke ? 20_000 : options.quick ? 200_000 : 1_000_000;
const rounds = options.smoke ? 3 : 7;

await run(10, async databaseUrl => {
  const client = new pg.Client({ connectionString: databaseUrl });
  // Whoever interrupts the run takes the server away too.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await bench(client);
  } finally {
    await client.end();
  }
});

/** Both in turn, on one connection and one core: a second worker gains neither of them anything on a busy machine. */
async function bench(client: pg.Client) {
  const expected = await cast(client, ballots);
  // As the count sets it for itself.
  await client.query('SET max_parallel_workers_per_gather = 0; SET random_page_cost = 1');
  const tx = { query: async (text: string, values: unknown[]) => (await client.query(text, values)).rows };
  const query = {
    ...{ voteId: VOTE_ID, items: ITEMS, duplicates: DuplicatePolicy.FIRST_VALID, blank: BlankPolicy.ABSTAIN },
  };
  const tally = () => tallyOf(tx as Parameters<typeof tallyOf>[0], query);
  const count = () => client.query('SELECT count(*) FROM ballot WHERE vote_id = $1', [VOTE_ID]);
  requireRight(await tally(), expected);
  await count();
  const times = { count: [] as number[], tally: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.count.push(await timed(count));
    times.tally.push(await timed(tally));
  }
  return report(median(times.count), median(times.tally), expected);
}

function requireRight(tally: Awaited<ReturnType<typeof tallyOf>>, { heads, area }: Cast): void {
  for (const { position, participating } of tally)
    if (participating.heads !== heads || participating.area !== area)
      throw new Error(
        `Item ${position}: ${JSON.stringify(participating)} instead of ${heads} heads and ${area}.`,
      );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function report(count: number, tally: number, { tangled }: Cast) {
  console.log(
    `${ballots} ballots of ${ITEMS} items, ${tangled} of them of heads with several; ${rounds} rounds in turn after one that is not ` +
      'counted, medians, no parallel workers. Tally: one statement, per item and choice heads and area, what prevails settled.',
  );
  printTable(
    ['side', 'ms', '× count(*)'],
    [
      ['count(*) of the same rows', count.toFixed(1), '1.00'],
      ['tally', tally.toFixed(1), (tally / count).toFixed(2)],
    ],
  );
  return { bench: 'tally', ballots, toCount: rounded(tally / count) };
}
