import { PostgresFeed } from '@sifang/platform';
import { pino } from 'pino';
import { DeafPooler } from './deaf-pooler.js';

it('a feed that would hear nothing, behind a pooler, does not start and says why', async () => {
  const database = process.env['TEST_DATABASE_URL']!;
  const log = pino({ level: 'silent' });
  const pooler = await DeafPooler.before(database);
  const deaf = new PostgresFeed(pooler.url, log);
  await expect(deaf.start()).rejects.toThrow('must lead past any pooler');
  expect(deaf.source).toBe('nowhere');
  await pooler.close();

  const hearing = new PostgresFeed(database, log);
  await hearing.start();
  expect(hearing.source).toBe('postgres');
  await hearing.close();
});
