import { randomUUID } from 'node:crypto';
import { dayOf } from '@sifang/kernel';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { PHONE } from '../sign-in/ways-in.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';
import { workThrough } from '../worker/a-worker.js';
import { aUnit, CLAIM, somebodyNew, type UnitOnRegister } from './a-unit.js';
import { jointOwners, personOf, voterOf, wants } from './joint-owners.js';

describe('who votes for a unit with a guardian', () => {
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
    ({ unit, shen, zhou } = await jointOwners(town));
  });

  const dayFromNow = (days: number): string => dayOf(new Date(Date.now() + days * 86_400_000));
  const midnight = async (): Promise<void> => {
    await town.database.source.query(`SELECT graphile_worker.add_job('terms-of-guardians')`);
    await workThrough(town);
  };

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
    expect(await voterOf(town, unit)).toEqual({
      unitId: unit.id,
      ownerId: unit.owners[0],
      personId: guardianId,
    });
    const offices = '{ viewer { appointments { office title } } }';
    expect((await guardian.ask(offices))['viewer'].appointments).toEqual([
      { office: 'OWNER', title: '业主监护人' },
    ]);

    const input = { guardianshipId: asked.input.id, lastDay: '2026-06-30', reason: '已成年' };
    await secretary.ask(CLAIM.endGuardianship, { input });
    expect(await voterOf(town, unit)).toEqual({ unitId: unit.id, ownerId: unit.owners[0], personId: null });
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
    expect(await voterOf(town, unit)).toMatchObject({ ownerId: null });
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
    await wants(shen, unit, unit.owners[1]!);
    await wants(await town.person(guardianId), unit, unit.owners[1]!);
    expect(await voterOf(town, unit)).toEqual({
      unitId: unit.id,
      ownerId: unit.owners[1],
      personId: guardianId,
    });
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
