import { connect } from 'node:net';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { checkIn, meetingCalled, type Hall } from '../town/a-meeting.js';
import { openTown, type Town } from '../town/open-town.js';
import { openRawSocket, subscribing, type RawSocket } from '../town/raw-socket.js';

const live = (meetingId: string) => `subscription { meetingLive(meetingId: "${meetingId}") { seq } }`;

describe('on one socket', () => {
  let town: Town;
  let hall: Hall;
  let phone: RawSocket;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());
  beforeEach(async () => {
    hall = await meetingCalled(town);
    phone = await openRawSocket(town.url, hall.chair.headers);
    phone.send(subscribing('live', live(hall.meetingId)));
    await phone.hears(({ id, type }) => id === 'live' && type === 'next');
  });
  afterEach(() => phone.socket.terminate());

  it.each([
    ['a syntax error', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['a misspelt field', 'subscription { meetingDead { seq } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a subscription inside of a fragment',
      'subscription { ...F } fragment F on Subscription { meetingLive(meetingId: "x") { seq } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a circle of fragments',
      'subscription { ...F } fragment F on Subscription { ...F }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['two documents in one', '{ viewer { id } } { viewer { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an id that is none', live('x'), 'INVALID_ID'],
  ])('%s ends its own operation, and the other goes on', async (_what, query, code) => {
    phone.send(subscribing('wrong', query));
    const { type, payload } = await phone.hears(({ id }) => id === 'wrong');
    const [error] = type === 'error' ? payload : payload.errors;
    expect(error.extensions.code).toBe(code);
    await checkIn(await town.person(PERSON.liuGuilan), hall.meetingId, hall.code);
    await phone.hears(({ id, payload: view }) => id === 'live' && view?.data?.meetingLive.seq === 2);
  });

  it('the twenty-first operation at once is refused, and the others go on', async () => {
    for (let n = 1; n < 21; n++) phone.send(subscribing(`${n}`, live(hall.meetingId)));
    const refusal = await phone.hears(({ type }) => type === 'error');
    expect(refusal).toMatchObject({ id: '20', payload: [{ extensions: { code: 'QUERY_TOO_COSTLY' } }] });
    await checkIn(await town.person(PERSON.liuGuilan), hall.meetingId, hall.code);
    for (const number of ['live', '1', '19'])
      await phone.hears(({ id, payload }) => id === number && payload.data.meetingLive.seq === 2);
  });

  it.each([
    ['words that are no JSON', 'hello', 4400],
    ['a message of no known kind', '{"type":"dance"}', 4400],
    ['an operation under an id in use', JSON.stringify(subscribing('live', '{ viewer { id } }')), 4409],
    ['a second beginning', '{"type":"connection_init"}', 4429],
  ])('%s closes it by the protocol', async (_what, message, code) => {
    phone.send(message);
    expect(await phone.closed).toBe(code);
    expect(town.logged).toEqual([]);
  });
});

describe('at the door for sockets', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  it.each(['//', '//[', '/', '/graphqlx', '/healthz', '*'])('%s is no address', async address => {
    expect(await knock(town.url, address)).toMatch(/^HTTP\/1.1 404 /);
  });

  it('who is refused and hangs up at once does no harm', async () => {
    await Promise.all(Array.from({ length: 20 }, () => knock(town.url, '/nowhere', { hangUp: true })));
    expect(await knock(town.url, '/graphql')).toMatch(/^HTTP\/1.1 101 /);
  });
});

/** Asks for a socket by hand. @returns the first line of the answer, or nothing for one who hangs up */
function knock(url: string, address: string, { hangUp = false } = {}): Promise<string> {
  const { port, hostname } = new URL(url);
  return new Promise(resolve => {
    const line = connect(Number(port), hostname);
    line.on('data', data => {
      line.destroy();
      resolve(String(data));
    });
    line.on('close', () => resolve(''));
    line.write(
      `GET ${address} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
      () => hangUp && line.resetAndDestroy(),
    );
  });
}
