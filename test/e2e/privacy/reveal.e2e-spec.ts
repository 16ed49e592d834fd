import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit, CLAIM, somebodyNew, type UnitOnRegister } from '../claims/a-unit.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

const SHEN = { name: '沈文', idSuffix: '01123X', phone: '13812345678', idNumber: '34012319900101123X' };
const REVEAL = `mutation ($input: RevealOwnerInput!) { revealOwner(input: $input) { name phone idNumber idSuffix } }`;
const LOOKS = '{ whoLookedAtMe { name title reason unit act } }';

describe('a full look at an owner', () => {
  let town: Town;
  let unit: UnitOnRegister;
  let secretary: Visitor;
  beforeAll(async () => {
    town = await openTown();
    secretary = await town.person(PERSON.zhangWenjing);
  });
  afterAll(() => town.close());
  beforeEach(async () => void (unit = await aUnit(town, SHEN)));

  const look = (reason = '电话通知漏水') => ({ input: { ownerId: unit.owners[0], reason } });
  async function shen(): Promise<Visitor> {
    const visitor = await town.person(await somebodyNew(town, '沈文'));
    const { idNumber: _, ...given } = SHEN;
    await visitor.ask(CLAIM.claimUnit, { input: { estateId: unit.estateId, room: unit.room, ...given } });
    return visitor;
  }

  it('shows everything, and the owner reads who looked, under which office and why, also from before the claim', async () => {
    const { revealOwner } = await secretary.ask(REVEAL, look());
    expect(revealOwner).toEqual({
      name: '沈文',
      phone: SHEN.phone,
      idNumber: SHEN.idNumber,
      idSuffix: '01123X',
    });
    const owner = await shen();
    await (await town.person(PERSON.wangMin)).ask(REVEAL, look('核对选举名册'));
    expect((await owner.ask(LOOKS))['whoLookedAtMe']).toEqual([
      { act: 'OWNER_REVEALED', name: '王敏', title: '镇物管办主任', reason: '核对选举名册', unit: unit.room },
      {
        act: 'OWNER_REVEALED',
        name: '张文静',
        title: '社区党委书记',
        reason: '电话通知漏水',
        unit: unit.room,
      },
    ]);
  });

  it('is for those who keep the register, with a reason, of an owner that there is', async () => {
    for (const person of [PERSON.chenGuodong, PERSON.liQiang, PERSON.zhouJianguo, PERSON.fangLei])
      expect((await (await town.person(person)).refusal(REVEAL, look())).code).toBe('NOT_ENTITLED');
    expect((await (await town.person(PERSON.zhengHongmei)).refusal(REVEAL, look())).code).toBe(
      'OWNER_NOT_FOUND',
    );
    expect((await secretary.refusal(REVEAL, look('查看'))).code).toBe('REASON_TOO_SHORT');
    expect((await secretary.refusal(REVEAL, look('   '))).code).toBe('TEXT_EMPTY');
    const unknown = { input: { ...look().input, ownerId: randomUUID() } };
    expect((await secretary.refusal(REVEAL, unknown)).code).toBe('OWNER_NOT_FOUND');
  });

  it('that was refused shows nothing and leaves no look behind', async () => {
    await secretary.refusal(REVEAL, look('查看'));
    expect((await (await shen()).ask(LOOKS))['whoLookedAtMe']).toEqual([]);
  });

  it('does not open what was moved here from another row', async () => {
    const owner = await shen();
    const other = await aUnit(town, { name: '周丽', idSuffix: '204567', phone: '13900001111' });
    await town.database.source.query(
      `UPDATE unit_owner SET phone_sealed = (SELECT phone_sealed FROM unit_owner WHERE id = $2) WHERE id = $1`,
      [unit.owners[0], other.owners[0]],
    );
    expect((await secretary.refusal(REVEAL, look())).code).toBe('INTERNAL');
    expect((await owner.ask(LOOKS))['whoLookedAtMe']).toEqual([]);
  });

  it('is all there is: neither telephone nor id can be read in the tables', async () => {
    const [row] = await town.database.source.query<Record<string, Buffer>[]>(
      `SELECT phone_sealed, id_sealed, phone_digest FROM unit_owner WHERE id = $1`,
      [unit.owners[0]],
    );
    for (const column of Object.values(row!)) expect(column.toString('latin1')).not.toMatch(/\d{6}/);
  });
});
