import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { SessionsSeen } from '../../../libs/identity/src/application/sessions-seen.js';
import { meetingInSession } from '../town/a-meeting.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import { SESSIONS, visitorWith, WHO } from './ways-in.js';
import type { Visitor } from '../town/visitor.js';

const END = 'mutation ($id: ID!) { endSession(id: $id) { id current } }';
const END_OTHERS = 'mutation { endOtherSessions { id current } }';
const ENTER = 'mutation ($id: ID!) { demoSignIn(personId: $id) { name } }';
const WECHAT = 'Mozilla/5.0 (Linux; Android 14) Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.47';
const MINUTE = 1 / 1440;

describe('the sessions of somebody', () => {
  let town: Town;
  const clock = new SetClock();
  beforeAll(async () => void (town = await openTown({ clock })));
  afterAll(() => town.close());
  beforeEach(async () => {
    clock.setRight();
    await town.database.source.query('DELETE FROM session');
  });

  const sessions = async (who: Visitor): Promise<Record<string, any>[]> =>
    (await who.ask(SESSIONS))['mySessions'];
  const seen = (): Promise<void> => town.api.app.get(SessionsSeen).writeDown();

  it('are listed with device and time, the one that asks first', async () => {
    const response = await town.stranger().post(ENTER, { id: PERSON.liQiang }).set('user-agent', WECHAT);
    const phone = visitorWith(town.url, response);
    clock.putForward(10 * MINUTE);
    const desk = await town.person(PERSON.liQiang);
    const [here, there] = await sessions(desk);
    expect(here).toMatchObject({ current: true, browser: 'OTHER', system: 'OTHER' });
    expect(there).toMatchObject({ current: false, browser: 'WECHAT', system: 'ANDROID' });
    expect(Date.parse(here!['since']) - Date.parse(there!['since'])).toBeGreaterThanOrEqual(600_000);
    expect((await sessions(phone)).map(({ id }) => id)).toEqual([there!['id'], here!['id']]);
  });

  it('are nobody else’s', async () => {
    const [mine] = await sessions(await town.person(PERSON.liQiang));
    const other = await town.person(PERSON.wangMin);
    expect(await sessions(other)).toHaveLength(1);
    for (const id of [mine!['id'], randomUUID()])
      expect(await other.refusal(END, { id })).toMatchObject({ code: 'SESSION_NOT_FOUND', field: 'id' });
    expect(await other.refusal(END, { id: 'x' })).toMatchObject({ code: 'INVALID_ID', field: 'id' });
    expect(await sessions(await town.person(PERSON.liQiang))).toHaveLength(2);
  });

  it('are ended one by one', async () => {
    const [lost, kept] = [await town.person(PERSON.liQiang), await town.person(PERSON.liQiang)];
    const [, there] = await sessions(kept);
    const { endSession } = await kept.ask(END, { id: there!['id'] });
    expect(endSession).toEqual([{ id: expect.any(String), current: true }]);
    expect(await lost.ask(WHO)).toEqual({ viewer: null });
    expect(await kept.ask(WHO)).toEqual({ viewer: { name: '李强' } });
  });

  it('are all ended but the one that asks, and only one’s own', async () => {
    const [first, second, here] = [
      await town.person(PERSON.liQiang),
      await town.person(PERSON.liQiang),
      await town.person(PERSON.liQiang),
    ];
    const other = await town.person(PERSON.wangMin);
    expect((await here.ask(END_OTHERS))['endOtherSessions']).toHaveLength(1);
    for (const ended of [first, second]) expect(await ended.ask(WHO)).toEqual({ viewer: null });
    for (const going of [here, other]) expect((await going.ask(WHO))['viewer']).not.toBeNull();
  });

  it('end on open sockets too, without closing them', async () => {
    const { meetingId } = await meetingInSession(town);
    const [lost, here] = [await town.person(PERSON.liQiang), await town.person(PERSON.liQiang)];
    const follower = lost.follow(meetingId);
    await follower.step(0);
    await here.ask(END_OTHERS);
    expect(await follower.ended).toEqual([
      expect.objectContaining({ extensions: { code: 'NOT_SIGNED_IN' } }),
    ]);
    await follower.stop();
  });

  it('are seen within a few minutes, by a writing that nobody waits for', async () => {
    const who = await town.person(PERSON.liQiang);
    const lastSeen = async (): Promise<number> => Date.parse((await sessions(who))[0]!['lastSeenAt']);
    const began = await lastSeen();
    clock.putForward(3 * MINUTE);
    await who.ask(WHO);
    await seen();
    expect(await lastSeen()).toBe(began);
    clock.putForward(3 * MINUTE);
    await who.ask(WHO);
    expect(await lastSeen()).toBe(began);
    await seen();
    expect((await lastSeen()) - began).toBeGreaterThanOrEqual(360_000);
  });

  it('are seen by several copies at once without waiting for each other', async () => {
    const who = await town.person(PERSON.liQiang);
    await who.ask(WHO);
    clock.putForward(10 * MINUTE);
    await who.ask(WHO);
    const runner = town.database.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT FROM session FOR UPDATE');
    await seen();
    await runner.rollbackTransaction();
    await runner.release();
  });
});
