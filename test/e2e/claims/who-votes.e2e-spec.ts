import { randomUUID } from 'node:crypto';
import { dayOf } from '@sifang/kernel';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aUnit, CLAIM, somebodyNew, type UnitOnRegister } from './a-unit.js';
import { claimed, jointOwners, personOf, SHEN, voterOf, wants, ZHOU } from './joint-owners.js';

describe('who votes for a unit', () => {
  let town: Town;
  let unit: UnitOnRegister;
  let shen: Visitor;
  let zhou: Visitor;
  let secretary: Visitor;
  beforeAll(async () => {
    town = await openTown();
    secretary = await town.person(PERSON.zhangWenjing);
  });
  afterAll(() => town.close());
  beforeEach(async () => void ({ unit, shen, zhou } = await jointOwners(town)));

  const voter = async (visitor = shen): Promise<string | null> =>
    (await visitor.ask(CLAIM.myUnits))['myUnits'][0].voterOwnerId;

  it('is the sole owner without anybody naming one', async () => {
    unit = await aUnit(town, SHEN);
    const sole = await claimed(town, unit, SHEN);
    expect(await voter(sole)).toBe(unit.owners[0]);
    expect(await voterOf(town, unit)).toEqual({
      unitId: unit.id,
      ownerId: unit.owners[0],
      personId: await personOf(sole),
    });
  });

  it('is nobody until all joint owners want the same, and then that one', async () => {
    await wants(shen, unit, unit.owners[1]!);
    expect(await voter()).toBeNull();
    await wants(zhou, unit, unit.owners[0]!);
    expect(await voter()).toBeNull();
    expect(await voterOf(town, unit)).toEqual({ unitId: unit.id, ownerId: null, personId: null });
    await wants(zhou, unit, unit.owners[1]!);
    expect(await voter()).toBe(unit.owners[1]);
    expect(await voterOf(town, unit)).toEqual({
      unitId: unit.id,
      ownerId: unit.owners[1],
      personId: await personOf(zhou),
    });
  });

  it('stays the one who was agreed on while one of them changes their mind', async () => {
    await wants(shen, unit, unit.owners[1]!);
    await wants(zhou, unit, unit.owners[1]!);
    await wants(zhou, unit, unit.owners[0]!);
    expect(await voter()).toBe(unit.owners[1]);
    await wants(shen, unit, unit.owners[0]!);
    expect(await voter()).toBe(unit.owners[0]);
  });

  it('is entered by the desk from paper, where owners have no account', async () => {
    const input = { unitId: unit.id, ownerId: unit.owners[0], paper: '2026-11-20 共有人签字委托书' };
    await secretary.ask(CLAIM.nameVoterByPaper, { input });
    expect(await voter()).toBe(unit.owners[0]);
    for (const person of [PERSON.chenGuodong, PERSON.liQiang])
      expect((await (await town.person(person)).refusal(CLAIM.nameVoterByPaper, { input })).code).toBe(
        'NOT_ENTITLED',
      );
    const stranger = await town.person(PERSON.zhengHongmei);
    expect((await stranger.refusal(CLAIM.nameVoterByPaper, { input })).code).toBe('UNIT_NOT_FOUND');
  });

  it('is one of the owners, named by owners', async () => {
    expect(
      (await shen.refusal(CLAIM.nameVoter, { input: { unitId: unit.id, ownerId: randomUUID() } })).code,
    ).toBe('OWNER_NOT_FOUND');
    const neighbour = await town.person(PERSON.zhouJianguo);
    const input = { unitId: unit.id, ownerId: unit.owners[0] };
    expect((await neighbour.refusal(CLAIM.nameVoter, { input })).code).toBe('UNIT_NOT_FOUND');
  });

  describe('in a race', () => {
    const sql = `INSERT INTO unit_voter (id, unit_id, unit_owner_id, named_by, paper, since)
                 VALUES (gen_random_uuid(), $1, $2, 'CONSENT', '', now())`;
    const race = () => twoAtOnce(town.database, (tx, who) => tx.query(sql, [unit.id, unit.owners[who]]));

    it('is one: the second is refused by the constraint', async () => {
      expect(await race()).toEqual([
        { status: 'fulfilled', value: undefined },
        { status: 'rejected', reason: expect.objectContaining({ code: 'VOTER_NAMED_MEANWHILE' }) },
      ]);
    });

    it('would be two without it', async () => {
      const { source } = town.database;
      await source.query(`DROP INDEX unit_voter_once`);
      try {
        expect((await race()).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
      } finally {
        await source.query(`DELETE FROM unit_voter WHERE unit_id = $1`, [unit.id]);
        await source.query(`CREATE UNIQUE INDEX unit_voter_once ON unit_voter (unit_id) WHERE until IS NULL`);
      }
    });

    it('one person stands for one owner of a unit only', async () => {
      const personId = await somebodyNew(town, '沈文');
      await town.database.source.query(`UPDATE unit_owner SET person_id = NULL WHERE unit_id = $1`, [
        unit.id,
      ]);
      const ends = await twoAtOnce(town.database, (tx, who) =>
        tx.query(`UPDATE unit_owner SET person_id = $1 WHERE id = $2`, [personId, unit.owners[who]]),
      );
      expect(ends[1]).toMatchObject({ status: 'rejected', reason: { code: 'UNIT_CLAIMED_ALREADY' } });
    });
  });

  describe('after a change of owners', () => {
    const change = (owners: readonly { name: string; idSuffix: string }[], reason: string, version = 1) => {
      const input = {
        ...{ id: unit.id, status: 'REGISTERED', ownership: owners.length > 1 ? 'JOINT' : 'SOLE', owners },
        ...{ version, since: dayOf(new Date()), reason, note: '皖（2026）肥西不动产权第1号' },
      };
      return secretary.ask('mutation ($input: ChangeOwnersInput!) { changeOwners(input: $input) { id } }', {
        input,
      });
    };
    const { phone: _, ...shenNow } = SHEN;
    const { phone: __, ...zhouNow } = ZHOU;

    it('who sold is an owner no more, and who stays keeps account and, alone, the vote', async () => {
      await wants(shen, unit, unit.owners[0]!);
      await wants(zhou, unit, unit.owners[0]!);
      await change([zhouNow], 'DIVISION');
      expect((await shen.ask(CLAIM.myUnits))['myUnits']).toEqual([]);
      expect((await shen.ask('{ viewer { appointments { office } } }'))['viewer'].appointments).toEqual([]);
      expect(await voterOf(town, unit)).toMatchObject({ personId: await personOf(zhou) });
    });

    it('a voter stays when the same owners are entered again, and goes when somebody comes in', async () => {
      await wants(shen, unit, unit.owners[0]!);
      await wants(zhou, unit, unit.owners[0]!);
      await change([shenNow, zhouNow], 'REGISTRATION');
      expect(await voterOf(town, unit)).toMatchObject({ personId: await personOf(shen) });
      await change([shenNow, zhouNow, { name: '周建', idSuffix: '310001' }], 'SALE', 2);
      expect(await voterOf(town, unit)).toEqual({ unitId: unit.id, ownerId: null, personId: null });
    });
  });
});
