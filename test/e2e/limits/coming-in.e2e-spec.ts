import { once } from 'node:events';
import { WebSocket } from 'ws';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { checkIn, meetingCalled, type Hall } from '../town/a-meeting.js';
import { openTown, type Town } from '../town/open-town.js';
import { openRawSocket, subscribing, type RawSocket } from '../town/raw-socket.js';
import { scrape } from '../watching/scrape.js';

const TRY_AGAIN_LATER = 1013;
const INITIALISATION_TIMEOUT = 4408;

function knock(town: Town, headers: Record<string, string> = {}): WebSocket {
  return new WebSocket(`${town.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
}

async function closeCodeOf(socket: WebSocket): Promise<number> {
  const [code] = (await once(socket, 'close')) as [number];
  return code;
}

describe('a socket that opens', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  it('and says nothing is let go after three seconds', async () => {
    const socket = knock(town);
    await once(socket, 'open');
    const begun = performance.now();
    expect(await closeCodeOf(socket)).toBe(INITIALISATION_TIMEOUT);
    expect(performance.now() - begun).toBeGreaterThan(2_500);
  });
});

describe('more than two thousand sockets of one address', () => {
  it('are asked to come back later, while others are let in', async () => {
    const town = await openTown({ env: { TRUSTED_PROXIES: '127.0.0.1' } });
    const centre = { 'x-forwarded-for': '203.0.113.5' };
    const hall: WebSocket[] = [];
    while (hall.length < 2_000) {
      const some = Array.from({ length: 100 }, () => knock(town, centre));
      await Promise.all(some.map(socket => once(socket, 'open')));
      some.forEach(socket => socket.send('{"type":"connection_init"}'));
      hall.push(...some);
    }
    expect(await closeCodeOf(knock(town, centre))).toBe(TRY_AGAIN_LATER);
    expect((await scrape(town.url)).value('sifang_live_turned_away_total')).toBe(1);
    (await openRawSocket(town.url, { 'x-forwarded-for': '203.0.113.6' })).socket.terminate();

    hall[0]!.close();
    await once(hall[0]!, 'close');
    (await openRawSocket(town.url, centre)).socket.terminate();
    expect(hall.slice(1).every(({ readyState }) => readyState === WebSocket.OPEN)).toBe(true);
    hall.forEach(socket => socket.terminate());
    await town.close();
  });
});

describe('when a thousand already wait to be let in', () => {
  let town: Town;
  let hall: Hall;
  let inside: RawSocket;
  beforeAll(async () => {
    town = await openTown();
    hall = await meetingCalled(town);
    inside = await openRawSocket(town.url, hall.chair.headers);
    inside.send(follow('live'));
    await inside.hears(({ id }) => id === 'live');
  });
  afterAll(() => town.close());

  const follow = (id: string) =>
    subscribing(id, `subscription { meetingLive(meetingId: "${hall.meetingId}") { seq } }`);

  it('the next are asked to come back later, who is in stays in, and at last all who waited are in', async () => {
    const guest = await town.person(PERSON.liuGuilan);
    const opening = Array.from({ length: 51 }, () => openRawSocket(town.url, guest.headers));
    const [next, crowd] = [await openRawSocket(town.url, guest.headers), await Promise.all(opening)];
    await town.database.transaction(async tx => {
      // Nobody's session can be read, so nobody's turn ends.
      await tx.query('LOCK TABLE session IN ACCESS EXCLUSIVE MODE');
      for (const phone of crowd) for (let n = 0; n < 20; n++) phone.send(follow(`${n}`));
      // Until all of them wait a socket may still open; it says nothing, so it is let go otherwise.
      while ((await closeCodeOf(knock(town))) !== TRY_AGAIN_LATER);
      next.send(follow('1'));
      expect(await next.closed).toBe(TRY_AGAIN_LATER);
    });
    for (const phone of crowd)
      for (let n = 0; n < 20; n++) await phone.hears(({ id, type }) => id === `${n}` && type === 'next');
    await checkIn(guest, hall.meetingId, hall.code);
    await inside.hears(({ payload }) => payload?.data?.meetingLive.seq === 2);
    crowd.forEach(({ socket }) => socket.terminate());
    expect(town.logged).toEqual([]);
  });
});
