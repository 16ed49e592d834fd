import { jobs, makeJobsDue, startWorker, workThrough } from '../worker/a-worker.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import { openGateway, type Gateway } from './a-gateway.js';
import { PHONE, REQUEST_CODE, visitorWith, WHO, WITH_CODE } from './ways-in.js';

describe('signing in by a code', () => {
  let town: Town;
  let gateway: Gateway;
  const clock = new SetClock();
  beforeAll(async () => {
    gateway = await openGateway();
    town = await openTown({ env: gateway.env, clock });
  });
  afterAll(async () => {
    await town.close();
    await gateway.close();
  });
  beforeEach(() => clock.setRight());

  const request = (phone: string) => town.stranger().ask(REQUEST_CODE, { phone });
  const sent = async (phone: string): Promise<string> => {
    await request(phone);
    await workThrough(town);
    return gateway.codeOf(`+86${phone}`);
  };
  const refused = (phone: string, code: string) =>
    town.stranger().refusal(WITH_CODE, { input: { phone, code } });
  const WRONG = { code: 'CODE_WRONG', field: 'code' };

  it('opens a session in the cookie, for whoever has the telephone', async () => {
    const code = await sent(PHONE.zhangWenjing);
    expect(gateway.taken.at(-1)).toMatchObject({
      phone: '+8619900003001',
      text: expect.stringContaining(code),
    });
    const input = { phone: ' +86 199-0000-3001', code: ` ${code.slice(0, 3)} ${code.slice(3)} ` };
    const response = await town.stranger().post(WITH_CODE, { input });
    const answer = { viewer: { name: '张文静' }, challenge: null, token: null };
    expect(response.body).toEqual({ data: { signInWithCode: answer } });
    expect(String(response.headers['set-cookie'])).toMatch(/^sifang_session=.{43}; .*HttpOnly.*SameSite=Lax/);
    expect(await visitorWith(town.url, response).ask(WHO)).toEqual({ viewer: { name: '张文静' } });
  });

  it('is good once', async () => {
    const code = await sent(PHONE.wangMin);
    const input = { phone: PHONE.wangMin, code };
    await town.stranger().ask(WITH_CODE, { input });
    expect(await refused(PHONE.wangMin, code)).toMatchObject(WRONG);
  });

  it('is good for five minutes', async () => {
    const code = await sent(PHONE.chenGuodong);
    clock.putForward(5.01 / (24 * 60));
    expect(await refused(PHONE.chenGuodong, code)).toMatchObject(WRONG);
  });

  it('counts when it is the newest alone', async () => {
    const first = await sent(PHONE.liQiang);
    const second = await sent(PHONE.liQiang);
    if (first !== second) expect(await refused(PHONE.liQiang, first)).toMatchObject(WRONG);
    const input = { phone: PHONE.liQiang, code: second };
    expect((await town.stranger().ask(WITH_CODE, { input }))['signInWithCode'].viewer).toEqual({
      name: '李强',
    });
  });

  it('is no good after five wrong tries, not even the right one', async () => {
    const code = await sent(PHONE.liuGuilan);
    const wrong = code === '000000' ? '111111' : '000000';
    for (let tries = 0; tries < 5; tries++)
      expect(await refused(PHONE.liuGuilan, wrong)).toMatchObject(WRONG);
    expect(await refused(PHONE.liuGuilan, code)).toMatchObject(WRONG);
  });

  it('is good after four wrong tries', async () => {
    const code = await sent(PHONE.zhouJianguo);
    const wrong = code === '000000' ? '111111' : '000000';
    for (let tries = 0; tries < 4; tries++)
      expect(await refused(PHONE.zhouJianguo, wrong)).toMatchObject(WRONG);
    await town.stranger().ask(WITH_CODE, { input: { phone: PHONE.zhouJianguo, code } });
  });

  it('says the same to whoever asks for a number that nobody has, and sends nothing', async () => {
    const [known, unknown] = [await request(PHONE.heZhiyuan), await request('13800138000')];
    expect(unknown).toEqual(known);
    expect(known).toEqual({ requestSignInCode: { resendAfter: 60, goodFor: 300 } });
    const posts = gateway.posts;
    await workThrough(town);
    expect(gateway.posts).toBe(posts + 1);
    expect(await refused('13800138000', '123456')).toMatchObject(WRONG);
  });

  it('lies nowhere in the clear: not in its table, not in the queue', async () => {
    await request(PHONE.sunXiaomei);
    const rows = await town.database.source.query<object[]>(
      `SELECT payload::text AS text FROM graphile_worker._private_jobs
        UNION ALL SELECT encode(digest, 'escape') FROM sign_in_code`,
    );
    const kept = JSON.stringify(rows);
    await workThrough(town);
    expect(kept).not.toContain(gateway.codeOf('+8619900003008'));
    expect(kept).not.toContain('3008');
  });

  it('is sent again until the gateway has taken it over', async () => {
    gateway.failures.push(500, 302);
    await request(PHONE.fangLei);
    for (const error of ['answered 500', 'fetch failed']) {
      await makeJobsDue(town);
      const worker = await startWorker(town);
      while (!(await jobs(town))[0]?.last_error?.includes(error));
      await worker.stop();
      expect(gateway.taken.some(({ phone }) => phone === '+8619900003009')).toBe(false);
    }
    await workThrough(town);
    expect(gateway.codeOf('+8619900003009')).toMatch(/^\d{6}$/);
  });

  it('is not sent when it would come too late', async () => {
    await request(PHONE.wuYafang);
    clock.putForward(1);
    await workThrough(town);
    expect(gateway.taken.some(({ phone }) => phone === '+8619900003010')).toBe(false);
  });

  it.each(['', '1990000300', '0551-68841234', 'me@example.cn', "'; DROP TABLE account; --", '\0'])(
    'is not sent to %j',
    async phone => {
      expect(await town.stranger().refusal(REQUEST_CODE, { phone })).toMatchObject({
        code: 'PHONE_INVALID',
        field: 'phone',
      });
    },
  );
});

it('where no way out is configured and there is no demo, no codes are offered', async () => {
  const town = await openTown({ env: { DEMO: '0' } });
  const asked = '{ signInMethods { code codesAreLogged oidc } }';
  expect(await town.stranger().ask(asked)).toEqual({
    signInMethods: { code: false, codesAreLogged: false, oidc: null },
  });
  const refusal = await town.stranger().refusal(REQUEST_CODE, { phone: PHONE.liQiang });
  expect(refusal).toMatchObject({ code: 'CODES_NOT_SENT' });
  await town.close();
});
