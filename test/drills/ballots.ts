import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Child } from '../bench/processes/child.js';
import { run } from '../bench/run.js';
import { moveIn } from '../bench/town/residents.js';
import { openVoteAt } from '../bench/town/open-vote.js';
import { chanceFrom, oneOf } from './chance.js';
import { freePort } from './house.js';
import { Voter } from './voter.js';
import { wrongWith } from './log-of-vote.js';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    smoke: { type: 'boolean', default: false },
  },
});
const kills = values.smoke ? 2 : Number(values.kills);
const seed = Number(values.seed);
if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed)) {
  console.error('--kills and --seed take whole numbers.');
  process.exit(2);
}
const VOTERS = 24;
const UNITS_OF_EACH = values.smoke ? 100 : 4_000;
const MOST_COMMITS = 20;
const COPIES = 2;

/** A start takes some seconds, and two copies share the kills. */
await run(5 + kills / 10, async databaseUrl => {
  const chance = chanceFrom(seed);
  const people = await moveIn(databaseUrl, VOTERS);
  const vote = await openVoteAt(databaseUrl, {
    units: VOTERS * UNITS_OF_EACH,
    voters: people,
    unitsOfHead: 1,
  });
  const copies = await Promise.all(
    Array.from({ length: COPIES }, async () => {
      const port = await freePort();
      const setup = { databaseUrl, port };
      return { setup, url: `http://127.0.0.1:${port}`, child: await start(setup) };
    }),
  );
  const urls = copies.map(({ url }) => url);
  const voters = await Promise.all(
    people.map((id, at) => Voter.signIn(id, { urls, vote, first: at + 1, step: VOTERS, chance })),
  );
  let killed = 0;
  const killing = Promise.all(
    copies.map(async copy => {
      let { child } = copy;
      while (killed < kills) {
        killed++;
        const commits = 1 + Math.floor(chance() * MOST_COMMITS);
        // Now and then at any moment, which may be within a commit.
        const early = oneOf(chance, [false, false, false, true]);
        const dead = child.ask('die after', commits).catch(() => undefined);
        if (early) await Promise.race([dead, sleep(chance() * 200).then(() => child.stop())]);
        await dead;
        child = await start(copy.setup);
      }
    }),
  );
  const casting = Promise.all(voters.map(voter => voter.castAgainAndAgain()));
  await Promise.race([killing, casting]);
  voters.forEach(voter => voter.enough());
  await casting;

  const receipts = voters.flatMap(voter => [...voter.receipts.values()]);
  const wrong = [
    ...voters.flatMap(voter => voter.wrong),
    ...(await wrongWith(databaseUrl, vote.voteId, receipts)),
  ];
  for (const what of wrong.slice(0, 20)) console.error(what);
  const sum = (of: (voter: Voter) => number): number => voters.reduce((all, voter) => all + of(voter), 0);
  const line = {
    drill: 'ballots',
    ...{ kills: killed, ballots: receipts.length, tries: sum(({ tries }) => tries) },
    ...{ unanswered: sum(({ unanswered }) => unanswered), wrong: wrong.length, seed },
  };
  if (wrong.length > 0) throw new Error(JSON.stringify(line));
  return line;
});

async function start(setup: object): Promise<Child> {
  return (await Child.start(new URL('killed-copy.ts', import.meta.url), setup)).child;
}
