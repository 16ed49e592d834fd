import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ask } from '../../starters/ask.js';
import { schedule } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import type { Follower } from '../town/follower.js';
import { Visitor } from '../town/visitor.js';
import { ARedis, whyNoRedis } from './a-redis.js';
import { aTownDatabase, type TownDatabase } from './a-town-database.js';
import { Program } from './program.js';

const OPEN = /"url":"([^"]+)","msg":"api open"/;
const story = whyNoRedis ? describe.skip : describe;

story(`two APIs and a worker with a Redis between them${whyNoRedis ? ` skipped: ${whyNoRedis}` : ''}`, () => {
  let redis: ARedis;
  let database: TownDatabase;
  let programs: Program[];
  let urls: string[];
  beforeAll(async () => {
    redis = await ARedis.onAFreePort();
    await redis.start();
    database = await aTownDatabase();
    const env = { DATABASE_URL: database.url, REDIS_URL: redis.url, SECRET_KEY: 'k'.repeat(32), DEMO: '1' };
    const apis = [Program.start('api', env), Program.start('api', env)];
    programs = [...apis, Program.start('worker', env)];
    urls = await Promise.all(apis.map(api => api.says(OPEN)));
    await programs[2]!.says(/"msg":"(worker runs)"/);
  });
  afterAll(async () => {
    await Promise.all(programs.map(program => program.kill()));
    await redis.kill();
  });

  it('lose nothing and say nothing twice, whether Redis is there, goes, or comes back', async () => {
    const secretary = await visitorAt(urls[0]!, PERSON.zhangWenjing);
    const meetingId = await schedule(secretary);
    const phone = (await visitorAt(urls[1]!, PERSON.liQiang)).follow(meetingId);
    await phone.step(0);
    await secretary.ask(ACT.checkIn, { input: { meetingId, code: await codeOf(secretary, meetingId) } });
    await secretary.ask(ACT.openMeeting, { meetingId });
    await seesAll(phone, secretary, meetingId);

    await listeningToTheDatabase(1);
    await raiseAndLower(secretary, meetingId);
    await seesAll(phone, secretary, meetingId);

    await redis.kill();
    await raiseAndLower(secretary, meetingId);
    await seesAll(phone, secretary, meetingId);
    await listeningToTheDatabase(3);
    await raiseAndLower(secretary, meetingId);
    await seesAll(phone, secretary, meetingId);

    await redis.start();
    await listeningToTheDatabase(1);
    await raiseAndLower(secretary, meetingId);
    await seesAll(phone, secretary, meetingId);

    const told = phone.steps.map(({ seq }) => seq);
    expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
    await phone.stop();
  });

  /** How many processes LISTEN: the worker always, an API only while it hears nothing through Redis. */
  async function listeningToTheDatabase(count: number): Promise<void> {
    const sql = `SELECT count(*)::int AS n FROM pg_stat_activity
                  WHERE application_name = 'sifang live' AND datname = current_database()`;
    for (;;) {
      const [row] = (await ask(database.url, sql)) as { n: number }[];
      if (row!.n === count) return;
    }
  }
});

async function visitorAt(url: string, personId: string): Promise<Visitor> {
  const visitor = new Visitor(url);
  await visitor.signIn(personId);
  return visitor;
}

async function codeOf(chair: Visitor, id: string): Promise<string> {
  const { meeting } = await chair.ask(
    'query ($id: ID!) { meeting(id: $id, audience: SCREEN) { checkInCode } }',
    { id },
  );
  return meeting.checkInCode;
}

async function raiseAndLower(person: Visitor, meetingId: string): Promise<void> {
  await person.ask(ACT.requestToSpeak, { meetingId });
  await person.ask(ACT.withdrawRequestToSpeak, { meetingId });
}

async function seesAll(phone: Follower, chair: Visitor, id: string): Promise<void> {
  const { meeting } = await chair.ask('query ($id: ID!) { meeting(id: $id) { seq } }', { id });
  await phone.sees(view => view['seq'] === meeting.seq);
}
