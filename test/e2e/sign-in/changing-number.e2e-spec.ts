import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { changeContact } from '../../../libs/identity/src/application/account/change-contact.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { workThrough } from '../worker/a-worker.js';
import { somebodyNew } from '../claims/a-unit.js';
import { openGateway, type Gateway } from './a-gateway.js';
import {
  forgetAttempts,
  PHONE,
  REQUEST_CODE,
  SET_PASSWORD,
  WHO,
  WITH_CODE,
  WITH_PASSWORD,
} from './ways-in.js';

const REQUEST =
  'mutation ($input: RequestPhoneCodeInput!) { requestPhoneCode(input: $input) { resendAfter } }';
const REQUEST_EMAIL =
  'mutation ($input: RequestEmailCodeInput!) { requestEmailCode(input: $input) { resendAfter } }';
const CHANGE_EMAIL = 'mutation ($input: ChangeEmailInput!) { changeEmail(input: $input) { email } }';
const PROOF = 'mutation { requestProofCode { resendAfter } }';
const CHANGE = 'mutation ($input: ChangePhoneInput!) { changePhone(input: $input) { phone } }';

describe('changing the number to sign in with', () => {
  let town: Town;
  let gateway: Gateway;
  let liu: Visitor;
  beforeAll(async () => {
    gateway = await openGateway();
    town = await openTown({ env: gateway.env });
  });
  afterAll(async () => {
    await town.close();
    await gateway.close();
  });
  beforeEach(async () => {
    await forgetAttempts(town);
    liu = await town.person(PERSON.liuGuilan);
  });

  const codeFor = async (visitor: Visitor, phone: string): Promise<string> => {
    await visitor.ask(REQUEST, { input: { phone } });
    await workThrough(town);
    return gateway.codeOf(`+86${phone}`);
  };

  it('takes a code that went to the new one, and signs out everywhere else', async () => {
    const elsewhere = await town.person(PERSON.liuGuilan);
    const phone = '13700001111';
    const code = await codeFor(liu, phone);
    const { changePhone: changed } = await liu.ask(CHANGE, { input: { phone, code } });
    expect(changed).toEqual({ phone: '137****1111' });
    expect([await liu.ask(WHO), await elsewhere.ask(WHO)]).toEqual([
      { viewer: { name: '刘桂兰' } },
      { viewer: null },
    ]);
    await town.stranger().ask(REQUEST_CODE, { phone });
    await workThrough(town);
    const input = { phone, code: gateway.codeOf(`+86${phone}`) };
    expect((await town.stranger().ask(WITH_CODE, { input }))['signInWithCode'].viewer.name).toBe('刘桂兰');
  });

  it('takes no code twice, none of somebody else, and none for signing in', async () => {
    const phone = '13700002222';
    const refused = async (visitor: Visitor, code: string) =>
      (await visitor.refusal(CHANGE, { input: { phone, code } })).code;
    const li = await town.person(PERSON.liQiang);
    expect(await refused(li, await codeFor(liu, phone))).toBe('CODE_WRONG');
    const code = await codeFor(li, phone);
    expect((await town.stranger().refusal(WITH_CODE, { input: { phone, code } })).code).toBe('CODE_WRONG');
    await li.ask(CHANGE, { input: { phone, code } });
    expect(await refused(li, code)).toBe('CODE_WRONG');
    await town.stranger().ask(REQUEST_CODE, { phone });
    await workThrough(town);
    expect(await refused(li, gateway.codeOf(`+86${phone}`))).toBe('CODE_WRONG');
  });

  it('tells that a number is taken to those alone who have it', async () => {
    const phone = PHONE.zhangWenjing;
    const code = await codeFor(liu, phone);
    const refused = async (typed: string) =>
      (await liu.refusal(CHANGE, { input: { phone, code: typed } })) as object;
    expect(await refused(code === '000000' ? '111111' : '000000')).toMatchObject({ code: 'CODE_WRONG' });
    expect(await refused(code)).toMatchObject({ code: 'PHONE_TAKEN', field: 'phone' });
  });

  it('asks for the password of whoever has one, and for a number', async () => {
    const fang = await town.person(PERSON.fangLei);
    await fang.ask(SET_PASSWORD, { input: { next: '河边的那棵老槐树又开花了' } });
    const refused = async (input: object) => (await fang.refusal(REQUEST, { input })).code;
    expect(await refused({ phone: '13700003333' })).toBe('PASSWORD_WRONG');
    expect(await refused({ phone: '12345' })).toBe('PHONE_INVALID');
    await fang.ask(REQUEST, { input: { phone: '13700003333', current: '河边的那棵老槐树又开花了' } });
  });

  it('sends three codes at once for one account, whatever the numbers', async () => {
    for (const phone of ['13700004441', '13700004442', '13700004443'])
      await liu.ask(REQUEST, { input: { phone } });
    const refusal = await liu.refusal(REQUEST, { input: { phone: '13700004444' } });
    expect(refusal.code).toBe('TOO_MANY_ATTEMPTS');
  });

  it.each([
    ['number', '+8613700005555', 'PHONE_TAKEN'],
    ['address', 'hall@example.com', 'EMAIL_TAKEN'],
  ])('gives a %s to one of two who take it at the same moment', async (_what, to, code) => {
    const ends = await twoAtOnce(town.database, (tx, who) => {
      const actor = { personId: [PERSON.liQiang, PERSON.wuYafang][who]!, name: '', appointments: [] };
      return changeContact({ tx, now: new Date(), actor }, { to, token: '' });
    });
    expect(ends[0]!.status).toBe('fulfilled');
    expect(ends[1]).toMatchObject({ status: 'rejected', reason: { code } });
  });

  describe('or the address', () => {
    const email = 'sun@example.com';
    const PASSWORD = '院子里的石榴树结了果';
    let sun: Visitor;
    let proof: string;
    beforeEach(async () => {
      sun = await town.person(PERSON.sunXiaomei);
      await sun.ask(PROOF);
      await workThrough(town);
      proof = gateway.codeOf(`+86${PHONE.sunXiaomei}`);
    });
    const sent = async (visitor: Visitor, input: object): Promise<string> => {
      await visitor.ask(REQUEST_EMAIL, { input: { email, ...input } });
      await workThrough(town);
      return gateway.codeOf(email);
    };
    const refused = async (visitor: Visitor, document: string, input: object): Promise<unknown> => {
      const { code, field } = await visitor.refusal(document, { input: { email, ...input } });
      return { code, field };
    };

    it('asks whoever has no password for a code to the number they have', async () => {
      const wrong = proof === '000000' ? '111111' : '000000';
      for (const shown of ['', wrong])
        expect(await refused(sun, REQUEST_EMAIL, { proof: shown })).toEqual({
          code: 'CODE_WRONG',
          field: 'proof',
        });
      const elsewhere = await town.person(PERSON.sunXiaomei);
      const code = await sent(sun, { proof });
      expect(await refused(sun, REQUEST_EMAIL, { proof })).toMatchObject({ code: 'CODE_WRONG' });
      const changed = await sun.ask(CHANGE_EMAIL, { input: { email: 'SUN@example.com ', code } });
      expect(changed).toEqual({ changeEmail: { email } });
      expect([await sun.ask(WHO), await elsewhere.ask(WHO)]).toEqual([
        { viewer: { name: '孙晓梅' } },
        { viewer: null },
      ]);
      const { auditTrail } = await sun.ask('{ auditTrail(first: 1) { act actorName details { value } } }');
      expect(auditTrail).toEqual([{ act: 'EMAIL_CHANGED', actorName: '孙晓梅', details: [] }]);
    });

    it('is signed in with once there is a password, which is asked for from then on', async () => {
      await sun.ask(SET_PASSWORD, { input: { next: PASSWORD } });
      const address = 'xiaomei@example.com';
      expect(await refused(sun, REQUEST_EMAIL, { proof })).toEqual({
        code: 'PASSWORD_WRONG',
        field: 'current',
      });
      await sun.ask(REQUEST_EMAIL, { input: { email: address, current: PASSWORD } });
      await workThrough(town);
      await sun.ask(CHANGE_EMAIL, { input: { email: address, code: gateway.codeOf(address) } });
      const input = { name: 'Xiaomei@Example.com', password: PASSWORD };
      const entered = await town.stranger().ask(WITH_PASSWORD, { input });
      expect(entered['signInWithPassword'].viewer.name).toBe('孙晓梅');
    });

    it('is told to be taken to those alone who have it, and wants to be one', async () => {
      const wu = await town.person(PERSON.wuYafang);
      await wu.ask(PROOF);
      await workThrough(town);
      const taken = 'hall@example.com';
      await wu.ask(REQUEST_EMAIL, {
        input: { email: taken, proof: gateway.codeOf(`+86${PHONE.wuYafang}`) },
      });
      await workThrough(town);
      const code = gateway.codeOf(taken);
      const guess = code === '000000' ? '111111' : '000000';
      const change = async (typed: string) => refused(wu, CHANGE_EMAIL, { email: taken, code: typed });
      expect(await change(guess)).toEqual({ code: 'CODE_WRONG', field: 'code' });
      expect(await refused(sun, CHANGE_EMAIL, { email: taken, code })).toMatchObject({ code: 'CODE_WRONG' });
      expect(await change(code)).toEqual({ code: 'EMAIL_TAKEN', field: 'email' });
      for (const none of ['wu', 'wu@example.com, li@example.com'])
        expect(await refused(wu, REQUEST_EMAIL, { email: none })).toEqual({
          code: 'EMAIL_INVALID',
          field: 'email',
        });
    });

    it('is for those who have an account', async () => {
      const nobody = await town.person(await somebodyNew(town, '新来的'));
      expect(await refused(nobody, REQUEST_EMAIL, {})).toMatchObject({ code: 'NO_ACCOUNT' });
      expect((await nobody.refusal(PROOF)).code).toBe('NO_ACCOUNT');
    });
  });
});
