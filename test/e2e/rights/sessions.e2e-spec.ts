import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { openRawSocket, subscribing } from '../town/raw-socket.js';
import { SetClock } from '../town/set-clock.js';

const SIGN_IN = 'mutation ($id: ID!) { demoSignIn(personId: $id) { name } }';
const WHO = '{ viewer { name } }';

describe('a session', () => {
  let town: Town;
  const clock = new SetClock();
  beforeAll(async () => void (town = await openTown({ clock })));
  afterAll(() => town.close());
  beforeEach(() => clock.setRight());

  it('is for those alone whom the demo offers', async () => {
    const refusal = await town.stranger().refusal(SIGN_IN, { id: randomUUID() });
    expect(refusal).toMatchObject({ code: 'PERSON_NOT_FOUND', field: 'personId' });
  });

  it('lies in a cookie that scripts and other sites cannot use', async () => {
    const { headers } = await town.stranger().post(SIGN_IN, { id: PERSON.liQiang });
    expect(String(headers['set-cookie'])).toMatch(/^sifang_session=.{43}; .*HttpOnly.*SameSite=Lax/);
  });

  it('is nowhere in the database as such', async () => {
    const { headers } = await town.person(PERSON.liQiang);
    const token = headers['cookie']!.split('=')[1];
    const rows = await town.database.source.query<object[]>('SELECT session::text FROM session');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('may be shown by a program as a bearer token, at the socket too', async () => {
    const { headers } = await town.person(PERSON.liQiang);
    const authorization = `Bearer ${headers['cookie']!.split('=')[1]}`;
    const { body } = await town.stranger().post(WHO).set('authorization', authorization);
    expect(body.data).toEqual({ viewer: { name: '李强' } });
    const program = await openRawSocket(town.url, { authorization });
    program.send(subscribing('1', WHO));
    expect(await program.hears(({ id }) => id === '1')).toMatchObject({ payload: { data: body.data } });
    program.socket.terminate();
  });

  it('that has ended is no good for a socket that is still open', async () => {
    const visitor = await town.person(PERSON.liQiang);
    const phone = await openRawSocket(town.url, visitor.headers);
    phone.send(subscribing('before', WHO));
    await phone.hears(({ id, payload }) => id === 'before' && payload?.data.viewer.name === '李强');
    await visitor.ask('mutation { signOut }');
    phone.send(subscribing('after', WHO));
    await phone.hears(({ id, payload }) => id === 'after' && payload?.data.viewer === null);
    phone.socket.terminate();
  });

  it('runs out after thirty days', async () => {
    const visitor = await town.person(PERSON.liQiang);
    clock.putForward(29.9);
    expect(await visitor.ask(WHO)).toEqual({ viewer: { name: '李强' } });
    clock.putForward(0.2);
    expect(await visitor.ask(WHO)).toEqual({ viewer: null });
  });

  it.each(['nonsense', '', 'a'.repeat(5_000), '%zz', '"', ' ; ;='])('is not had by %.10j', async token => {
    const { body } = await town.stranger().post(WHO).set('cookie', `sifang_session=${token}`);
    expect(body).toEqual({ data: { viewer: null } });
  });

  it('of somebody whose term has ended comes without the office', async () => {
    const asked = '{ viewer { appointments { title } } }';
    expect((await (await town.person(PERSON.chenGuodong)).ask(asked))['viewer'].appointments).toHaveLength(1);
    clock.putForward(365 * 10);
    expect((await (await town.person(PERSON.chenGuodong)).ask(asked))['viewer'].appointments).toEqual([]);
  });
});

describe('where the demo is switched off', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown({ env: { DEMO: '0' } })));
  afterAll(() => town.close());

  it('nobody is offered, and nobody signs in by one click', async () => {
    expect(await town.stranger().ask('{ demoSignIns { personId } }')).toEqual({ demoSignIns: [] });
    const refusal = await town.stranger().refusal(SIGN_IN, { id: PERSON.liQiang });
    expect(refusal).toMatchObject({ code: 'DEMO_NOT_LOADED' });
  });
});
