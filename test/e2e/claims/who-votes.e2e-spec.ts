import { randomUUID } from 'node:crypto';
import { votersOf } from '@sifang/estates';
import { dayOf } from '@sifang/kernel';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { PHONE } from '../sign-in/ways-in.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';
import { workThrough } from '../worker/a-worker.js';
import { aUnit, CLAIM, somebodyNew, type UnitOnRegister } from './a-unit.js';

const SHEN = { name: '沈文', idSuffix: '01123X', phone: '13812345678' };
const ZHOU = { name: '周丽', idSuffix: '204567', phone: '13812345678' };

describe('who votes for a unit', () => {
  let town: Town;
  let unit: UnitOnRegister;
  let shen: Visitor;
  let zhou: Visitor;
  let secretary: Visitor;
  const clock = new SetClock();
  beforeAll(async () => {
    town = await openTown({ clock });
    secretary = await town.person(PERSON.zhangWenjing);
  });
  afterAll(() => town.close());
  beforeEach(async () => {
    clock.setRight();
    unit = await aUnit(town, SHEN, ZHOU);
    [shen, zhou] = await Promise.all([ownerOf(unit, SHEN), ownerOf(unit, ZHOU)]);
  });

  async function ownerOf({ estateId, room }: UnitOnRegister, owner: typeof SHEN): Promise<Visitor> {
    const visitor = await town.person(await somebodyNew(town, owner.name));
    await visitor.ask(CLAIM.claimUnit, { input: { estateId, room, ...owner } });
    return visitor;
  }
  const wants = (visitor: Visitor, ownerId: string) =>
    visitor.ask(CLAIM.nameVoter, { input: { unitId: unit.id, ownerId } });
  const voter = async (visitor = shen): Promise<string | null> =>
    (await visitor.ask(CLAIM.myUnits))['myUnits'][0].voterOwnerId;
  const askDatabase = async () =>
    (await votersOf(town.database.source.manager, [unit.id], dayOf(new Date())))[0]!;
  const dayFromNow = (days: number): string => dayOf(new Date(Date.now() + days * 86_400_000));
  const midnight = async (): Promise<void> => {
    await town.database.source.query(`SELECT graphile_worker.add_job('terms-of-guardians')`);
    await workThrough(town);
  };
  const personOf = async (visitor: Visitor): Promise<string> =>
    (await visitor.ask('{ viewer { id } }'))['viewer'].id;

  it('is the sole owner without anybody naming one', async () => {
    unit = await aUnit(town, SHEN);
    const sole = await ownerOf(unit, SHEN);
    expect(await voter(sole)).toBe(unit.owners[0]);
    expect(await askDatabase()).toEqual({
      unitId: unit.id,
      ownerId: unit.owners[0],
      personId: await personOf(sole),
    });
  });

  it('is nobody until all joint owners want the same, and then that one', async () => {
    await wants(shen, unit.owners[1]!);
    expect(await voter()).toBeNull();
    await wants(zhou, unit.owners[0]!);
    expect(await voter()).toBeNull();
    expect(await askDatabase()).toEqual({ unitId: unit.id, ownerId: null, personId: null });
    await wants(zhou, unit.owners[1]!);
    expect(await voter()).toBe(unit.owners[1]);
    expect(await askDatabase()).toEqual({
      unitId: unit.id,
      ownerId: unit.owners[1],
      personId: await personOf(zhou),
    });
  });

  it('stays the one who was agreed on while one of them changes their mind', async () => {
    await wants(shen, unit.owners[1]!);
    await wants(zhou, unit.owners[1]!);
    await wants(zhou, unit.owners[0]!);
    expect(await voter()).toBe(unit.owners[1]);
    await wants(shen, unit.owners[0]!);
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

  describe('with a guardian', () => {
    const guardianship = async (guardianId: string, changes: object = {}) => ({
      input: {
        ...{ id: randomUUID(), unitId: unit.id, ownerId: unit.owners[1], guardianId },
        ...{ since: '2026-01-01', paper: '（2026）皖0123民特12号' },
        ...changes,
      },
    });

    it('is the guardian, from the first day to the last, and the office goes with it', async () => {
      unit = await aUnit(town, { name: '周小雨', idSuffix: '301234' });
      const guardianId = await somebodyNew(town, '周建');
      const guardian = await town.person(guardianId);
      const asked = await guardianship(guardianId, { ownerId: unit.owners[0] });
      await secretary.ask(CLAIM.recordGuardian, asked);
      expect(await askDatabase()).toEqual({ unitId: unit.id, ownerId: unit.owners[0], personId: guardianId });
      const offices = '{ viewer { appointments { office title } } }';
      expect((await guardian.ask(offices))['viewer'].appointments).toEqual([
        { office: 'OWNER', title: '业主监护人' },
      ]);

      const input = { guardianshipId: asked.input.id, lastDay: '2026-06-30', reason: '已成年' };
      await secretary.ask(CLAIM.endGuardianship, { input });
      expect(await askDatabase()).toEqual({ unitId: unit.id, ownerId: unit.owners[0], personId: null });
      expect((await guardian.ask(offices))['viewer'].appointments).toEqual([]);
    });

    it('begins with the first day, and so does the office', async () => {
      unit = await aUnit(town, { name: '周小雨', idSuffix: '301234' });
      const other = await aUnit(town, { name: '周小雪', idSuffix: '301235' });
      const guardianId = await somebodyNew(town, '周建');
      const guardian = await town.person(guardianId);
      const offices = async (): Promise<number> =>
        (await guardian.ask('{ viewer { appointments { office } } }'))['viewer'].appointments.length;
      const ofOther = { unitId: other.id, ownerId: other.owners[0], since: dayFromNow(6) };
      await secretary.ask(CLAIM.recordGuardian, await guardianship(guardianId, ofOther));
      // Of two that lie ahead the nearer one counts, whichever was recorded first.
      const ward = { ownerId: unit.owners[0], since: dayFromNow(3) };
      await secretary.ask(CLAIM.recordGuardian, await guardianship(guardianId, ward));
      expect(await offices()).toBe(0);
      clock.putForward(2);
      expect(await offices()).toBe(0);
      clock.putForward(1);
      expect(await offices()).toBe(1);
    });

    it('goes with the last day that was set ahead, at midnight and without an act', async () => {
      unit = await aUnit(town, { name: '周小雨', idSuffix: '301234' });
      const other = await aUnit(town, { name: '周小雪', idSuffix: '301235' });
      const guardianId = await somebodyNew(town, '周建');
      const guardian = await town.person(guardianId);
      const [first, second] = [dayFromNow(3), dayFromNow(6)];
      const ward = { ownerId: unit.owners[0], until: first };
      await secretary.ask(CLAIM.recordGuardian, await guardianship(guardianId, ward));
      const ofOther = { unitId: other.id, ownerId: other.owners[0], until: second };
      await secretary.ask(CLAIM.recordGuardian, await guardianship(guardianId, ofOther));
      const offices = async (): Promise<number> =>
        (await guardian.ask('{ viewer { appointments { office } } }'))['viewer'].appointments.length;

      const held: number[] = [];
      for (const days of [3, 1, 2, 1]) {
        clock.putForward(days);
        await midnight();
        held.push(await offices());
      }
      // Through both last days, and between them for the other owner.
      expect(held).toEqual([1, 1, 1, 0]);
    });

    it('may be somebody new, who signs in with the number that they gave', async () => {
      const somebody = (phone: string) =>
        guardianship(randomUUID(), { guardianName: '周建', phone, since: dayOf(new Date()) });
      expect(await secretary.refusal(CLAIM.recordGuardian, await somebody('123'))).toMatchObject({
        ...{ code: 'PHONE_INVALID', field: 'phone' },
      });
      expect(await secretary.refusal(CLAIM.recordGuardian, await somebody(PHONE.liQiang))).toMatchObject({
        ...{ code: 'PHONE_TAKEN', field: 'phone' },
      });
      const asked = await somebody('+852 6123 4567');
      await secretary.ask(CLAIM.recordGuardian, asked);
      expect(await askDatabase()).toMatchObject({ ownerId: null });
      const { source } = town.database;
      expect(
        await source.query('SELECT phone FROM account WHERE person_id = $1', [asked.input.guardianId]),
      ).toEqual([{ phone: '+85261234567' }]);
      const { unitAtDesk } = await secretary.ask(
        'query ($id: ID!) { unitAtDesk(id: $id) { owners { guardians { name } } } }',
        { id: unit.id },
      );
      expect(unitAtDesk.owners).toEqual([{ guardians: [] }, { guardians: [{ name: '周建' }] }]);
    });

    it('hears the guardian instead of the owner', async () => {
      const guardianId = await somebodyNew(town, '周建');
      await secretary.ask(CLAIM.recordGuardian, await guardianship(guardianId));
      expect(
        (await zhou.refusal(CLAIM.nameVoter, { input: { unitId: unit.id, ownerId: unit.owners[0] } })).code,
      ).toBe('UNIT_NOT_FOUND');
      await wants(shen, unit.owners[1]!);
      await wants(await town.person(guardianId), unit.owners[1]!);
      expect(await askDatabase()).toEqual({ unitId: unit.id, ownerId: unit.owners[1], personId: guardianId });
    });

    it('has one at a time, with a term that runs forward, and nobody is their own', async () => {
      const [one, other] = [await somebodyNew(town, '甲'), await somebodyNew(town, '乙')];
      await secretary.ask(CLAIM.recordGuardian, await guardianship(one, { until: '2026-06-30' }));
      const refused = async (id: string, changes: object) =>
        (await secretary.refusal(CLAIM.recordGuardian, await guardianship(id, changes))).code;
      expect(await refused(other, { since: '2026-06-30' })).toBe('GUARDIAN_NAMED_ALREADY');
      expect(await refused(other, { since: '2026-07-02', until: '2026-07-01' })).toBe('TERM_BACKWARDS');
      expect(await refused(await personOf(zhou), { since: '2027-01-01' })).toBe('GUARDIAN_IS_OWNER');
      expect(await refused(randomUUID(), { since: '2027-01-01' })).toBe('PERSON_NOT_FOUND');
      await secretary.ask(CLAIM.recordGuardian, await guardianship(other, { since: '2026-07-01' }));
    });

    it('is recorded and ended by the keepers of the register alone', async () => {
      const asked = await guardianship(await somebodyNew(town, '甲'));
      expect((await (await town.person(PERSON.chenGuodong)).refusal(CLAIM.recordGuardian, asked)).code).toBe(
        'NOT_ENTITLED',
      );
      await secretary.ask(CLAIM.recordGuardian, asked);
      const end = { input: { guardianshipId: asked.input.id, lastDay: '2026-02-01', reason: '撤销' } };
      expect((await zhou.refusal(CLAIM.endGuardianship, end)).code).toBe('NOT_ENTITLED');
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
      await wants(shen, unit.owners[0]!);
      await wants(zhou, unit.owners[0]!);
      await change([zhouNow], 'DIVISION');
      expect((await shen.ask(CLAIM.myUnits))['myUnits']).toEqual([]);
      expect((await shen.ask('{ viewer { appointments { office } } }'))['viewer'].appointments).toEqual([]);
      expect(await askDatabase()).toMatchObject({ personId: await personOf(zhou) });
    });

    it('a voter stays when the same owners are entered again, and goes when somebody comes in', async () => {
      await wants(shen, unit.owners[0]!);
      await wants(zhou, unit.owners[0]!);
      await change([shenNow, zhouNow], 'REGISTRATION');
      expect(await askDatabase()).toMatchObject({ personId: await personOf(shen) });
      await change([shenNow, zhouNow, { name: '周建', idSuffix: '310001' }], 'SALE', 2);
      expect(await askDatabase()).toEqual({ unitId: unit.id, ownerId: null, personId: null });
    });
  });
});
