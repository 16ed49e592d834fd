import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { PHONE } from '../sign-in/ways-in.js';
import type { Visitor } from '../town/visitor.js';
import { aUnit, CLAIM, somebodyNew, type UnitOnRegister } from './a-unit.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A mobile number that nobody has. */
const aPhone = (): string => `139${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;

describe('papers for the desk', () => {
  let town: Town;
  let dataDir: string;
  let unit: UnitOnRegister;
  let ma: Visitor;
  let secretary: Visitor;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sifang-papers-'));
    town = await openTown({ env: { DATA_DIR: dataDir } });
    secretary = await town.person(PERSON.zhangWenjing);
  });
  afterAll(async () => {
    await town.close();
    await rm(dataDir, { recursive: true });
  });
  beforeEach(async () => {
    unit = await aUnit(town, { name: '马骏', idSuffix: '041234', phone: '13900001111' });
    ma = await town.person(await somebodyNew(town, '马俊'));
  });

  async function filed(visitor = ma, phone = aPhone()): Promise<string> {
    const { id: _, owners: __, ...where } = unit;
    const input = {
      id: randomUUID(),
      ...where,
      name: '马俊',
      phone,
      idSuffix: '041234',
      note: '换了号码',
    };
    return (await visitor.ask(CLAIM.fileClaim, { input }))['fileClaim'].id;
  }
  const sendPaper = (visitor: Visitor, claimId: string, bytes: Buffer, type = 'image/png') =>
    request(town.url)
      .post(`/files/claims/${claimId}/papers`)
      .set(visitor.headers)
      .set('content-type', type)
      .send(bytes);
  const getPaper = (visitor: Visitor, id: string) =>
    request(town.url).get(`/files/papers/${id}`).set(visitor.headers).buffer(true);
  const decide = (claimId: string, decision: string, more: object = {}) => ({
    input: { claimId, decision, ...more },
  });

  it('are compared with the register, and the claimant is linked to the owner whom the desk chose', async () => {
    const id = await filed(ma, '13922223333');
    const { body } = await sendPaper(ma, id, PNG).expect(201);
    expect((await secretary.ask(CLAIM.toDecide))['claimsToDecide']).toContainEqual(
      expect.objectContaining({ id, unit: unit.room, papers: [{ id: body.id }] }),
    );
    const { claimToDecide } = await secretary.ask(CLAIM.atDesk, { id });
    expect(claimToDecide).toMatchObject({
      ...{ state: 'FILED', name: '马俊', phoneMasked: '139****3333', idMasked: '********1234' },
      owners: [
        {
          ...{
            id: unit.owners[0],
            name: '马骏',
            phoneMasked: '139****1111',
            idMasked: '********1234',
            claimed: false,
          },
          ...{ nameAgrees: false, idAgrees: true, phoneAgrees: false },
        },
      ],
    });
    const { decideClaim } = await secretary.ask(
      CLAIM.decideClaim,
      decide(id, 'ACCEPTED', { ownerId: unit.owners[0] }),
    );
    expect(decideClaim.state).toBe('ACCEPTED');
    expect((await ma.ask(CLAIM.myUnits))['myUnits']).toMatchObject([
      { id: unit.id, owners: [{ mine: true }] },
    ]);
  });

  describe('of somebody without an account', () => {
    const accountOf = (visitor: Visitor) => visitor.ask('{ myAccount { phone } }');
    const accepted = { ownerId: '' };
    beforeEach(() => void (accepted.ownerId = unit.owners[0]!));

    it('give them one with the number that they gave', async () => {
      const phone = aPhone();
      await secretary.ask(CLAIM.decideClaim, decide(await filed(ma, phone), 'ACCEPTED', accepted));
      expect(await accountOf(ma)).toEqual({
        myAccount: { phone: `${phone.slice(0, 3)}****${phone.slice(-4)}` },
      });
    });

    it('are not accepted while somebody else signs in with that number', async () => {
      const id = await filed(ma, PHONE.liQiang);
      const refused = await secretary.refusal(CLAIM.decideClaim, decide(id, 'ACCEPTED', accepted));
      expect(refused).toMatchObject({ code: 'PHONE_TAKEN', field: 'phone' });
      expect((await ma.ask(CLAIM.myUnits))['myUnits']).toEqual([]);
      expect((await ma.ask(CLAIM.myClaims))['myClaims']).toMatchObject([{ state: 'FILED' }]);
    });

    it('are accepted without one when the number is none of a mobile', async () => {
      await secretary.ask(CLAIM.decideClaim, decide(await filed(ma, '055168800000'), 'ACCEPTED', accepted));
      expect(await accountOf(ma)).toEqual({ myAccount: { phone: null } });
    });
  });

  it('come back with what more is asked for, and go to the desk again', async () => {
    const id = await filed();
    await secretary.ask(CLAIM.decideClaim, decide(id, 'MORE_ASKED', { reason: '请补充不动产权证首页' }));
    expect((await ma.ask(CLAIM.myClaims))['myClaims']).toMatchObject([
      { id, state: 'MORE_ASKED', reason: '请补充不动产权证首页' },
    ]);
    await sendPaper(ma, id, PNG).expect(201);
    expect(
      (await ma.ask(CLAIM.answerClaim, { input: { claimId: id, note: '已补' } }))['answerClaim'],
    ).toEqual({
      state: 'FILED',
      note: '换了号码\n已补',
    });
    expect((await ma.refusal(CLAIM.answerClaim, { input: { claimId: id } })).code).toBe('CLAIM_COMPLETE');
    await secretary.ask(CLAIM.decideClaim, decide(id, 'REFUSED', { reason: '与登记不符' }));
    expect((await secretary.refusal(CLAIM.decideClaim, decide(id, 'REFUSED', { reason: '再次' }))).code).toBe(
      'CLAIM_COMPLETE',
    );
    expect((await sendPaper(ma, id, PNG).expect(400)).body.errors[0].extensions.code).toBe('CLAIM_DECIDED');
  });

  it('are refused with a reason only, and accepted for an owner of that unit only', async () => {
    const id = await filed();
    expect((await secretary.refusal(CLAIM.decideClaim, decide(id, 'REFUSED'))).code).toBe('REASON_MISSING');
    for (const ownerId of [null, randomUUID()])
      expect((await secretary.refusal(CLAIM.decideClaim, decide(id, 'ACCEPTED', { ownerId }))).code).toBe(
        'OWNER_NOT_FOUND',
      );
    expect((await secretary.refusal(CLAIM.decideClaim, decide(id, 'WITHDRAWN'))).code).toBe('INVALID_INPUT');
  });

  it('are decided by the community and the town of that estate alone, and by nobody for themselves', async () => {
    const id = await filed();
    for (const person of [PERSON.zhengHongmei, PERSON.chenGuodong, PERSON.liQiang, PERSON.zhouJianguo]) {
      const visitor = await town.person(person);
      expect((await visitor.refusal(CLAIM.decideClaim, decide(id, 'REFUSED', { reason: '不' }))).code).toBe(
        'CLAIM_NOT_FOUND',
      );
      expect((await visitor.refusal(CLAIM.atDesk, { id })).code).toBe('CLAIM_NOT_FOUND');
      expect((await visitor.ask(CLAIM.toDecide))['claimsToDecide']).toEqual([]);
    }
    const own = await filed(secretary);
    expect((await secretary.refusal(CLAIM.decideClaim, decide(own, 'REFUSED', { reason: '不' }))).code).toBe(
      'OWN_CLAIM',
    );
    const town2 = await town.person(PERSON.wangMin);
    await town2.ask(CLAIM.decideClaim, decide(own, 'REFUSED', { reason: '不是业主' }));
  });

  it('cannot be filed twice for one unit while the first is open', async () => {
    const id = await filed();
    await expect(filed()).rejects.toThrow('CLAIM_FILED_ALREADY');
    expect((await ma.ask(CLAIM.withdrawClaim, { id }))['withdrawClaim'].state).toBe('WITHDRAWN');
    await filed();
  });

  it('are seen by who filed them and by the desk, whose look is recorded', async () => {
    const id = await filed();
    const { body } = await sendPaper(ma, id, PNG);
    const response = await getPaper(secretary, body.id).expect(200);
    expect(response.body).toEqual(PNG);
    expect(response.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    await getPaper(ma, body.id).expect(200);
    const { whoLookedAtMe } = await ma.ask('{ whoLookedAtMe { act name title } }');
    expect(whoLookedAtMe).toEqual([{ act: 'PAPER_SEEN', name: '张文静', title: '社区党委书记' }]);
  });

  it('are hidden from everybody else', async () => {
    const { body } = await sendPaper(ma, await filed(), PNG);
    for (const person of [PERSON.zhengHongmei, PERSON.chenGuodong, PERSON.zhouJianguo])
      await getPaper(await town.person(person), body.id).expect(404);
    await getPaper(town.stranger(), body.id).expect(401);
    await getPaper(ma, randomUUID()).expect(404);
    await getPaper(ma, 'no-id').expect(400);
    const claimId = await filed(await town.person(PERSON.zhouJianguo));
    await sendPaper(ma, claimId, PNG).expect(404);
    await sendPaper(town.stranger(), claimId, PNG).expect(401);
  });

  it.each([
    [
      'a page that calls itself a picture',
      Buffer.from('<script>alert(1)</script>'),
      'image/png',
      400,
      'PAPER_KIND_UNKNOWN',
    ],
    ['nothing', Buffer.alloc(0), 'image/png', 400, 'PAPER_EMPTY'],
    ['JSON', Buffer.from('{"a":1}'), 'application/json', 400, 'PAPER_KIND_UNKNOWN'],
    ['more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 0xff), 'image/jpeg', 413, 'PAPER_TOO_LARGE'],
  ])('are not %s', async (_what, bytes, type, status, code) => {
    const { body } = await sendPaper(ma, await filed(), bytes, type).expect(status);
    expect(body.errors[0].extensions.code).toBe(code);
  });

  it('are taken from pages of our own only', async () => {
    await sendPaper(ma, await filed(), PNG)
      .set('origin', 'https://evil.example')
      .expect(403);
  });

  it('are one when the same file comes twice, and unreadable on the disk', async () => {
    const id = await filed();
    const [first, second] = [await sendPaper(ma, id, PNG), await sendPaper(ma, id, PNG)];
    expect(second.body.id).toBe(first.body.id);
    const folder = join(dataDir, 'files', 'papers');
    for (const name of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (name.isFile())
        expect((await readFile(join(name.parentPath, name.name))).includes(PNG.subarray(0, 8))).toBe(false);
  });
});
