import { readFileSync } from 'node:fs';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ask } from '../../starters/ask.js';
import { checkIn, meetingCalled, type Hall } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { LIVE } from '../town/follower.js';
import { openTown, type Town } from '../town/open-town.js';
import { openRawSocket, subscribing } from '../town/raw-socket.js';
import { forgetJobs, jobs } from '../worker/a-worker.js';
import { Scrape, scrape } from './scrape.js';

const LEFT_TO_PROMETHEUS = /^(nodejs|process)_/;

describe('the figures at /metrics', () => {
  let town: Town;
  let hall: Hall;
  beforeAll(async () => {
    town = await openTown();
    hall = await meetingCalled(town);
  });
  afterAll(() => town.close());

  const figures = (): Promise<Scrape> => scrape(town.url);
  /** By how much what an action leads to changed them. */
  const growth = async (
    sample: string,
    action: () => Promise<unknown>,
    // What is heard of from other connections may be an echo of what was done before.
    how: 'exactly' | 'at least' = 'exactly',
  ): Promise<void> => {
    const before = (await figures()).value(sample);
    await action();
    for (;;) {
      const grown = (await figures()).value(sample) - before;
      if (grown >= 1) return expect(how === 'exactly' ? grown : 1).toBe(1);
    }
  };
  const raise = (): Promise<unknown> => hall.chair.ask(ACT.requestToSpeak, { meetingId: hall.meetingId });
  const lower = (): Promise<unknown> =>
    hall.chair.ask(ACT.withdrawRequestToSpeak, { meetingId: hall.meetingId });

  it('are those that docs/watching.md explains, and no other', async () => {
    const page = readFileSync('docs/watching.md', 'utf8');
    const explained = [...page.matchAll(/^\| `(sifang_\w+)(?:\{.*\})?` \| .{20,} \|$/gm)].map(
      ([, name]) => name,
    );
    const shown = (await figures()).names.filter(name => !LEFT_TO_PROMETHEUS.test(name));
    expect(explained.sort()).toEqual(shown.sort());
    expect((await figures()).names).toContain('nodejs_eventloop_lag_p99_seconds');
  });

  it.each(['docker/grafana/sifang.json', 'docs/watching.md'])('are what %s asks for', async file => {
    const { names } = await figures();
    const asked = [
      ...readFileSync(file, 'utf8').matchAll(/\b(?:sifang|nodejs|process)_[a-z0-9_]*[a-z0-9]/g),
    ].map(String);
    const known = asked.filter(
      name => names.includes(name.replace(/_(bucket|count|sum)$/, '')) || names.includes(name),
    );
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter(name => !known.includes(name))).toEqual([]);
  });

  it('count acts by name and outcome, and how long each took', async () => {
    const input = { meetingId: hall.meetingId };
    const done = `sifang_act_seconds_count{act="checkIn",outcome="done"}`;
    await growth(done, () => checkIn(hall.chair, hall.meetingId, hall.code));
    const refused = `sifang_act_seconds_count{act="checkIn",outcome="CHECK_IN_CODE_WRONG"}`;
    const absent = await hall.person(PERSON.liuGuilan);
    await growth(refused, () => absent.refusal(ACT.checkIn, { input: { ...input, code: 'WRONG-1' } }));
    expect((await figures()).value(`sifang_act_seconds_sum{act="checkIn",outcome="done"}`)).toBeGreaterThan(
      0,
    );
    await hall.chair.ask(ACT.openMeeting, { meetingId: hall.meetingId });
  });

  it('count GraphQL over HTTP by what the schema calls it, whatever a document calls itself', async () => {
    const of = (operation: string): string => `sifang_http_request_seconds_count{operation="${operation}"}`;
    await growth(of('viewer'), () => hall.chair.ask('query Anything { viewer { name } }'));
    await growth(of('several'), () => hall.chair.ask('{ viewer { name } again: viewer { name } }'));
    await growth(of('other'), () => hall.chair.refusal('query Made_up { nothing }'));
    await growth(of('other'), () => hall.chair.post('query {'));
    const { text } = await figures();
    const shown = new Set([...text.matchAll(/operation="(\w+)"/g)].map(([, name]) => name));
    expect([...shown].filter(name => /Anything|Made_up|again|nothing/.test(name!))).toEqual([]);
  });

  it('count who follows, in how many rooms', async () => {
    const before = await figures();
    const phones = [0, 1].map(() => hall.chair.follow(hall.meetingId));
    const screen = hall.chair.follow(hall.meetingId, { audience: 'SCREEN' });
    await Promise.all([...phones, screen].map(follower => follower.step(0)));
    const meanwhile = await figures();
    expect(meanwhile.value('sifang_live_listeners') - before.value('sifang_live_listeners')).toBe(3);
    expect(meanwhile.value('sifang_live_rooms') - before.value('sifang_live_rooms')).toBe(2);
    await Promise.all([...phones, screen].map(follower => follower.stop()));
    while ((await figures()).value('sifang_live_listeners') > 0);
    expect((await figures()).value('sifang_live_rooms')).toBe(0);
  });

  it('measure how long a change took to everybody', async () => {
    const phones = [0, 1, 2].map(() => hall.chair.follow(hall.meetingId));
    await Promise.all(phones.map(phone => phone.step(0)));
    await growth('sifang_live_fanout_lag_seconds_count', raise, 'at least');
    await growth('sifang_feed_heard_total', lower, 'at least');
    const sum = (await figures()).value('sifang_live_fanout_lag_seconds_sum');
    expect([sum > 0, sum < 5]).toEqual([true, true]);
    // Heard is not yet loaded.
    while ((await figures()).value('sifang_live_sequence_lag') > 0);
    await Promise.all(phones.map(phone => phone.stop()));
  });

  it('say by how many changes a room is behind that cannot load', async () => {
    const phone = hall.chair.follow(hall.meetingId);
    const { seq } = await phone.step(0);
    await town.database.source.query('ALTER TABLE motion RENAME TO mislaid');
    try {
      const heard = { topic: 'meeting', key: hall.meetingId, seq: seq + 2 };
      await town.database.source.query(`SELECT pg_notify('outbox', $1)`, [JSON.stringify(heard)]);
      while ((await figures()).value('sifang_live_sequence_lag') !== 2);
    } finally {
      await town.database.source.query('ALTER TABLE mislaid RENAME TO motion');
    }
    await phone.stop();
  });

  it('count how those who come are answered', async () => {
    const answer = (name: string): string => `sifang_live_answers_total{answer="${name}"}`;
    let cursor = '';
    const come = async (after?: string): Promise<void> => {
      const phone = hall.chair.follow(hall.meetingId, after === undefined ? {} : { after });
      ({ cursor } = await phone.step(0));
      await phone.stop();
    };
    await growth(answer('new'), () => come());
    await growth(answer('unchanged'), () => come(cursor));
    await raise();
    await growth(answer('newer'), () => come(cursor));
    await lower();
  });

  it('count the states that a slow phone was never sent', async () => {
    const phone = await openRawSocket(town.url, hall.chair.headers);
    const variables = { meetingId: hall.meetingId, audience: 'PARTICIPANT' };
    // Twenty times the bytes fill the network twenty times as quickly.
    for (let id = 0; id < 20; id++) phone.send(subscribing(String(id), LIVE, variables));
    await phone.hears(({ id, type }) => id === '19' && type === 'next');
    phone.socket.pause();
    const skipped = async (): Promise<number> => (await figures()).value('sifang_live_skipped_total');
    const before = await skipped();
    // Until the network has taken what it takes.
    while ((await skipped()) === before) {
      await raise();
      await lower();
    }
    phone.socket.terminate();
  });

  it('count how often rights were asked again', async () => {
    const phone = (await hall.person(PERSON.liQiang)).follow(hall.meetingId);
    await phone.step(0);
    const other = await town.person(PERSON.liQiang);
    await growth('sifang_live_rights_asked_again_total', () => other.ask('mutation { signOut }'));
    await phone.stop();
  });

  it('say where changes are heard, and when some may have been missed', async () => {
    const source = async (): Promise<number[]> => {
      const now = await figures();
      return ['postgres', 'redis', 'nowhere'].map(name => now.value(`sifang_feed_source{source="${name}"}`));
    };
    expect(await source()).toEqual([1, 0, 0]);
    await growth('sifang_feed_gaps_total', () =>
      town.database.source.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE application_name = 'sifang live' AND datname = current_database()`,
      ),
    );
    expect(await source()).toEqual([1, 0, 0]);
  });

  it('say how many connections are busy and how many questions wait for one', async () => {
    const { database } = town;
    const sleepers = Array.from({ length: 12 }, () => database.rows('sleep', 'SELECT pg_sleep(0.5)', []));
    const now = await figures();
    expect(now.value('sifang_database_connections{state="busy"}')).toBe(10);
    expect(now.value('sifang_database_waiting')).toBeGreaterThanOrEqual(2);
    await Promise.all(sleepers);
    const later = await figures();
    expect(later.value('sifang_database_connections{state="idle"}')).toBeGreaterThan(0);
    expect(later.value('sifang_database_waiting')).toBe(0);
  });

  it('say how old the oldest message is that nobody has pruned', async () => {
    await town.database.source.query(`UPDATE outbox SET at = now() - interval '80 hours' WHERE id = 1`);
    const age = async (): Promise<number> => (await figures()).value('sifang_outbox_oldest_seconds');
    while ((await age()) < 79 * 3_600);
    expect(await age()).toBeLessThan(81 * 3_600);
  });

  it('say what waits in the queue, for how long, and what fails', async () => {
    await forgetJobs(town);
    await town.database.source.query(
      `SELECT graphile_worker.add_job('prune-outbox', run_at => now() - interval '1 hour'),
              graphile_worker.add_job('prune-outbox', run_at => now() + interval '1 hour'),
              graphile_worker.add_job('prune-outbox', max_attempts => 1, job_key => 'given up')`,
    );
    await town.database.source.query(
      `UPDATE graphile_worker._private_jobs SET attempts = 1, last_error = 'x' WHERE key = 'given up'`,
    );
    await town.database.source.query(
      `UPDATE graphile_worker._private_jobs SET attempts = 1, last_error = 'x' WHERE run_at > now()`,
    );
    const state = (now: Scrape): number[] =>
      ['due', 'later', 'failing', 'given-up'].map(name => now.value(`sifang_jobs{state="${name}"}`));
    for (;;) {
      const now = await figures();
      if (now.value('sifang_jobs_oldest_due_seconds') < 3_600) continue;
      expect(state(now)).toEqual([1, 1, 1, 1]);
      break;
    }
    expect(await jobs(town)).toHaveLength(3);
    await forgetJobs(town);
  });

  it('are there while the database is away, and say so', async () => {
    const alone = await openTown();
    const up = async (): Promise<number> => (await scrape(alone.url)).value('sifang_database_up');
    expect(await up()).toBe(1);
    const server = process.env['TEST_DATABASE_URL']!;
    const name = alone.databaseUrl.split('/').at(-1)!;
    await ask(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await ask(server, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    while ((await up()) !== 0);
    const now = await scrape(alone.url);
    expect(now.value('sifang_outbox_oldest_seconds')).toBeNaN();
    expect(now.value('sifang_jobs{state="due"}')).toBeNaN();
    expect(now.value('sifang_feed_source{source="nowhere"}')).toBe(1);
    expect((await fetch(`${alone.url}/readyz`)).status).toBe(503);
    while (!alone.logged.some(line => line.includes('request answered'))) await fetch(`${alone.url}/healthz`);
    expect(alone.logged.map(line => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ level: 40, route: '/readyz', status: 503, msg: 'request answered' }),
    );
    await alone.close();
  });
});
