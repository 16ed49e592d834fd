import { randomUUID } from 'node:crypto';
import { dayOf, type Clock } from '@sifang/kernel';
import { ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { openAccount } from '@sifang/identity';
import { twoAtOnce } from '../races/two-at-once.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { workThrough } from '../worker/a-worker.js';
import { openGateway, type Gateway } from './a-gateway.js';
import { forgetAttempts, REQUEST_CODE, visitorWith, WITH_CODE } from './ways-in.js';

const ISSUE = 'mutation ($personId: ID!) { issueFirstCode(personId: $personId) { code expiresAt } }';
const OPEN = 'mutation ($input: OpenAccountInput!) { openAccount(input: $input) }';
const ENTER = `mutation ($input: SignInWithFirstCodeInput!) {
  signInWithFirstCode(input: $input) { viewer { name } token } }`;
const REQUEST =
  'mutation ($input: RequestPhoneCodeInput!) { requestPhoneCode(input: $input) { resendAfter } }';
const CHANGE = 'mutation ($input: ChangePhoneInput!) { changePhone(input: $input) { phone } }';
const DAY_MS = 86_400_000;

describe('somebody known who has no account', () => {
  let town: Town;
  let gateway: Gateway;
  let secretary: Visitor;
  let staff: Visitor;
  let manager: Visitor;
  let ahead = 0;
  beforeAll(async () => {
    gateway = await openGateway();
    const clock: Clock = { now: () => new Date(Date.now() + ahead) };
    town = await openTown({ env: gateway.env, clock });
    secretary = await town.person(PERSON.zhangWenjing);
    staff = await town.person(PERSON.sunXiaomei);
    manager = await town.person(PERSON.liQiang);
  });
  afterAll(async () => {
    await town.close();
    await gateway.close();
  });
  beforeEach(() => forgetAttempts(town));
  afterEach(() => void (ahead = 0));

  const FIRM_STAFF = { office: 'FIRM_STAFF', title: '保洁员', organisationId: ORGANISATION.lanting };
  const REPRESENTATIVE = { office: 'BUILDING_REPRESENTATIVE', title: '楼栋代表' };
  /** @returns who it is */
  const appointed = async (office: object, personId: string = randomUUID()): Promise<string> => {
    const input = {
      ...{ id: randomUUID(), personId, personName: '何小雨', placeId: ESTATE.hanlin },
      ...{ since: '2026-01-01', ...office },
    };
    await secretary.ask(ACT.appoint, { input });
    return personId;
  };
  const issued = async (personId: string): Promise<string> =>
    (await secretary.ask(ISSUE, { personId }))['issueFirstCode'].code;
  const refused = async (who: Visitor, document: string, variables: object): Promise<string> =>
    (await who.refusal(document, variables)).code;
  const tried = (code: string): Promise<string> => refused(town.stranger(), ENTER, { input: { code } });

  it('comes in with a paper once, sets a number, and signs in with that from then on', async () => {
    const personId = await appointed(FIRM_STAFF);
    const code = await issued(personId);
    expect(code).toMatch(/^[A-Z2-7]{5}-[A-Z2-7]{5}$/);
    const input = { code: code.toLowerCase().replace('-', ' ') };
    const entered = await town.stranger().post(ENTER, { input });
    expect(entered.body.data.signInWithFirstCode).toEqual({ viewer: { name: '何小雨' }, token: null });
    const he = visitorWith(town.url, entered);
    expect(await tried(code)).toBe('FIRST_CODE_WRONG');

    const phone = '13600003333';
    await he.ask(REQUEST, { input: { phone } });
    await workThrough(town);
    const set = { input: { phone, code: gateway.codeOf(`+86${phone}`) } };
    expect(await he.ask(CHANGE, set)).toEqual({ changePhone: { phone: '136****3333' } });
    await town.stranger().ask(REQUEST_CODE, { phone });
    await workThrough(town);
    const again = { input: { phone, code: gateway.codeOf(`+86${phone}`) } };
    expect((await town.stranger().ask(WITH_CODE, again))['signInWithCode'].viewer.name).toBe('何小雨');
    expect(await refused(secretary, ISSUE, { personId })).toBe('ACCOUNT_THERE');
    const { auditTrail } = await he.ask('{ auditTrail { act actorName title } }');
    expect(auditTrail.slice(0, 3)).toEqual([
      { act: 'PHONE_CHANGED', actorName: '何小雨', title: null },
      { act: 'FIRST_CODE_USED', actorName: '何小雨', title: null },
      { act: 'FIRST_CODE_ISSUED', actorName: '张文静', title: '社区党委书记' },
    ]);
  });

  it('finds the paper good for a week, and no longer than until there is another', async () => {
    const personId = await appointed(FIRM_STAFF);
    const lost = await issued(personId);
    const code = await issued(personId);
    expect(await tried(lost)).toBe('FIRST_CODE_WRONG');
    const late = await issued(await appointed(FIRM_STAFF));
    ahead = 6 * DAY_MS;
    await town.stranger().ask(ENTER, { input: { code } });
    ahead = 7 * DAY_MS + 60_000;
    expect(await tried(late)).toBe('FIRST_CODE_WRONG');
  });

  it('signs in with the number that was given at the desk, and the paper opens nothing any more', async () => {
    const personId = await appointed(REPRESENTATIVE);
    const code = await issued(personId);
    const phone = '136 0000 4444';
    expect(await refused(staff, OPEN, { input: { personId, phone: '12345' } })).toBe('PHONE_INVALID');
    expect(await refused(staff, OPEN, { input: { personId, phone: '19900003001' } })).toBe('PHONE_TAKEN');
    expect(await staff.ask(OPEN, { input: { personId, phone } })).toEqual({ openAccount: personId });
    expect(await tried(code)).toBe('FIRST_CODE_WRONG');
    expect(await refused(staff, OPEN, { input: { personId, phone: '13600004445' } })).toBe('ACCOUNT_THERE');
    const listed = await secretary.ask(
      'query ($id: ID!) { appointments(placeId: $id, search: "何小雨") { personId hasAccount } }',
      { id: PLACE.tanchong },
    );
    expect(listed['appointments']).toContainEqual({ personId, hasAccount: true });
  });

  it('is let in by whoever could give them all that they hold, and by nobody else', async () => {
    const cleaner = await appointed(FIRM_STAFF);
    const member = {
      office: 'COMMITTEE_MEMBER',
      title: '委员',
      organisationId: ORGANISATION.hanlinCommittee,
    };
    const both = await appointed({ ...member, until: '2029-05-31' }, await appointed(REPRESENTATIVE));
    const owner = await town.person(PERSON.zhouJianguo);
    const asked: [Visitor, string, string][] = [
      [manager, cleaner, 'done'],
      [manager, both, 'NOT_ENTITLED'],
      [staff, both, 'NOT_ENTITLED'],
      [secretary, both, 'done'],
      [owner, cleaner, 'NOT_ENTITLED'],
      [await town.person(PERSON.zhengHongmei), cleaner, 'PERSON_NOT_FOUND'],
      [secretary, randomUUID(), 'PERSON_NOT_FOUND'],
      [secretary, PERSON.wangMin, 'PERSON_NOT_FOUND'],
      [staff, PERSON.zhangWenjing, 'NOT_ENTITLED'],
    ];
    for (const [who, personId, expected] of asked) {
      const { body } = await who.post(ISSUE, { personId });
      expect(body.errors?.[0].extensions.code ?? 'done').toBe(expected);
    }
  });

  it('gets one account when two desks enter a number at the same moment', async () => {
    const personId = await appointed(FIRM_STAFF);
    const appointment = {
      ...{ id: randomUUID(), office: 'COMMUNITY_SECRETARY' as never, title: '', placeId: PLACE.tanchong },
      ...{ organisationId: null, since: dayOf(new Date()), until: null },
    };
    const actor = { personId: PERSON.zhangWenjing, name: '张文静', appointments: [appointment] };
    const groundOf = async () => ({ kind: 'ESTATE' as const, lineage: [PLACE.tanchong], organisation: null });
    const ends = await twoAtOnce(town.database, (tx, who) =>
      openAccount({ tx, now: new Date(), actor }, { personId, phone: `1360000555${who}`, groundOf }),
    );
    expect(ends[0]!.status).toBe('fulfilled');
    expect(ends[1]).toMatchObject({ status: 'rejected', reason: { code: 'ACCOUNT_THERE' } });
  });

  it('cannot be guessed: whoever tries from one address is slowed, and the right code is no exception', async () => {
    const code = await issued(await appointed(FIRM_STAFF));
    const answers = await Promise.all(Array.from({ length: 40 }, () => tried('AAAAA-AAAAA')));
    expect(answers.filter(answer => answer === 'FIRST_CODE_WRONG')).toHaveLength(30);
    expect(await tried(code)).toBe('TOO_MANY_ATTEMPTS');
  });
});
