import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Latencies } from '../bench/figures/latencies.js';
import { rounded } from '../bench/figures/median.js';
import { printTable } from '../bench/figures/table.js';
import { now } from '../bench/live/now.js';
import { Child } from '../bench/processes/child.js';
import { run } from '../bench/run.js';
import { BusyEvening } from './busy-evening.js';
import type { Standing } from './crowd.js';
import { Copy } from './house.js';
import { readOptions } from './options.js';

const options = readOptions();
const clients = options.clients ?? (options.smoke ? 100 : 1_000);
/** So many more in the same moment. */
const rush = options.smoke ? 0 : 2 * clients;
const STALL_MS = 3_000;
const ACTS_PER_SECOND = 10;
const VOTES_PER_SECOND = 20;
const PROMISED_MS = 10_000;
const PATIENCE_MS = 60_000;
const [RESTART, TRY_AGAIN_LATER] = [1012, 1013];

interface Crowd {
  readonly child: Child;
  readonly count: number;
}

interface Scene {
  /** From when the server was able to serve until half and all of them showed the newest view, in ms. */
  readonly p50: number;
  readonly last: number;
  /** How often somebody was asked to come back later. */
  readonly turnedAway: number;
  readonly stall: number;
  /** Answered meanwhile. */
  readonly votes: number;
  readonly voteP50: number;
  readonly voteP99: number;
}

await run(15, async databaseUrl => {
  const copy = await Copy.open(databaseUrl);
  const evening = await BusyEvening.begin([copy]);
  await evening.nextMotion();
  const crowds: Crowd[] = [];
  const enter = async (how: 'enter' | 'rush in', count: number): Promise<void> => {
    const { child } = await Child.start(new URL('crowd.ts', import.meta.url), null);
    crowds.push({ child, count });
    await child.ask(how, { seed: options.seed, options: phones(copy, evening, count) });
  };
  await enter('enter', clients);

  const told = await scene(copy, evening, crowds, async () => {
    await copy.stopGracefully();
    await copy.start();
  });
  const { closedWith } = await crowds[0]!.child.ask<Standing>('standing', 0);
  const killed = await scene(copy, evening, crowds, async () => {
    await copy.kill();
    await copy.start();
  });
  const inside = await closes(crowds);
  const scenes: Record<string, Scene> = { 'stopped and started': told, 'killed and started': killed };
  if (rush) {
    const more = `${rush} more at once`;
    scenes[more] = await scene(copy, evening, crowds, () => enter('rush in', rush));
    scenes[`${more}, database stalls`] = await scene(copy, evening, crowds, () =>
      whileSessionsStall(databaseUrl, () => enter('rush in', rush)),
    );
  }
  show(scenes);

  const all = Object.values(scenes);
  const after = await crowds[0]!.child.ask<Standing>('standing', 0);
  const line = {
    drill: 'restart',
    clients,
    backMs: { stopped: told.last, killed: killed.last },
    toldToComeBack: closedWith[RESTART] ?? 0,
    turnedAway: all.map(({ turnedAway }) => turnedAway),
    droppedByRush: (await closes(crowds.slice(0, 1))) - inside,
    voteP99Ms: Math.max(...all.map(({ voteP99 }) => voteP99)),
    stallMs: Math.max(...all.map(({ stall }) => stall)),
    wrong: after.wrong.length,
    seed: options.seed,
  };
  const kept =
    Math.max(told.last, killed.last) <= PROMISED_MS &&
    all.every(({ last }) => last < Infinity) &&
    line.toldToComeBack === clients &&
    line.droppedByRush === 0 &&
    line.wrong === 0;
  if (!kept) throw new Error(JSON.stringify(line));
  return line;
});

/** As during a failover: whoever asks for his session waits. */
async function whileSessionsStall(databaseUrl: string, happen: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('BEGIN; LOCK TABLE session IN ACCESS EXCLUSIVE MODE');
  await happen();
  await sleep(STALL_MS);
  await client.query('ROLLBACK');
  await client.end();
}

function phones({ url }: Copy, { meetingId, cookieOf }: BusyEvening, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    ...{ urls: [url], cookie: cookieOf(index), meetingId, audience: 'PARTICIPANT', losesOneIn: 0 },
  }));
}

/** Lets something happen and measures from its end until all of these crowds show the newest view, while acts go on. */
async function scene(
  copy: Copy,
  evening: BusyEvening,
  crowds: readonly Crowd[],
  happen: () => Promise<void>,
): Promise<Scene> {
  const standings = (seq: number) =>
    Promise.all(crowds.map(({ child }) => child.ask<Standing>('standing', seq)));
  const turnedAway = async (): Promise<number> =>
    (await standings(0)).reduce((sum, { closedWith }) => sum + (closedWith[TRY_AGAIN_LATER] ?? 0), 0);
  const before = await turnedAway();
  await happen();
  const begun = now();
  await copy.stall();
  evening.votesTook.length = 0;
  let over = false;
  const acting = (async () => {
    while (!over)
      await Promise.all([evening.actFor(250, ACTS_PER_SECOND), evening.voteFor(250, VOTES_PER_SECOND)]);
  })();
  const deadline = begun + PATIENCE_MS;
  const allThere = async (): Promise<boolean> => {
    const seq = await evening.seq();
    const there = await standings(seq);
    return there.every((standing, index) => standing.there === crowds[index]!.count);
  };
  let areThere = false;
  while (!areThere && now() < deadline) {
    await sleep(20);
    areThere = await allThere();
  }
  over = true;
  await acting;
  const came = (await standings(0)).flatMap(({ joinedAt }) => joinedAt.filter(at => at > begun - 1_000));
  const [back, votes] = [new Latencies(), new Latencies()];
  came.forEach(at => back.add(at - begun));
  evening.votesTook.forEach(ms => votes.add(ms));
  return {
    p50: Math.round(back.percentile(0.5)),
    last: areThere ? Math.round(back.percentile(1)) : Infinity,
    turnedAway: (await turnedAway()) - before,
    stall: Math.round(await copy.stall()),
    votes: evening.votesTook.length,
    voteP50: rounded(votes.percentile(0.5)),
    voteP99: rounded(votes.percentile(0.99)),
  };
}

/** How often any socket of theirs was closed so far. */
async function closes(crowds: readonly Crowd[]): Promise<number> {
  const standings = await Promise.all(crowds.map(({ child }) => child.ask<Standing>('standing', 0)));
  return standings
    .flatMap(({ closedWith }) => Object.values(closedWith))
    .reduce((sum, times) => sum + times, 0);
}

function show(scenes: Readonly<Record<string, Scene>>): void {
  console.log('From when the server was able to serve, ms:');
  printTable(
    [
      'what happened',
      'half back',
      'all back',
      'turned away',
      'longest stall',
      'votes',
      'vote p50',
      'vote p99',
    ],
    Object.entries(scenes).map(([name, one]) => [
      ...[name, one.p50, one.last, one.turnedAway, one.stall, one.votes, one.voteP50, one.voteP99],
    ]),
  );
}
