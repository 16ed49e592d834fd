import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';
import { workThrough } from '../worker/a-worker.js';
import { openGateway, type Gateway } from './a-gateway.js';
import { appShows } from './an-app.js';
import {
  CONFIRM,
  CONFIRM_OFFERED,
  forgetAttempts,
  OFFER,
  PHONE,
  REMOVE,
  REQUEST_CODE,
  SET_PASSWORD,
  visitorWith,
  WHO,
  WITH_CODE,
  WITH_PASSWORD,
} from './ways-in.js';

const PASSWORD = '翰林水岸5号楼的桂花树';
const WRONG = { code: 'SECOND_FACTOR_WRONG', field: 'code' };
const HALF_A_MINUTE = 30 / 86_400;

describe('a second factor', () => {
  let town: Town;
  let gateway: Gateway;
  let secretary: Visitor;
  let secret: string;
  let recovery: string[];
  const clock = new SetClock();
  beforeAll(async () => {
    gateway = await openGateway();
    town = await openTown({ clock, env: gateway.env });
    secretary = await town.person(PERSON.zhangWenjing);
    await secretary.ask(SET_PASSWORD, { input: { current: null, next: PASSWORD } });
  });
  afterAll(async () => {
    await town.close();
    await gateway.close();
  });
  /** Each code is good once, so each test has a step of its own. */
  beforeEach(async () => {
    clock.putForward(3 * HALF_A_MINUTE);
    await forgetAttempts(town);
  });

  const shown = (): string => appShows(secret, clock.now());
  const challenged = async (): Promise<string> => {
    const input = { name: PHONE.zhangWenjing, password: PASSWORD };
    const { signInWithPassword } = await town.stranger().ask(WITH_PASSWORD, { input });
    return signInWithPassword.challenge;
  };
  const confirm = (challenge: string, code: string) =>
    town.stranger().post(CONFIRM, { input: { challenge, code } });

  it('is offered to whoever knows the password, and not asked for before its first code was shown', async () => {
    expect(await secretary.refusal(OFFER, { input: { password: 'nonsense' } })).toMatchObject({
      code: 'PASSWORD_WRONG',
    });
    const { offerSecondFactor } = await secretary.ask(OFFER, { input: { password: PASSWORD } });
    expect(offerSecondFactor.uri).toContain(`secret=${offerSecondFactor.secret}`);
    secret = offerSecondFactor.secret;
    expect(await challenged()).toBeNull();
    expect(
      await secretary.refusal(CONFIRM_OFFERED, { code: shown() === '000000' ? '1' : '000000' }),
    ).toMatchObject(WRONG);
    ({ confirmOfferedSecondFactor: recovery } = (await secretary.ask(CONFIRM_OFFERED, {
      code: shown(),
    })) as never);
    expect(new Set(recovery).size).toBe(10);
    expect(await secretary.refusal(OFFER, { input: { password: PASSWORD } })).toMatchObject({
      code: 'SECOND_FACTOR_THERE',
    });
    expect(await secretary.refusal(CONFIRM_OFFERED, { code: shown() })).toMatchObject({
      code: 'SECOND_FACTOR_THERE',
    });
  });

  it('stands between the password and the session', async () => {
    const response = await town.stranger().post(WITH_PASSWORD, {
      input: { name: PHONE.zhangWenjing, password: PASSWORD },
    });
    const { viewer, challenge } = response.body.data.signInWithPassword;
    expect([viewer, response.headers['set-cookie']]).toEqual([null, undefined]);
    const entered = await confirm(challenge, shown());
    expect(await visitorWith(town.url, entered).ask(WHO)).toEqual({ viewer: { name: '张文静' } });
  });

  it('takes no code twice, nor one of before', async () => {
    const code = shown();
    const before = appShows(secret, new Date(clock.now().getTime() - 30_000));
    const challenge = await challenged();
    expect((await confirm(challenge, code)).body.errors).toBeUndefined();
    for (const used of [code, before])
      expect((await confirm(challenge, used)).body.errors[0].extensions).toEqual(WRONG);
  });

  it.each([-30_000, 30_000])('forgives a clock that is %d ms off', async off => {
    const code = appShows(secret, new Date(clock.now().getTime() + off));
    expect((await confirm(await challenged(), code)).body.errors).toBeUndefined();
  });

  it('forgives no clock that is two minutes off', async () => {
    const code = appShows(secret, new Date(clock.now().getTime() + 120_000));
    expect((await confirm(await challenged(), code)).body.errors[0].extensions).toEqual(WRONG);
  });

  it('may be a recovery code, each once, as somebody types it', async () => {
    const typed = recovery[0]!.toLowerCase().replace('-', ' ');
    expect((await confirm(await challenged(), typed)).body.errors).toBeUndefined();
    expect((await confirm(await challenged(), recovery[0]!)).body.errors[0].extensions).toEqual(WRONG);
    expect(await secretary.ask('{ myAccount { secondFactor recoveryCodesLeft } }')).toEqual({
      myAccount: { secondFactor: true, recoveryCodesLeft: 9 },
    });
  });

  it('has to be shown within five minutes', async () => {
    const challenge = await challenged();
    clock.putForward(5.01 / (24 * 60));
    const { body } = await confirm(challenge, shown());
    expect(body.errors[0].extensions).toEqual({ code: 'CHALLENGE_EXPIRED', field: 'challenge' });
  });

  it.each(['nonsense', 'AAAA'.repeat(60), '"'])(
    'is not asked for by the challenge %.10j',
    async challenge => {
      const { body } = await confirm(challenge, shown());
      expect(body.errors[0].extensions).toEqual({ code: 'CHALLENGE_EXPIRED', field: 'challenge' });
    },
  );

  it('is asked for after a code to the telephone too', async () => {
    await town.stranger().ask(REQUEST_CODE, { phone: PHONE.zhangWenjing });
    await workThrough(town);
    const input = { phone: PHONE.zhangWenjing, code: gateway.codeOf('+8619900003001') };
    const { viewer, challenge } = (await town.stranger().ask(WITH_CODE, { input }))['signInWithCode'];
    expect(viewer).toBeNull();
    expect((await confirm(challenge, shown())).body.errors).toBeUndefined();
  });

  it('lies in the database sealed', async () => {
    const rows = await town.database.source.query<object[]>(
      `SELECT encode(secret, 'escape') FROM second_factor UNION ALL SELECT encode(digest, 'escape') FROM recovery_code`,
    );
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(JSON.stringify(rows)).not.toContain(recovery[1]);
  });

  it('is taken away with password and code, and with nothing less', async () => {
    const input = { password: PASSWORD, code: shown() };
    expect(await secretary.refusal(REMOVE, { input: { ...input, password: 'nonsense' } })).toMatchObject({
      code: 'PASSWORD_WRONG',
    });
    expect(await secretary.refusal(REMOVE, { input: { ...input, code: 'ABCDE-FGHIJ' } })).toMatchObject(
      WRONG,
    );
    await secretary.ask(REMOVE, { input });
    expect(await challenged()).toBeNull();
  });
});
