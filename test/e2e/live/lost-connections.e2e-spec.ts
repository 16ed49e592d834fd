import pg from 'pg';
import request from 'supertest';
import { meetingInSession } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';

describe('when the database hangs up', () => {
  let town: Town;
  let admin: pg.Client;
  beforeAll(async () => {
    town = await openTown();
    admin = new pg.Client({ connectionString: process.env['TEST_DATABASE_URL'] });
    await admin.connect();
  });
  afterAll(async () => {
    await admin.end();
    await town.close();
  });

  const name = (): string => new URL(town.databaseUrl).pathname.slice(1);
  const hangUp = async (which: string): Promise<void> => {
    const theirs = `FROM pg_stat_activity WHERE datname = $1 AND application_name LIKE $2`;
    await admin.query(`SELECT pg_terminate_backend(pid) ${theirs}`, [name(), which]);
    while ((await admin.query(`SELECT ${theirs}`, [name(), which])).rowCount);
  };
  const letIn = (allowed: boolean) => admin.query(`ALTER DATABASE ${name()} ALLOW_CONNECTIONS ${allowed}`);

  it('phones get what happened while nobody was listening', async () => {
    const { chair, meetingId, items } = await meetingInSession(town);
    const phone = chair.follow(meetingId);
    await phone.step(0);
    await letIn(false);
    await hangUp('sifang live');
    // The application's other connections are still there, so the chair notices nothing.
    await chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId: items[0] } });
    await letIn(true);
    expect((await phone.step(1)).view).toMatchObject({ openItemId: items[0] });
    await chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId: items[1] } });
    expect((await phone.step(2)).view).toMatchObject({ openItemId: items[1] });
    await phone.stop();
  });

  it('the application asks it again, and says meanwhile that it is not ready', async () => {
    const { chair, meetingId, items } = await meetingInSession(town);
    const phone = chair.follow(meetingId);
    await phone.step(0);
    await letIn(false);
    await hangUp('sifang%');
    const { status, body } = await request(town.url).get('/readyz');
    expect([status, body]).toEqual([503, { status: 'database not reached' }]);
    expect((await request(town.url).get('/healthz')).status).toBe(200);
    await letIn(true);
    while ((await request(town.url).get('/readyz')).status !== 200);
    await chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId: items[0] } });
    expect(await phone.sees(view => view['openItemId'])).toMatchObject({ openItemId: items[0] });
    await phone.stop();
  });
});
