import pg from 'pg';
import { median, rounded } from '../figures/median.js';
import { printTable } from '../figures/table.js';
import { readOptions } from '../options.js';
import { Child } from '../processes/child.js';
import { run } from '../run.js';
import { moveIn } from '../town/residents.js';
import { openVoteAt, type OpenVote } from '../town/open-vote.js';
import type { Casting, CastingDone } from './in-process.js';
import { overHttp, type HttpSide } from './over-http.js';
import { STOCK_TABLE } from './stock-ballot.js';

const options = readOptions();
const rounds = options.smoke ? 1 : options.quick ? 3 : 7;
const CALLERS = 256;
/** Ballots of one round: about as long for each of them. */
const COUNT = {
  box: options.smoke ? 1_500 : options.quick ? 12_000 : 40_000,
  insert: options.smoke ? 600 : options.quick ? 4_000 : 12_000,
  save: options.smoke ? 150 : options.quick ? 800 : 2_500,
};
const SIDES = ['box', 'insert', 'save'] as const;

await run(15, async databaseUrl => {
  const voters = await moveIn(databaseUrl, CALLERS);
  const units = (rounds + 1) * COUNT.box;
  const vote = await openVoteAt(databaseUrl, { units, voters });
  await withClient(databaseUrl, client => client.query(STOCK_TABLE));
  const inProcess = await castInProcess(databaseUrl, vote, voters);
  const graphql = await overHttp({ databaseUrl, voters, rounds, smoke: options.smoke, quick: options.quick });
  const votes = [{ voteId: vote.voteId, answered: inProcess.answered }, ...graphql];
  const kept = await withClient(databaseUrl, client => checkKept(client, votes));
  return report(inProcess.perSecond, graphql, kept);
});

async function withClient<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function castInProcess(databaseUrl: string, { voteId }: OpenVote, voters: readonly string[]) {
  const { child } = await Child.start(new URL('in-process.ts', import.meta.url), databaseUrl);
  const perSecond: Record<(typeof SIDES)[number], number[]> = { box: [], insert: [], save: [] };
  let answered = 0;
  // The first round is for the compilers.
  for (let round = 0; round <= rounds; round++)
    for (const side of SIDES) {
      const casting: Casting = {
        ...{ side, voteId, voters, callers: CALLERS, count: COUNT[side] },
        // Both of the others write into one table.
        from: round * COUNT[side] + 1 + (side === 'insert' ? 1_000_000 : 0),
      };
      const done = await child.ask<CastingDone>('cast', casting);
      if (side === 'box') answered += done.answered;
      if (round > 0) perSecond[side].push((done.answered * 1000) / done.ms);
    }
  await child.stop();
  return { perSecond, answered };
}

/** What was answered and is not there, and what is there more than once. */
async function checkKept(
  client: pg.Client,
  votes: readonly { readonly voteId: string; readonly answered: number }[],
): Promise<{ lost: number; doubled: number }> {
  let [lost, doubled] = [0, 0];
  for (const { voteId, answered } of votes) {
    const { rows } = await client.query<{ ballots: number; units: number; size: number; heads: number }>(
      `SELECT count(*)::integer AS ballots, count(DISTINCT unit_no)::integer AS units,
              (SELECT sum(size) FROM ballot_batch WHERE vote_id = $1)::integer AS size,
              (SELECT sum(heads) FROM ballot_batch WHERE vote_id = $1)::integer AS heads
         FROM ballot WHERE vote_id = $1`,
      [voteId],
    );
    const { ballots, units, size, heads } = rows[0]!;
    lost += Math.max(0, answered - units);
    doubled += ballots - units + Math.abs((size ?? 0) - ballots) + Math.abs((heads ?? 0) - units);
  }
  return { lost, doubled };
}

function report(
  perSecond: Readonly<Record<(typeof SIDES)[number], readonly number[]>>,
  graphql: readonly HttpSide[],
  kept: { lost: number; doubled: number },
) {
  const turns = `${rounds} rounds in turn after one that is not counted, medians`;
  const [box, insert, save] = SIDES.map(side => median(perSecond[side]));
  console.log(`In process, ${CALLERS} callers, each answered after the commit; ${turns}.`);
  printTable(
    ['side', 'ballots/s', '× save'],
    [
      ['ours, one statement for all who wait', box!.toFixed(0), (box! / save!).toFixed(1)],
      ['one prepared INSERT each', insert!.toFixed(0), (insert! / save!).toFixed(1)],
      ['TypeORM, findOne and save in a transaction', save!.toFixed(0), '1.0'],
    ],
  );
  const rates = graphql.map(side => median(side.perSecond));
  console.log(`Over HTTP, 64 connections; ${turns}.`);
  printTable(
    ['side', 'casts/s', 'CPU µs', '× raw'],
    graphql.map(({ name, cpuUs }, at) => [
      ...[name, rates[at]!.toFixed(0), median(cpuUs).toFixed(0), (rates[at]! / rates[0]!).toFixed(2)],
    ]),
  );
  return {
    bench: 'ballots',
    inProcess: { betterThanSave: rounded(box! / save!), betterThanSingleInsert: rounded(box! / insert!) },
    graphql: { betterThanStock: rounded(rates[1]! / rates[2]!), toRawHttp: rounded(rates[1]! / rates[0]!) },
    ...kept,
  };
}
