import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { WebSocket } from 'ws';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingCalled, type Hall } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { openRawSocket, subscribing } from '../town/raw-socket.js';

const NAMES = '{ viewer { name } }';

type Line = Record<string, unknown>;

describe('the id of a request', () => {
  let town: Town;
  let hall: Hall;
  beforeAll(async () => {
    town = await openTown({ env: { LOG_LEVEL: 'debug' } });
    hall = await meetingCalled(town);
  });
  afterAll(() => town.close());

  const lines = (): Line[] => town.logged.map(line => JSON.parse(line) as Line);
  /** Its answer may be there before its line is. */
  const linesOf = async (requestId: string): Promise<Line[]> => {
    for (;;) {
      const found = lines().filter(line => line['requestId'] === requestId);
      if (found.some(({ msg }) => msg === 'request answered')) return found;
      await new Promise(resolve => setImmediate(resolve));
    }
  };
  const idOf = ({ headers }: { headers: Record<string, string> }): string => headers['x-request-id']!;

  it.each(['12345678', 'a'.repeat(64), '2f8e4c9e-0f53-4c0b-9a52-1f2b8d1f7a10'])(
    'is the one that a proxy gave: %s',
    async given => {
      const answer = await hall.chair.post(NAMES).set('x-request-id', given);
      expect(idOf(answer)).toBe(given);
    },
  );

  it.each(['short', 'a'.repeat(65), 'with blanks in it', '"},{"level":60', '12345678;'])(
    'is a new one instead of %j, which is none',
    async given => {
      const answer = await hall.chair.post(NAMES).set('x-request-id', given);
      expect(idOf(answer)).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('is another one for every request', async () => {
    const answers = await Promise.all([hall.chair.post(NAMES), hall.chair.post(NAMES)]);
    expect(new Set(answers.map(idOf)).size).toBe(2);
  });

  it('stands in the line of the request and in that of its act, with nothing about who asked or what', async () => {
    const code = { meetingId: hall.meetingId, code: hall.code };
    // One of them twice: what was found out about somebody may be shared by two requests.
    const people = [PERSON.liuGuilan, PERSON.chenGuodong, PERSON.liuGuilan];
    const visitors = await Promise.all(people.map(id => hall.person(id)));
    const answers = await Promise.all(visitors.map(person => person.post(ACT.checkIn, { input: code })));
    for (const answer of answers) {
      const found = await linesOf(idOf(answer));
      expect(found).toEqual([
        {
          ...{ level: 20, time: expect.any(Number), pid: expect.any(Number), hostname: expect.any(String) },
          ...{
            requestId: idOf(answer),
            act: 'checkIn',
            outcome: 'done',
            ms: expect.any(Number),
            msg: 'act ended',
          },
        },
        {
          ...{ level: 20, time: expect.any(Number), pid: expect.any(Number), hostname: expect.any(String) },
          ...{ requestId: idOf(answer), method: 'POST', route: '/graphql', operation: 'checkIn' },
          ...{ status: 200, ms: expect.any(Number), msg: 'request answered' },
        },
      ]);
    }
  });

  it('stands beside what an act was refused for', async () => {
    const answer = await hall.chair.post(ACT.openAgendaItem, {
      input: { meetingId: hall.meetingId, itemId: hall.items[0] },
    });
    expect(await linesOf(idOf(answer))).toContainEqual(
      expect.objectContaining({ act: 'openAgendaItem', outcome: 'MEETING_NOT_OPEN' }),
    );
  });

  it.each([
    ['the first time', 1],
    ['when its plan is compiled', 6],
  ])('stands beside an unexpected error of a question, %s', async (_when, times) => {
    await town.database.source.query('ALTER TABLE motion RENAME TO mislaid');
    const question = `query Mislaid${times} { meetings { number } meeting(id: "${hall.meetingId}") { seq } }`;
    try {
      for (let time = 0; time < times; time++) {
        const answer = await hall.chair.post(question);
        const { id } = answer.body.errors[0].extensions;
        expect(await linesOf(idOf(answer))).toContainEqual(
          expect.objectContaining({ level: 50, errorId: id, msg: 'unexpected error' }),
        );
      }
    } finally {
      await town.database.source.query('ALTER TABLE mislaid RENAME TO motion');
    }
  });

  it('stands beside an error in finding out who asks', async () => {
    await town.database.source.query('ALTER TABLE session RENAME TO mislaid');
    try {
      const answer = await hall.chair.post(ACT.endSpeech, { meetingId: hall.meetingId });
      expect(await linesOf(idOf(answer))).toContainEqual(
        expect.objectContaining({ level: 50, msg: 'unexpected error' }),
      );
    } finally {
      await town.database.source.query('ALTER TABLE mislaid RENAME TO session');
    }
  });

  it('is given to what is no GraphQL too', async () => {
    const { headers } = await fetch(`${town.url}/readyz`);
    const requestId = headers.get('x-request-id')!;
    expect(await linesOf(requestId)).toMatchObject([{ level: 20, route: '/readyz', status: 200 }]);
  });

  it('is said louder when the answer took more than a second', async () => {
    const [quick, slow] = await town.database.transaction(async tx => {
      await tx.query('LOCK TABLE motion IN ACCESS EXCLUSIVE MODE');
      const waiting = hall.chair.post(`{ meeting(id: "${hall.meetingId}") { seq } }`).then(answer => answer);
      await tx.query('SELECT pg_sleep(1.1)');
      return [await hall.chair.post(NAMES), waiting] as const;
    });
    expect(await linesOf(idOf(await slow))).toMatchObject([{ level: 30, operation: 'meeting' }]);
    expect(await linesOf(idOf(quick))).toMatchObject([{ level: 20, operation: 'viewer' }]);
  });

  it('is that of the socket for all that is asked on it', async () => {
    const phone = await openRawSocket(town.url, { ...hall.chair.headers, 'x-request-id': 'socket-no-1' });
    await town.database.source.query('ALTER TABLE motion RENAME TO mislaid');
    try {
      phone.send(subscribing('1', `{ meeting(id: "${hall.meetingId}") { seq } }`));
      await phone.hears(({ type }) => type === 'next');
    } finally {
      await town.database.source.query('ALTER TABLE mislaid RENAME TO motion');
    }
    phone.send(subscribing('2', ACT.endSpeech, { meetingId: hall.meetingId }));
    await phone.hears(({ id, type }) => id === '2' && type === 'next');
    phone.socket.close(4000);
    const said = (): Line[] => lines().filter(({ requestId }) => requestId === 'socket-no-1');
    while (!said().some(({ msg }) => msg === 'socket closed'))
      await new Promise(resolve => setImmediate(resolve));
    expect(said()).toMatchObject([
      { level: 20, msg: 'socket opened' },
      { level: 50, msg: 'unexpected error' },
      { level: 20, act: 'endSpeech', msg: 'act ended' },
      { level: 20, code: 4000, msg: 'socket closed' },
    ]);
  });

  it('goes back to who opens a socket', async () => {
    const socket = new WebSocket(`${town.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const [{ headers }] = (await once(socket, 'upgrade')) as [IncomingMessage];
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    socket.terminate();
  });

  it('and all its lines name nobody', () => {
    const said = town.logged.filter(line => !line.includes('unexpected error')).join('\n');
    for (const secret of ['张文静', '刘桂兰', PERSON.zhangWenjing, hall.code, 'sifang_session'])
      expect(said).not.toContain(secret);
  });
});
