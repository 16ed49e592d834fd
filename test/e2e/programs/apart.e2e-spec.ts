import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import pg from 'pg';
import { ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ask } from '../../starters/ask.js';
import { schedule } from '../town/a-meeting.js';
import { Visitor } from '../town/visitor.js';
import { aTownDatabase, type TownDatabase } from './a-town-database.js';
import { Program } from './program.js';

const OPEN = /"url":"([^"]+)","msg":"api open"/;

/** Two API processes and a worker on one database that somebody else runs. */
describe('programs that run apart', () => {
  let database: TownDatabase;
  let worker: Program;
  let apis: Program[];
  let urls: string[];
  beforeAll(async () => {
    database = await aTownDatabase();
    const env = { DATABASE_URL: database.url, SECRET_KEY: 'k'.repeat(32), DEMO: '1' };
    worker = Program.start('worker', { ...env, METRICS_PORT: '0' });
    apis = [Program.start('api', env), Program.start('api', env)];
    urls = await Promise.all(apis.map(api => api.says(OPEN)));
    await worker.says(/"msg":"(worker runs)"/);
  });
  afterAll(() => Promise.all([...apis, worker].map(program => program.kill())));

  const personAt = async (url: string, id: string): Promise<Visitor> => {
    const visitor = new Visitor(url);
    await visitor.signIn(id);
    return visitor;
  };
  const get = (path: string, accept = '*/*') => fetch(urls[0] + path, { headers: { accept } });

  it('tell those who follow at one API what happens at the other', async () => {
    const secretary = await personAt(urls[0]!, PERSON.zhangWenjing);
    const meetingId = await schedule(secretary);
    const firm = await personAt(urls[1]!, PERSON.liQiang);
    const phone = firm.follow(meetingId);
    const { seq } = await phone.step(0);
    const { meeting } = await secretary.ask(
      'query ($id: ID!) { meeting(id: $id, audience: SCREEN) { checkInCode } }',
      { id: meetingId },
    );
    const checkIn = 'mutation ($input: CheckInInput!) { checkIn(input: $input) { seq } }';
    await secretary.ask(checkIn, { input: { meetingId, code: meeting.checkInCode } });
    const next = await phone.sees(view => view['parties'][1].present === 1);
    expect(next['seq']).toBe(seq + 1);
    await phone.stop();
  });

  it('note a deadline that passed without an answer, by the worker', async () => {
    const resolution = randomUUID();
    await anOverdueResolution(
      database.url,
      resolution,
      await schedule(await personAt(urls[0]!, PERSON.zhangWenjing)),
    );
    const noted = await outboxMessage(database.url, resolution, () =>
      ask(
        database.url,
        `SELECT graphile_worker.add_job('resolution-deadline', json_build_object('id', '${resolution}'))`,
      ),
    );
    expect(noted).toMatchObject({ topic: 'resolution', key: resolution });
    await worker.says(/"task":"(resolution-deadline)".*"job done"/);
    const firm = await personAt(urls[0]!, PERSON.liQiang);
    const { resolution: seen } = await firm.ask('query ($id: ID!) { resolution(id: $id) { overdueSince } }', {
      id: resolution,
    });
    expect(seen).toEqual({ overdueSince: '2026-01-01T16:00:00.000Z' });
  });

  it.each(['/', '/meetings', '/meetings/anything/console'])('serve the web app at %s', async path => {
    const page = await get(path, 'text/html,*/*');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toMatch('text/html');
    expect(await page.text()).toMatch(/<div id="root">|<script/);
  });

  it.each(['/assets/gone-1234.js', '/assets/..%2f..%2fpackage.json', '/nothing.json'])(
    'have nothing at %s, whoever asks',
    async path => {
      for (const accept of ['*/*', 'text/html']) {
        const answer = await get(path, accept);
        expect([answer.status, await answer.text()]).not.toEqual([200, expect.anything()]);
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
      }
    },
  );

  it('let Prometheus read their numbers', async () => {
    const metrics = await get('/metrics');
    expect(metrics.headers.get('content-type')).toMatch('text/plain; version=0.0.4');
    expect(await metrics.text()).toMatch(/^sifang_live_listeners \d+$/m);
  });

  it('let Prometheus read the numbers of the worker too, at a port of its own', async () => {
    const url = `http://127.0.0.1:${await worker.says(/"port":(\d+),"msg":"figures shown"/)}`;
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(text).toMatch(/^sifang_jobs\{state="due"\} \d+$/m);
    expect(text).toMatch(/^sifang_database_up 1$/m);
    expect([(await fetch(`${url}/readyz`)).status, (await fetch(`${url}/`)).status]).toEqual([200, 404]);
  });

  it('are alive but not ready while the database is away, and come back with it', async () => {
    expect([(await get('/healthz')).status, (await get('/readyz')).status]).toEqual([200, 200]);
    await database.goAway();
    await until(async () => (await get('/readyz')).status === 503);
    expect((await get('/healthz')).status).toBe(200);
    await database.comeBack();
    await until(async () => (await get('/readyz')).status === 200);

    const secretary = await personAt(urls[0]!, PERSON.zhangWenjing);
    const meetingId = await schedule(secretary);
    const phone = (await personAt(urls[1]!, PERSON.liQiang)).follow(meetingId);
    expect((await phone.step(0)).view).toMatchObject({ state: 'SCHEDULED' });
    await phone.stop();
  });

  it('stop at SIGTERM', async () => {
    for (const program of [apis[1]!, worker]) program.signal('SIGTERM');
    expect(await Promise.all([apis[1]!.ends(), worker.ends()])).toEqual([0, 0]);
  });
});

/** As if it had been adopted a while ago: through the API a term cannot lie in the past. */
async function anOverdueResolution(url: string, id: string, meetingId: string): Promise<void> {
  const motion = randomUUID();
  await ask(
    url,
    `INSERT INTO motion (id, meeting_id, item_id, text, state, put_at, announced_at, tally)
     SELECT '${motion}', meeting_id, id, 'x', 'ADOPTED', now(), now(), '{}' FROM agenda_item
      WHERE meeting_id = '${meetingId}' AND position = 1;
     INSERT INTO resolution (id, number, text, meeting_id, motion_id, estate_id, community_id, town_id,
                             addressee_id, adopted_by, adopted_at, due_on, state_since, watch_on)
     SELECT '${id}', '〔2026〕1-1', 'x', id, '${motion}', estate_id, community_id, town_id,
            '${ORGANISATION.lanting}', chair_id, '2025-12-01', '2026-01-01', '2025-12-01', '2025-12-01'
       FROM meeting WHERE id = '${meetingId}'`,
  );
}

/** Resolves with the next message about this thing after `action`. */
async function outboxMessage(url: string, key: string, action: () => Promise<unknown>): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('LISTEN outbox');
    await action();
    for (;;) {
      const [{ payload }] = (await once(client, 'notification')) as [{ payload: string }];
      if (payload.includes(key)) return JSON.parse(payload);
    }
  } finally {
    await client.end();
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds()));
}
