import { median, rounded } from '../figures/median.js';
import { printTable } from '../figures/table.js';
import { readOptions } from '../options.js';
import { run } from '../run.js';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { anEvening, type Evening } from '../town/evening.js';
import { Guest } from '../town/guest.js';
import { commitToScreen, type Lag } from './commit-to-screen.js';
import { checkInsInManyHalls, doorsOfOneHall, handsInOneHall } from './scenes.js';
import { measure, type Load, type Measured } from './measure.js';
import { fillHall, type Hall } from './hall.js';
import { openApplication, openSides, type Application, type Side } from './sides.js';

const options = readOptions();
const clients = options.clients ?? (options.smoke ? 100 : options.quick ? 500 : 2_000);
const rounds = options.smoke ? 1 : options.quick ? 2 : 5;
const seconds = options.smoke ? 1 : options.quick ? 3 : 8;
const warmUp: Load = { perSecond: 20, changes: options.smoke ? 5 : options.quick ? 60 : 400 };
const leadIn = options.smoke ? 1 : 5;
const phones = options.smoke ? 50 : options.quick ? 200 : 1_000;
const toggles = options.quick ? 4 : 20;
const lagSeconds = options.smoke ? 1 : options.quick ? 3 : 30;
/** What saturates is not worth waiting for. */
const MOST_STOCK_FRAMES = 60_000;

await run(30, async databaseUrl => {
  // As in a place with two copies behind a balancer: the acts happen in one, the phones listen to the other.
  const [copy, application] = [await openApplication(databaseUrl), await openApplication(databaseUrl)];
  const evening = await anEvening(copy.url);
  const sides = await openSides(databaseUrl, application, evening);
  const halls: Hall[] = [];
  for (const side of sides) halls.push(await awake(side, () => fillHall(side, clients, warmUp)));
  const [slow, fast] = [await compare(halls, 1), await compare(halls, 20)];
  const [raw, ours, stock] = fast;
  await Promise.all(halls.map(({ crowd }) => crowd.stop()));
  const unseen = await showLags(databaseUrl, application, evening);
  return {
    bench: 'live',
    clients,
    changesPerSecond: 20,
    cpuToRaw: rounded(ours!.cpuUs / raw!.cpuUs),
    p99ToRaw: rounded(ours!.p99 / raw!.p99),
    betterThanStock: rounded(stock!.cpuUs / ours!.cpuUs),
    rssKB: rounded(halls[1]!.rssKB),
    missing: slow[1]!.missing + ours!.missing + unseen,
  };
});

/** @returns how much was not seen at all */
async function showLags(databaseUrl: string, application: Application, evening: Evening): Promise<number> {
  const chair = await Guest.signIn(application.url, PERSON.zhangWenjing);
  const hall = await handsInOneHall(databaseUrl, application, evening, { phones, changes: 10 * lagSeconds });
  const steady = await commitToScreen(hall);
  const gallery = await doorsOfOneHall(databaseUrl, application, evening, { phones, changes: toggles });
  const doors = await commitToScreen(gallery);
  const halls = await checkInsInManyHalls(databaseUrl, application, chair, phones / 50);
  const burst = await commitToScreen(halls);
  console.log('From commit to the last phone, acts and phones at one copy of the application:');
  const row = ({ p50, p99, missing }: Lag) => [phones, p50.toFixed(0), p99.toFixed(0), missing];
  printTable(
    ['what happens', 'phones', 'p50 ms', 'p99 ms', 'missing'],
    [
      [`${hall.acts.length} hands in one hall, 10 a second`, ...row(steady)],
      [`${toggles} times the doors closed to guests or opened, once a second`, ...row(doors)],
      [`${halls.acts.length} check-ins in ${halls.meetings.length} halls, 100 a second`, ...row(burst)],
    ],
  );
  return steady.missing + doors.missing + burst.missing;
}

async function compare(halls: readonly Hall[], perSecond: number): Promise<Measured[]> {
  const all: Measured[][] = halls.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, { side, crowd }] of halls.entries())
      all[index]!.push(
        await awake(side, async () => {
          // While the others had their turn this one idled, and the first changes find everything cold.
          await measure(side, crowd, { perSecond, changes: leadIn });
          return measure(side, crowd, loadFor(side.name, perSecond));
        }),
      );
  const figures = all.map(medians);
  const [raw] = figures;
  console.log(
    `${clients} clients, ${perSecond} changes a second, ${rounds} rounds in turn, medians (µs of CPU for each message):`,
  );
  printTable(
    [
      'side',
      'CPU µs',
      '× raw',
      'p50 ms',
      'p99 ms',
      '× raw',
      'from act',
      'messages',
      'missing',
      'RSS KB/conn',
      'CPU µs/join',
    ],
    figures.map(({ cpuUs, p50, p99, p99FromAct, frames, missing }, index) => [
      halls[index]!.side.name,
      cpuUs.toFixed(1),
      (cpuUs / raw!.cpuUs).toFixed(2),
      p50.toFixed(1),
      p99.toFixed(1),
      (p99 / raw!.p99).toFixed(2),
      p99FromAct.toFixed(1),
      frames,
      missing,
      halls[index]!.rssKB.toFixed(1),
      halls[index]!.joinUs.toFixed(0),
    ]),
  );
  return figures;
}

/** Stock asks each of its phones every twelve seconds whether it is there; while others are measured it sleeps. */
async function awake<T>({ name, server }: Side, act: () => Promise<T>): Promise<T> {
  if (name !== 'stock') return act();
  server.wake();
  try {
    return await act();
  } finally {
    server.sleep();
  }
}

function loadFor(side: string, perSecond: number): Load {
  const changes = Math.max(2, Math.round(seconds * perSecond));
  if (side !== 'stock' || perSecond === 1) return { perSecond, changes };
  return { perSecond, changes: Math.max(5, Math.min(changes, Math.floor(MOST_STOCK_FRAMES / clients))) };
}

function medians(measured: readonly Measured[]): Measured {
  const of = (key: keyof Measured): number => median(measured.map(one => one[key]));
  const missing = measured.reduce((sum, one) => sum + one.missing, 0);
  const percentiles = { p50: of('p50'), p99: of('p99'), p99FromAct: of('p99FromAct') };
  return { cpuUs: of('cpuUs'), ...percentiles, frames: of('frames'), missing };
}
