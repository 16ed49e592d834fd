import { addJob, startJobRunner, TaskList } from '@sifang/platform';
import { pino } from 'pino';
import { openTown } from '../town/open-town.js';

it('two workers run each job once, and both of them work', async () => {
  const town = await openTown();
  const done: string[] = [];
  let allDone: () => void = () => undefined;
  const finished = new Promise<void>(resolve => (allDone = resolve));
  const startWorker = (name: string) => {
    const tasks = new TaskList();
    tasks.register('note', async ({ number }) => {
      if (done.push(`${number} by ${name}`) === 200) allDone();
      // Long enough for the other to get its share.
      await town.database.source.query('SELECT pg_sleep(0.005)');
    });
    return startJobRunner(town.databaseUrl, tasks, pino({ level: 'silent' }));
  };
  const workers = await Promise.all([startWorker('one'), startWorker('two')]);
  await town.database.transaction(async tx => {
    for (let number = 0; number < 200; number++)
      await addJob(tx, {
        task: 'note',
        payload: { number: `${number}` },
        runAt: new Date(),
        key: `note ${number}`,
      });
  });
  await finished;
  await Promise.all(workers.map(worker => worker.stop()));
  expect(new Set(done.map(line => line.split(' ')[0])).size).toBe(200);
  expect(done).toHaveLength(200);
  expect(new Set(done.map(line => line.split(' ')[2])).size).toBe(2);
  await town.close();
});
