import { setTimeout as sleep } from 'node:timers/promises';
import { Child } from '../bench/processes/child.js';
import { run } from '../bench/run.js';
import { askFor, BusyEvening } from './busy-evening.js';
import { chanceFrom } from './chance.js';
import type { Expected, Standing } from './crowd.js';
import { Copy, cutFeeds } from './house.js';
import { mischief, type Mischief } from './mischief.js';
import { readOptions } from './options.js';
import type { PhoneOptions } from './phone.js';

const options = readOptions();
const { seed } = options;
const clients = options.clients ?? (options.smoke ? 40 : options.quick ? 200 : 500);
const wanted = options.deliveries ?? (options.smoke ? 500 : options.quick ? 50_000 : 1_000_000);
const phaseMs = options.smoke ? 1_500 : 10_000;
const AUDIENCES = ['CHAIR', 'SCREEN', 'PARTICIPANT'];
const ACTS_PER_SECOND = 20;
/** The longest wait of a phone is six seconds; a busy machine may take its time besides, unless views are lost on purpose. */
const PATIENCE_MS = options.lose ? 8_000 : options.smoke ? 15_000 : 30_000;

const counts = { cuts: 0, freezes: 0, 'feed cuts': 0, kills: 0, restarts: 0, rests: 0 };

await run(20, async databaseUrl => {
  const copies = [await Copy.open(databaseUrl), await Copy.open(databaseUrl, { behindRelay: true })];
  const evening = await BusyEvening.begin(copies);
  const { child: crowd } = await Child.start(new URL('crowd.ts', import.meta.url), null);
  const phones = Array.from({ length: clients }, (_, index) => phone(copies, evening, index));
  await crowd.ask('enter', { seed, options: phones });

  const chance = chanceFrom(seed);
  const size = { phones: clients, copies: copies.length, ms: phaseMs };
  const wrong: string[] = [];
  let standing: Standing;
  do {
    await evening.nextMotion();
    const troubles = mischief(chance, counts.rests + 1, size);
    await Promise.all([
      evening.actFor(phaseMs, ACTS_PER_SECOND),
      makeMischief(troubles, crowd, copies, databaseUrl),
    ]);
    standing = await everybodyThere(crowd, await evening.seq());
    wrong.push(...(await compare(crowd, copies, evening)));
    if (standing.there < clients) wrong.push(`${clients - standing.there} phones were left behind.`);
    counts.rests++;
    if (!options.smoke)
      console.log(`Rest ${counts.rests}: ${evening.done} acts, ${standing.deliveries} deliveries.`);
  } while ((standing.deliveries < wanted || counts.rests < 2) && wrong.length === 0);

  copies.forEach(copy => copy.close());
  for (const what of [...wrong, ...standing.wrong].slice(0, 20)) console.error(what);
  const line = {
    drill: 'resume',
    ...{ clients, deliveries: standing.deliveries, acts: evening.done, ...counts },
    ...{ wrong: wrong.length, doubles: standing.wrong.length, seed },
  };
  if (line.wrong + line.doubles > 0) throw new Error(JSON.stringify(line));
  return line;
});

/** Of a hundred twenty watch the console's view and twenty the big screen's. */
function phone(copies: readonly Copy[], evening: BusyEvening, index: number): PhoneOptions {
  const audience = index % 5 < 2 ? AUDIENCES[index % 5]! : 'PARTICIPANT';
  const { meetingId, chair } = evening;
  const cookie = audience === 'PARTICIPANT' ? evening.cookieOf(index) : chair.cookie;
  return { urls: copies.map(({ url }) => url), cookie, meetingId, audience, losesOneIn: options.lose };
}

async function makeMischief(
  troubles: readonly Mischief[],
  crowd: Child,
  copies: readonly Copy[],
  databaseUrl: string,
): Promise<void> {
  const begin = performance.now();
  const under: Promise<void>[] = [];
  for (const trouble of troubles) {
    await sleep(Math.max(0, begin + trouble.at - performance.now()));
    under.push(make(trouble, crowd, copies, databaseUrl));
  }
  await Promise.all(under);
}

async function make(
  trouble: Mischief,
  crowd: Child,
  copies: readonly Copy[],
  databaseUrl: string,
): Promise<void> {
  switch (trouble.kind) {
    case 'cut':
      counts.cuts += trouble.phones.length;
      return crowd.ask('cut', trouble.phones);
    case 'freeze':
      counts.freezes += trouble.phones.length;
      return crowd.ask('freeze', { indices: trouble.phones, ms: trouble.ms });
    case 'cut feeds':
      counts['feed cuts']++;
      return cutFeeds(databaseUrl);
    case 'kill':
      counts.kills++;
      await copies[trouble.copy]!.kill();
      return copies[trouble.copy]!.start();
    case 'restart':
      counts.restarts++;
      await copies[trouble.copy]!.stopGracefully();
      return copies[trouble.copy]!.start();
  }
}

/** Waits until everybody is back and shows the newest number, or until nobody else can be hoped for. */
async function everybodyThere(crowd: Child, seq: number): Promise<Standing> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const standing = await crowd.ask<Standing>('standing', seq);
    if (standing.there === clients || performance.now() > deadline) return standing;
    await sleep(50);
  }
}

/** Both copies say the same, and every phone shows it. */
async function compare(
  crowd: Child,
  copies: readonly Copy[],
  { chair, meetingId }: BusyEvening,
): Promise<string[]> {
  const said: Expected[] = [];
  for (const { url } of copies) {
    const views = AUDIENCES.map(async name => [name, await askFor(name, chair.at(url), meetingId)] as const);
    said.push(Object.fromEntries(await Promise.all(views)));
  }
  return (await Promise.all(said.map(expected => crowd.ask<string[]>('compare', expected)))).flat();
}
