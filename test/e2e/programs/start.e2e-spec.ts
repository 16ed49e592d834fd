import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ask } from '../../starters/ask.js';
import { ProvingGround, serverPid } from '../../starters/proving-ground.js';
import { schedule } from '../town/a-meeting.js';
import { Visitor } from '../town/visitor.js';
import { Program } from './program.js';

const OPEN = /is open at (\S+)\n/;

describe('npm start', () => {
  let ground: ProvingGround;
  let dataDir: string;
  const running = new Set<Program>();
  const start = (): Program => {
    const program = Program.start('start', { DATA_DIR: dataDir });
    running.add(program);
    return program;
  };
  const secretaryAt = async (url: string): Promise<Visitor> => {
    const secretary = new Visitor(url);
    await secretary.signIn(PERSON.zhangWenjing);
    return secretary;
  };
  const meetingsAt = async (url: string): Promise<string[]> => {
    const { meetings } = await (await secretaryAt(url)).ask('{ meetings { id } }');
    return meetings.map(({ id }: { id: string }) => id);
  };

  /** Made by a first start, on an empty folder, which was stopped by Ctrl-C. */
  const first = { output: '', exit: null as unknown, meetingId: '', closeCode: 0 };
  beforeAll(async () => {
    ground = await ProvingGround.open();
    dataDir = await ground.folder('四方 data');
    const program = start();
    const url = await program.says(OPEN);
    first.meetingId = await schedule(await secretaryAt(url));
    const phone = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await new Promise(resolve => phone.once('open', resolve));
    const closed = new Promise<number>(resolve => phone.once('close', resolve));
    // From the terminal; and once more from npm, which passes its own on.
    program.signal('SIGINT');
    first.closeCode = await closed;
    program.signal('SIGINT');
    first.exit = await program.ends();
    first.output = program.output;
  });
  afterEach(async () => {
    for (const program of running) await program.kill();
    running.clear();
  });
  afterAll(() => ground.clear());

  it('prints where it is open, who may sign in, and how to stop it', () => {
    const [head, ...people] = first.output.trimEnd().split('\n    ');
    expect(head).toMatch(/^\n {2}四方 Sifang is open at http:\/\/127\.0\.0\.1:\d+\n\n {2}Demo town\. /);
    expect(people).toHaveLength(16);
    expect(people[0]).toBe('张文静  社区党委书记 · 潭冲社区');
    expect(people.at(-1)).toContain(`Ctrl-C stops everything. Data stays in ${dataDir}.`);
  });

  it('then leaves the terminal alone: nobody is told now of what the demo town did before', () => {
    const [, after = ''] = first.output.split(`Data stays in ${dataDir}.`);
    // The audit trail leaves its mark from time to time; that is what a log is for.
    expect(after.split('\n').filter(line => line !== '' && !line.includes('"audit trail linked"'))).toEqual(
      [],
    );
  });

  it('stops at Ctrl-C, tells phones to come back, and leaves no database server behind', async () => {
    expect(first.exit).toBe(0);
    expect(first.closeCode).toBe(1012);
    await expect(ask(await serverUrl(dataDir), 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('keeps the data, and does not load the demo a second time', async () => {
    const program = start();
    const url = await program.says(OPEN);
    expect(await meetingsAt(url)).toEqual([first.meetingId]);
    const [count] = await ask<object>(
      await serverUrl(dataDir),
      `SELECT (SELECT count(*)::int FROM demo_sign_in) AS people,
              (SELECT count(*)::int FROM place WHERE kind = 'ESTATE') AS estates`,
    );
    expect(count).toEqual({ people: 16, estates: 8 });
    expect(await program.stop()).toBe(0);
  });

  it('goes on after it was killed', async () => {
    const killed = start();
    await killed.says(OPEN);
    const server = await serverPid(dataDir);
    await killed.kill();
    const next = start();
    expect(await meetingsAt(await next.says(OPEN))).toEqual([first.meetingId]);
    // The server went on alone and was taken over.
    expect(await serverPid(dataDir)).toBe(server);
    expect(await next.stop()).toBe(0);
    await expect(ask(await serverUrl(dataDir), 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('goes on after it and its database server were killed together', async () => {
    const killed = start();
    await killed.says(OPEN);
    process.kill(await serverPid(dataDir), 'SIGKILL');
    await killed.kill();
    const next = start();
    expect(await meetingsAt(await next.says(OPEN))).toEqual([first.meetingId]);
    expect(await next.stop()).toBe(0);
  });

  it('stops cleanly when its terminal is closed', async () => {
    const program = start();
    await program.says(OPEN);
    program.signal('SIGHUP');
    expect(await program.ends()).toBe(0);
    await expect(ask(await serverUrl(dataDir), 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('does not touch the data of a newer version, and says so', async () => {
    const before = start();
    await before.says(OPEN);
    const url = await serverUrl(dataDir);
    await ask(url, `INSERT INTO migrations (timestamp, name) VALUES (9e12, 'WeighVotes9000000000000')`);
    await before.stop();

    const program = start();
    expect(await program.ends()).toBe(1);
    expect(program.output).toBe(
      '\nThe data was written by a newer version of this program (migration WeighVotes9000000000000 is unknown here). ' +
        'Start that version, or point DATA_DIR or DATABASE_URL at other data.\n\n',
    );
    await expect(ask(await serverUrl(dataDir), 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });
});

async function serverUrl(dataDir: string): Promise<string> {
  const facts = JSON.parse(await readFile(join(dataDir, 'postgres.json'), 'utf8'));
  return `postgres://${facts.user}:${facts.password}@127.0.0.1:${facts.port}/${facts.database}`;
}
