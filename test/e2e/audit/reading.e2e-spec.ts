import { linkAudit } from '@sifang/platform';
import { ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit, CLAIM, seals, somebodyNew, type UnitOnRegister } from '../claims/a-unit.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { workThrough } from '../worker/a-worker.js';
import { pastTheTriggers } from './a-trail.js';

const TRAIL = `query ($before: ID, $first: Int, $placeId: ID, $act: String) {
  auditTrail(before: $before, first: $first, placeId: $placeId, act: $act) {
    id act actorName title placeName linked details { name value } } }`;
const VERIFY = `query ($noted: String) { verifyAuditTrail(noted: $noted) {
  links linked notYetLinked mark firstBreak { kind link entryId } } }`;
const REVEAL = `mutation ($input: RevealOwnerInput!) { revealOwner(input: $input) { ownerId } }`;

describe('the audit trail is read', () => {
  let town: Town;
  let unit: UnitOnRegister;
  let secretary: Visitor;
  beforeAll(async () => {
    town = await openTown();
    secretary = await town.person(PERSON.zhangWenjing);
    unit = await aUnit(town, { name: '沈文', idSuffix: '01123X', phone: '13812345678' });
    for (const reason of ['第一次核对', '第二次核对', '第三次核对'])
      await secretary.ask(REVEAL, { input: { ownerId: unit.owners[0], reason } });
  });
  afterAll(() => town.close());

  const trail = async (visitor: Visitor, variables: object = {}): Promise<any[]> =>
    (await visitor.ask(TRAIL, { act: 'OWNER_REVEALED', ...variables }))['auditTrail'];

  it('by who did it, by the secretary of the community, and by the property office of the town', async () => {
    const staff = await town.person(PERSON.sunXiaomei);
    await staff.ask(REVEAL, { input: { ownerId: unit.owners[0], reason: '社区核对' } });
    expect(await trail(staff)).toMatchObject([
      { actorName: '孙晓梅', title: '社区工作者', placeName: '翰林水岸小区' },
    ]);
    for (const person of [PERSON.zhangWenjing, PERSON.wangMin]) {
      const seen = await trail(await town.person(person));
      expect(seen.map(({ actorName }) => actorName)).toEqual(['孙晓梅', '张文静', '张文静', '张文静']);
      expect(seen[1]).toMatchObject({
        title: '社区党委书记',
        details: [
          { name: 'unit', value: unit.room },
          { name: 'reason', value: '第三次核对' },
        ],
      });
    }
  });

  it('by nobody else: neither another community, nor a committee, nor a firm', async () => {
    for (const person of [PERSON.zhengHongmei, PERSON.chenGuodong, PERSON.liQiang, PERSON.zhouJianguo]) {
      const visitor = await town.person(person);
      expect(await trail(visitor)).toEqual([]);
      expect(await trail(visitor, { placeId: unit.estateId })).toEqual([]);
      if (person !== PERSON.zhengHongmei) expect((await visitor.refusal(VERIFY)).code).toBe('NOT_ENTITLED');
    }
    expect((await town.stranger().refusal(TRAIL)).code).toBe('NOT_SIGNED_IN');
  });

  it('by whom it concerns', async () => {
    const owner = await town.person(await somebodyNew(town, '沈文'));
    const { room, estateId } = unit;
    const given = { estateId, room, name: '沈文', phone: '13812345678', idSuffix: '01123X' };
    await owner.ask(CLAIM.claimUnit, { input: given });
    await secretary.ask(REVEAL, { input: { ownerId: unit.owners[0], reason: '第四次核对' } });
    expect(await trail(owner)).toMatchObject([{ actorName: '张文静' }]);
  });

  it('page by page', async () => {
    const all = await trail(secretary);
    const first = await trail(secretary, { first: 2 });
    const rest = await trail(secretary, { before: first[1].id });
    expect([...first, ...rest]).toEqual(all);
    expect((await secretary.refusal(TRAIL, { before: "1'; --" })).code).toBe('INVALID_ID');
  });

  it('with word of what is not linked yet, until the worker has been there', async () => {
    await linkAudit(town.database, seals, new Date());
    await secretary.ask(REVEAL, { input: { ownerId: unit.owners[0], reason: '第五次核对' } });
    expect((await trail(secretary)).map(({ linked }) => linked).slice(0, 2)).toEqual([false, true]);
    expect((await secretary.ask(VERIFY))['verifyAuditTrail']).toMatchObject({
      notYetLinked: 1,
      firstBreak: null,
    });
    await town.database.source.query(`SELECT graphile_worker.add_job('link-audit')`);
    await workThrough(town);
    expect((await secretary.ask(VERIFY))['verifyAuditTrail']).toMatchObject({
      notYetLinked: 0,
      firstBreak: null,
    });
  });

  it('and verified: a row that was taken out is named, to this secretary and to any other', async () => {
    const { mark } = (await secretary.ask(VERIFY))['verifyAuditTrail'];
    expect((await secretary.ask(VERIFY, { noted: mark }))['verifyAuditTrail'].firstBreak).toBeNull();
    const [taken] = await trail(secretary);
    await pastTheTriggers(town.database, `DELETE FROM audit_entry WHERE id = $1`, [taken.id]);
    for (const person of [PERSON.zhangWenjing, PERSON.zhengHongmei])
      expect((await (await town.person(person)).ask(VERIFY))['verifyAuditTrail'].firstBreak).toMatchObject({
        kind: 'ENTRY_REMOVED',
        entryId: taken.id,
      });
  });

  it('of appointments too', async () => {
    const input = {
      ...{
        id: crypto.randomUUID(),
        personId: crypto.randomUUID(),
        personName: '新人',
        office: 'COMMUNITY_STAFF',
      },
      ...{
        title: '社区工作者',
        placeId: PLACE.tanchong,
        organisationId: ORGANISATION.tanchongParty,
        since: '2026-11-01',
      },
    };
    await secretary.ask('mutation ($input: AppointInput!) { appoint(input: $input) { id } }', { input });
    expect(await trail(secretary, { act: 'APPOINTED' })).toMatchObject([
      { actorName: '张文静', placeName: '潭冲社区' },
    ]);
  });
});
