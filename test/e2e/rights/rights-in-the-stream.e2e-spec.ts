import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ACT } from '../town/acts.js';
import { meetingInSession, type Hall } from '../town/a-meeting.js';
import { openTown, type Town } from '../town/open-town.js';
import { openRawSocket, subscribing } from '../town/raw-socket.js';
import { LIVE } from '../town/follower.js';
import { Gallery } from './a-gallery.js';

const OUT = 'GUESTS_NOT_ADMITTED';

describe('a right that changes while a thousand follow', () => {
  let town: Town;
  let hall: Hall;
  beforeAll(async () => {
    town = await openTown();
    hall = await meetingInSession(town);
  });
  afterAll(() => town.close());
  const admit = async (admitted: boolean): Promise<number> => {
    const input = { meetingId: hall.meetingId, admitted };
    return (await hall.chair.ask(ACT.admitGuests, { input })).admitGuests.seq;
  };

  it('closes no socket, reaches everybody, and shows nobody anything that was closed to them', async () => {
    const owner = await town.person(PERSON.zhouJianguo);
    const seated = hall.chair.follow(hall.meetingId);
    const gallery = await Gallery.enter(town.url, owner.headers, hall.meetingId, 1_000);
    const closedAt: number[] = [];
    for (let toggle = 0; toggle < 20; toggle++) {
      const admitted = toggle % 2 === 1;
      const seq = await admit(admitted);
      if (!admitted) closedAt.push(seq);
      await gallery.allHear(({ seq: seen, code }) => (admitted ? seen === seq : code === OUT));
    }
    // What happens behind closed doors stays there.
    const closed = await admit(false);
    await gallery.allHear(({ code }) => code === OUT);
    await hall.chair.ask(ACT.requestToSpeak, { meetingId: hall.meetingId });
    await seated.sees(view => view['waiting'].length === 1);
    expect(gallery.closed).toEqual([]);
    const forbidden = new Set([...closedAt, closed, closed + 1]);
    const seen = gallery.heard.flat().filter(({ seq }) => seq !== null && forbidden.has(seq));
    expect(seen).toEqual([]);
    expect(new Set(gallery.heard.map(each => each.at(-1)!.code))).toEqual(new Set([OUT]));
    await seated.stop();
    gallery.leave();
    await admit(true);
  });

  it('keeps guests out who come while the doors are closed, and lets them in when they open', async () => {
    const owner = await town.person(PERSON.zhouJianguo);
    await admit(false);
    const view = 'query ($id: ID!) { meeting(id: $id) { id } }';
    expect(await owner.refusal(view, { id: hall.meetingId })).toMatchObject({ code: OUT });
    const gallery = await Gallery.enter(town.url, owner.headers, hall.meetingId, 1);
    expect(gallery.heard).toEqual([[{ seq: null, code: OUT }]]);
    const seq = await admit(true);
    await gallery.allHear(({ seq: seen }) => seen === seq);
    gallery.leave();
  });
});

describe('somebody whose rights change while they follow', () => {
  let town: Town;
  let hall: Hall;
  beforeAll(async () => {
    town = await openTown();
    hall = await meetingInSession(town);
  });
  afterAll(() => town.close());

  it('is shown nothing more after having signed out elsewhere, and keeps the socket', async () => {
    const person = await town.person(PERSON.liQiang);
    const phone = await openRawSocket(town.url, person.headers);
    phone.send(subscribing('1', LIVE, { meetingId: hall.meetingId, audience: 'PARTICIPANT' }));
    await phone.hears(({ id, payload }) => id === '1' && payload?.data?.meetingLive.view);
    await person.ask('mutation { signOut }');
    await phone.hears(({ payload }) => payload?.errors?.[0].extensions.code === 'NOT_SIGNED_IN');
    const chair = hall.chair.follow(hall.meetingId);
    await hall.chair.ask(ACT.requestToSpeak, { meetingId: hall.meetingId });
    await chair.sees(view => view['waiting'].length === 1);
    phone.send({ type: 'ping' });
    await phone.hears(({ type }) => type === 'pong');
    const views = phone.heard.filter(({ payload }) => payload?.data?.meetingLive.view);
    expect(views).toHaveLength(1);
    expect(phone.socket.readyState).toBe(phone.socket.OPEN);
    phone.socket.terminate();
    await chair.stop();
  });

  it('goes on without a word when they stay what they were', async () => {
    const [person, elsewhere] = [await town.person(PERSON.liuGuilan), await town.person(PERSON.liuGuilan)];
    const phone = await openRawSocket(town.url, person.headers);
    phone.send(subscribing('1', LIVE, { meetingId: hall.meetingId, audience: 'PARTICIPANT' }));
    await phone.hears(({ payload }) => payload?.data?.meetingLive.view);
    await elsewhere.ask('mutation { signOut }');
    const { withdrawRequestToSpeak } = ACT;
    await hall.chair.ask(withdrawRequestToSpeak, { meetingId: hall.meetingId });
    await phone.hears(({ payload }) => payload?.data?.meetingLive.view?.waiting.length === 0);
    const seqs = phone.heard.map(({ payload }) => payload?.data?.meetingLive.seq).filter(Boolean);
    expect(new Set(seqs).size).toBe(seqs.length);
    expect(phone.heard.some(({ payload }) => payload?.errors)).toBe(false);
    phone.socket.terminate();
  });
});
