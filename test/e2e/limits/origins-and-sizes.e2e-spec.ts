import request from 'supertest';
import { WebSocket } from 'ws';
import { openTown, type Town } from '../town/open-town.js';
import { openRawSocket, subscribing } from '../town/raw-socket.js';

describe('where a page comes from', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown({ env: { ALLOWED_ORIGINS: 'https://town.example, https://other.example' } });
  });
  afterAll(() => town.close());

  const cases: [string, origin: () => string, allowed: boolean][] = [
    ['the address that was asked', () => town.url, true],
    ['an origin allowed by name', () => 'https://town.example', true],
    ['the second that is allowed by name', () => 'https://other.example', true],
    ['another site', () => 'https://evil.example', false],
    ['a site whose name begins alike', () => 'https://town.example.evil.example', false],
    ['the same machine, another port', () => 'http://127.0.0.1:1', false],
    ['a sandboxed frame', () => 'null', false],
    ['no address at all', () => 'http://[', false],
  ];

  it.each(cases)('%s decides over HTTP', async (_which, origin, allowed) => {
    const { status, body } = await request(town.url)
      .post('/graphql')
      .set('origin', origin())
      .send({ query: '{ viewer { id } }' });
    if (allowed) expect(body).toEqual({ data: { viewer: null } });
    else expect([status, body.errors[0].extensions]).toEqual([403, { code: 'ORIGIN_NOT_ALLOWED' }]);
  });

  it.each(cases)('%s decides over WebSocket', async (_which, origin, allowed) => {
    const headers = { origin: origin() };
    const socket = new WebSocket(`${town.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers,
    });
    const opened = await new Promise<boolean | string>(resolve =>
      socket.on('open', () => resolve(true)).on('error', ({ message }) => resolve(message)),
    );
    expect(opened).toBe(allowed ? true : 'Unexpected server response: 403');
    socket.terminate();
  });

  it('programs, which say nothing of where they come from, may ask', async () => {
    const { socket } = await openRawSocket(town.url);
    socket.terminate();
    const { body } = await request(town.url).post('/graphql').send({ query: '{ viewer { id } }' });
    expect(body).toEqual({ data: { viewer: null } });
  });

  it('a message of 300,000 characters closes its own socket and no other', async () => {
    const [loud, quiet] = await Promise.all([openRawSocket(town.url), openRawSocket(town.url)]);
    loud.send(subscribing('1', '{ viewer { id } }', { text: 'x'.repeat(300_000) }));
    expect(await loud.closed).toBe(1009);
    quiet.send(subscribing('1', '{ viewer { id } }'));
    expect(await quiet.hears(({ type }) => type === 'next')).toMatchObject({
      payload: { data: { viewer: null } },
    });
    quiet.socket.terminate();
    expect(town.logged).toEqual([]);
  });
});
