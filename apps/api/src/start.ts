import 'reflect-metadata';
import { Identity } from '@sifang/identity';
import { systemClock } from '@sifang/kernel';
import { Papers, readConfig, readSecretKey, requireSameKey, TaskList } from '@sifang/platform';
import { BallotBox } from '@sifang/voting';
import { onFoundation } from '../../foundation/src/on-foundation.js';
import { run } from '../../foundation/src/run.js';
import { runWorker } from '../../foundation/src/run-worker.js';
import { castDemoBallots } from './demo/cast-demo-ballots.js';
import { loadDemoElection } from './demo/load-demo-election.js';
import { loadDemoCommittees } from './demo/load-demo-committees.js';
import { loadDemoRatings } from './demo/load-demo-ratings.js';
import { loadDemoSpending } from './demo/load-demo-spending.js';
import { loadDemoTown } from './demo/load-demo-town.js';
import { loadDemoVotes } from './demo/load-demo-votes.js';
import { openApi } from './open-api.js';
import { welcome } from './welcome.js';

/** Everything in one process: what `npm start` runs. */
await run(async () => {
  const config = readConfig(process.env);
  readSecretKey(config, process.env);
  return onFoundation(config, async foundation => {
    await requireSameKey(foundation.database, foundation.seals);
    if (config.demo) await loadDemoTown(foundation.database, systemClock, foundation.seals);
    const demoVote = config.demo ? await loadDemoVotes(foundation.database, systemClock) : null;
    if (config.demo) await loadDemoCommittees(foundation.database, systemClock);
    if (config.demo) await loadDemoElection(foundation.database, systemClock, foundation.seals);
    if (config.demo) await loadDemoRatings(foundation.database, systemClock);
    const api = await openApi(foundation);
    if (config.demo) await loadDemoSpending(foundation.database, systemClock, api.app.get(Papers));
    if (demoVote) await castDemoBallots(foundation.database, api.app.get(BallotBox), demoVote);
    const worker = await runWorker(foundation, api.app.get(TaskList));
    const people = await api.app.get(Identity).demoSignIns();
    process.stdout.write(welcome(api.url, people, config.databaseUrl ? 'your database' : config.dataDir));
    return {
      stop: async () => {
        await api.close();
        await worker.stop();
      },
    };
  });
});
