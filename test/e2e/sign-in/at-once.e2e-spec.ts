import { SECRET_KEY } from '../town/open-town.js';
import { Seals } from '@sifang/platform';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { codeDigest } from '../../../libs/identity/src/application/sign-in/code-job.js';
import { signInWithOidc } from '../../../libs/identity/src/application/sign-in/with-oidc.js';
import { enterAccount } from '../../../libs/identity/src/application/enter-people.js';
import {
  takeRecoveryCode,
  takeStep,
} from '../../../libs/identity/src/persistence/second-factor.repository.js';
import {
  keepFirstCode,
  takeFirstCode,
} from '../../../libs/identity/src/persistence/first-code.repository.js';
import { keepCode, redeemCode } from '../../../libs/identity/src/persistence/sign-in-code.repository.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { openTown, type Town } from '../town/open-town.js';

const PHONE = '+8619900003001';
const digest = codeDigest(new Seals(() => SECRET_KEY), PHONE, '123456', { kind: 'SIGN_IN' });
const now = new Date();

describe('when two do it at the same moment', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown();
    await town.database.transaction(tx =>
      keepCode(tx, { to: PHONE, digest, tries: 5, expiresAt: new Date(now.getTime() + 60_000) }),
    );
    await town.database.source.query(
      `INSERT INTO second_factor (person_id, secret, confirmed_at) VALUES ($1, 'secret', now())`,
      [PERSON.zhangWenjing],
    );
    await town.database.source.query('DELETE FROM account WHERE person_id = $1', [PERSON.tangJun]);
    await town.database.transaction(tx =>
      keepFirstCode(tx, {
        ...{ personId: PERSON.tangJun, digest: Buffer.from('first') },
        expiresAt: new Date(now.getTime() + 60_000),
      }),
    );
    await town.database.source.query(`INSERT INTO recovery_code VALUES ($1, 'digest')`, [
      PERSON.zhangWenjing,
    ]);
  });
  afterAll(() => town.close());

  it.each<[string, Parameters<typeof twoAtOnce>[1]]>([
    ['a code for signing in', tx => redeemCode(tx, PHONE, digest, now)],
    ['a code of the app', tx => takeStep(tx, PERSON.zhangWenjing, 7)],
    [
      'a first code',
      async tx => (await takeFirstCode(tx, Buffer.from('first'), now))?.personId === PERSON.tangJun,
    ],
    ['a recovery code', tx => takeRecoveryCode(tx, PERSON.zhangWenjing, Buffer.from('digest'))],
  ])('%s is redeemed once', async (_what, redeem) => {
    const redeemed: unknown[] = [];
    await twoAtOnce(town.database, async (tx, who) => void (redeemed[who] = await redeem(tx, who)));
    expect(redeemed).toEqual([true, false]);
  });

  it('of two wrong tries none is forgotten', async () => {
    await town.database.source.query('UPDATE sign_in_code SET tries_left = 5');
    await twoAtOnce(town.database, tx => redeemCode(tx, PHONE, Buffer.from('wrong'), now));
    expect(await town.database.source.query('SELECT tries_left FROM sign_in_code')).toEqual([
      { tries_left: 3 },
    ]);
  });

  const account = (who: 0 | 1, of: object) => ({
    ...{ personId: [PERSON.tangJun, PERSON.zhengHongmei][who]!, signInName: null, phone: null, email: null },
    ...of,
  });

  it.each([
    ['number', { phone: '+8613800138000' }, 'PHONE_TAKEN'],
    ['address', { email: 'me@example.cn' }, 'EMAIL_TAKEN'],
    ['name', { signInName: 'nobody' }, 'SIGN_IN_NAME_TAKEN'],
  ])('a %s comes to belong to one of them', async (_what, of, code) => {
    await town.database.source.query(`DELETE FROM account WHERE person_id = ANY ($1)`, [
      [PERSON.tangJun, PERSON.zhengHongmei],
    ]);
    const [first, second] = await twoAtOnce(town.database, (tx, who) => enterAccount(tx, account(who, of)));
    expect(first!.status).toBe('fulfilled');
    expect((second as PromiseRejectedResult).reason).toMatchObject({ name: 'Refusal', code });
  });

  it('two subjects of the city with one number become one link, and one of them is refused', async () => {
    const vouched = (who: 0 | 1) => ({
      issuer: 'city',
      subject: `s${who}`,
      verifiedPhone: PHONE,
      userAgent: '',
    });
    const [first, second] = await twoAtOnce(town.database, (tx, who) =>
      signInWithOidc({ tx, now, actor: null }, vouched(who)),
    );
    expect(first!.status).toBe('fulfilled');
    expect((second as PromiseRejectedResult).reason).toMatchObject({ code: 'OIDC_LINKED_ELSEWHERE' });
  });

  it('the same subject twice becomes one link and two sessions', async () => {
    const vouched = { issuer: 'other city', subject: 's', verifiedPhone: PHONE, userAgent: '' };
    const ends = await twoAtOnce(town.database, tx => signInWithOidc({ tx, now, actor: null }, vouched));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});

/** Were it not for these constraints, nobody would have stopped the second: the tests above can fail. */
describe('on a copy of the town without the constraints', () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown();
    await town.database.source.query(`
      ALTER TABLE account DROP CONSTRAINT account_phone_once;
      ALTER TABLE oidc_link DROP CONSTRAINT oidc_link_one_subject;
      DELETE FROM account WHERE phone IN ('+8619900003012', '+8619900003013')`);
  });
  afterAll(() => town.close());

  it('both get the number, and both subjects the account', async () => {
    const people = [PERSON.tangJun, PERSON.zhengHongmei];
    const accounts = await twoAtOnce(town.database, (tx, who) =>
      enterAccount(tx, { personId: people[who]!, signInName: null, phone: '+8613800138000', email: null }),
    );
    const links = await twoAtOnce(town.database, (tx, who) =>
      signInWithOidc(
        { tx, now, actor: null },
        { issuer: 'city', subject: `s${who}`, verifiedPhone: PHONE, userAgent: '' },
      ),
    );
    for (const { status } of [...accounts, ...links]) expect(status).toBe('fulfilled');
  });
});
