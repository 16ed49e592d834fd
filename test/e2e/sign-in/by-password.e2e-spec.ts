import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { forgetAttempts, PHONE, SET_PASSWORD, visitorWith, WHO, WITH_PASSWORD } from './ways-in.js';

const GOOD = '翰林水岸5号楼的桂花树';
const BETTER = 'correct horse battery staple';
const WRONG = { code: 'PASSWORD_WRONG', field: 'password' };

describe('signing in by a password', () => {
  let town: Town;
  let secretary: Visitor;
  beforeAll(async () => {
    town = await openTown();
    secretary = await town.person(PERSON.zhangWenjing);
    await town.database.source.query(
      `UPDATE account SET sign_in_name = 'zhangwenjing', email = 'zhang@example.cn' WHERE person_id = $1`,
      [PERSON.zhangWenjing],
    );
  });
  afterAll(() => town.close());
  beforeEach(() => forgetAttempts(town));

  const setPassword = (current: string | null, next: string) => ({ input: { current, next } });
  const enter = (name: string, password: string) =>
    town.stranger().post(WITH_PASSWORD, { input: { name, password } });

  it('is not possible before one is set, and says nothing else than to a stranger', async () => {
    for (const name of [PHONE.zhangWenjing, '13800138000', 'nobody'])
      expect(await town.stranger().refusal(WITH_PASSWORD, { input: { name, password: '' } })).toMatchObject(
        WRONG,
      );
  });

  it.each([
    ['too short', 'Kx7!pq-Lm', 'PASSWORD_TOO_SHORT'],
    ['tried first', 'password2026!', 'PASSWORD_TOO_COMMON'],
    ['her own number', '19900003001', 'PASSWORD_IS_OWN_NUMBER'],
    ['her own name', 'zhangwenjing-8', 'PASSWORD_IS_OWN_NUMBER'],
    ['endless', 'x7'.repeat(101), 'TEXT_TOO_LONG'],
  ])('one that is %s is not taken', async (_what, next, code) => {
    expect(await secretary.refusal(SET_PASSWORD, setPassword(null, next))).toMatchObject({
      code,
      field: 'next',
    });
  });

  it('is possible by number, address and name once its owner has set one', async () => {
    await secretary.ask(SET_PASSWORD, setPassword(null, GOOD));
    for (const name of ['199 0000 3001', '+8619900003001', 'Zhang@Example.cn', ' ZhangWenjing ']) {
      const response = await enter(name, GOOD);
      expect(await visitorWith(town.url, response).ask(WHO)).toEqual({ viewer: { name: '张文静' } });
    }
  });

  it('is the same however wide the characters were typed', async () => {
    const response = await enter(PHONE.zhangWenjing, GOOD.replace('5', '５'));
    expect(response.body.data.signInWithPassword.viewer).toEqual({ name: '张文静' });
  });

  it.each([GOOD.slice(1), ` ${GOOD}`, GOOD.toUpperCase() + 'x', '', BETTER])(
    'fails with %j',
    async password => {
      const refusal = await town
        .stranger()
        .refusal(WITH_PASSWORD, { input: { name: 'zhangwenjing', password } });
      expect(refusal).toMatchObject(WRONG);
    },
  );

  it('changes with the present one alone, and signs out everywhere else', async () => {
    expect(await secretary.refusal(SET_PASSWORD, setPassword(BETTER, BETTER))).toMatchObject({
      ...{ code: 'PASSWORD_WRONG', field: 'current' },
    });
    expect(await secretary.refusal(SET_PASSWORD, setPassword(null, BETTER))).toMatchObject({
      code: 'PASSWORD_WRONG',
    });
    const elsewhere = visitorWith(town.url, await enter('zhangwenjing', GOOD));
    await secretary.ask(SET_PASSWORD, setPassword(GOOD, BETTER));
    expect(await elsewhere.ask(WHO)).toEqual({ viewer: null });
    expect(await secretary.ask(WHO)).toEqual({ viewer: { name: '张文静' } });
    expect((await enter('zhangwenjing', GOOD)).body.errors).toHaveLength(1);
    expect((await enter('zhangwenjing', BETTER)).body.data.signInWithPassword.viewer).toEqual({
      name: '张文静',
    });
  });

  it('is kept as argon2id', async () => {
    const asked = 'SELECT password_hash AS hash FROM account WHERE person_id = $1';
    const [kept] = await town.database.source.query<{ hash: string }[]>(asked, [PERSON.zhangWenjing]);
    expect(kept!.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is for those with an account', async () => {
    await town.database.source.query('DELETE FROM account WHERE person_id = $1', [PERSON.tangJun]);
    const somebody = await town.person(PERSON.tangJun);
    expect(await somebody.refusal(SET_PASSWORD, setPassword(null, GOOD))).toMatchObject({
      code: 'NO_ACCOUNT',
    });
    expect(await somebody.ask('{ myAccount { phone hasPassword } }')).toEqual({
      myAccount: { phone: null, hasPassword: false },
    });
  });

  it('shows its owner how they sign in, with the number masked', async () => {
    const { myAccount } = await secretary.ask(
      '{ myAccount { signInName phone email hasPassword secondFactor recoveryCodesLeft } }',
    );
    expect(myAccount).toEqual({
      ...{ signInName: 'zhangwenjing', phone: '199****3001', email: 'zhang@example.cn' },
      ...{ hasPassword: true, secondFactor: false, recoveryCodesLeft: 0 },
    });
  });
});
