import { openTown } from '../town/open-town.js';
import { workThrough } from './a-worker.js';

it('the worker forgets messages that everybody has long had', async () => {
  const town = await openTown();
  const { source } = town.database;
  await source.query(`INSERT INTO outbox (topic, key, seq, at)
    VALUES ('meeting', 'old', 1, now() - interval '3 days'), ('meeting', 'new', 1, now() - interval '1 day')`);
  await source.query(`SELECT graphile_worker.add_job('prune-outbox')`);
  await workThrough(town);
  expect(await source.query(`SELECT key FROM outbox WHERE key IN ('old', 'new')`)).toEqual([{ key: 'new' }]);
  await town.close();
});
