import { randomUUID } from 'node:crypto';
import { dayOf } from '@sifang/kernel';
import { ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import type { Visitor } from '../town/visitor.js';
import { DO } from './asking.js';

const ESTATES = '{ estates { name states committeeName firmName } }';
const GRIDS = '{ grids { id name communityName kind covers { estateId estateName buildings { id name } } } }';
const OFFICES =
  'query ($placeId: ID!) { officesToFill(placeId: $placeId) { office organisations { name } } }';
const { OWNERS, NOBODY, FIRM, MANAGEMENT } = {
  OWNERS: 'OWNERS_COMMITTEE',
  MANAGEMENT: 'PROPERTY_MANAGEMENT_COMMITTEE',
  FIRM: 'FIRM',
  NOBODY: 'NOBODY',
};

describe('a town', () => {
  let town: Town;
  let officer: Visitor;
  let secretary: Visitor;
  beforeAll(async () => {
    town = await openTown();
    officer = await town.person(PERSON.wangMin);
    secretary = await town.person(PERSON.zhangWenjing);
  });
  afterAll(() => town.close());

  const stateOf = async (name: string): Promise<any> =>
    (await officer.ask(ESTATES))['estates'].find((estate: any) => estate.name === name);

  it('knows who looks after each estate, and where nobody does', async () => {
    const { estates } = await officer.ask(ESTATES);
    const states = Object.fromEntries(estates.map((estate: any) => [estate.name, estate.states]));
    expect(states).toEqual({
      翰林水岸小区: [OWNERS, FIRM],
      金字天地城: [OWNERS, FIRM],
      畅和家园: [MANAGEMENT, FIRM],
      金星和园四期: [MANAGEMENT, FIRM],
      派河花园: [FIRM],
      翡翠苑: [NOBODY],
      老粮站宿舍: [NOBODY],
      供销社宿舍: [NOBODY],
    });
  });

  it('hands an estate over from one firm to another', async () => {
    const [estateId, old, firm] = [ESTATE.paihe, ORGANISATION.lanting, ORGANISATION.tianchen];
    const begin = { estateId, firmId: firm, since: '2026-01-01' };
    const { beginService } = await officer.ask(DO.beginService, { input: begin });
    expect(beginService.firmName).toBe('安徽澜庭物业服务有限公司、安徽天辰里物业服务有限公司');
    expect(await officer.refusal(DO.beginService, { input: begin })).toMatchObject({
      code: 'FIRM_SERVES_ALREADY',
    });
    const end = { estateId, firmId: old, until: '2026-01-31' };
    const { endService } = await officer.ask(DO.endService, { input: end });
    expect(endService).toEqual({ states: [FIRM], firmName: '安徽天辰里物业服务有限公司' });
    expect(await officer.refusal(DO.endService, { input: end })).toMatchObject({
      code: 'SERVICE_NOT_RUNNING',
    });
    // It may come back, but not before it has gone.
    const again = { estateId, firmId: old, since: '2026-01-31' };
    expect(await officer.refusal(DO.beginService, { input: again })).toMatchObject({
      code: 'FIRM_SERVES_ALREADY',
    });
    await officer.ask(DO.beginService, { input: { ...again, since: '2026-02-01' } });
  });

  it('sees at once when the last firm has gone', async () => {
    const service = { estateId: ESTATE.tiandi, firmId: ORGANISATION.tianchen };
    const tooEarly = { ...service, until: '2021-03-31' };
    expect(await officer.refusal(DO.endService, { input: tooEarly })).toMatchObject({
      code: 'SERVICE_ENDS_BEFORE_IT_BEGAN',
      field: 'until',
    });
    const hired = {
      ...{
        id: randomUUID(),
        personId: randomUUID(),
        personName: '丁二',
        office: 'FIRM_STAFF',
        title: '客服',
      },
      ...{ since: '2024-07-01', until: null, placeId: ESTATE.tiandi, organisationId: ORGANISATION.tianchen },
    };
    await officer.ask(ACT.appoint, { input: hired });
    await officer.ask(DO.endService, { input: { ...service, until: '2026-06-30' } });
    expect(await stateOf('金字天地城')).toMatchObject({ states: [OWNERS], firmName: null });
    // Entered late: what its people did until yesterday stays done.
    const [{ until }] = await town.database.source.query(
      `SELECT until::text FROM appointment WHERE person_id = $1`,
      [hired.personId],
    );
    expect(until).toBe(dayOf(new Date(Date.now() - 86_400_000)));
  });

  it('lets a firm that has gone name nobody there, and one that is to come its people', async () => {
    const { officesToFill } = await officer.ask(OFFICES, { placeId: ESTATE.tiandi });
    expect(officesToFill.map(({ office }: any) => office)).not.toContain('FIRM_MANAGER');
    const manager = {
      ...{ id: randomUUID(), personId: randomUUID(), personName: '丁一', office: 'FIRM_MANAGER' },
      ...{ title: '项目经理', since: '2026-07-01', until: null },
      ...{ placeId: ESTATE.tiandi, organisationId: ORGANISATION.tianchen },
    };
    expect(await refusedWithoutTrace(town, officer, ACT.appoint, { input: manager })).toEqual({
      code: 'ORGANISATION_NOT_FOUND',
      field: 'organisationId',
    });
    const toCome = { estateId: ESTATE.tiandi, firmId: ORGANISATION.lanting, since: '2099-01-01' };
    const { beginService } = await officer.ask(
      'mutation ($input: BeginServiceInput!) { beginService(input: $input) { firmName services { firmId since until } } }',
      { input: toCome },
    );
    const { firmId, since } = toCome;
    expect(beginService).toEqual({ firmName: null, services: [{ firmId, since, until: null }] });
    await officer.ask(ACT.appoint, { input: { ...manager, organisationId: ORGANISATION.lanting } });
  });

  it('lays grids over buildings and whole estates', async () => {
    const { grids } = await officer.ask(GRIDS);
    expect(
      grids.find((grid: any) => grid.communityName === '潭冲社区' && grid.name === '第一网格'),
    ).toMatchObject({
      kind: 'GENERAL',
      covers: [
        {
          estateName: '翰林水岸小区',
          buildings: ['1号楼', '2号楼', '3号楼', '5号楼'].map(name => ({ name })),
        },
      ],
    });
    expect(grids.find((grid: any) => grid.name === '第三网格').covers).toEqual([
      { estateId: ESTATE.paihe, estateName: '派河花园', buildings: [] },
    ]);
  });

  it('lets no building into a second grid of the same kind, whole estates included', async () => {
    const id = randomUUID();
    await secretary.ask(DO.addGrid, {
      input: { id, communityId: PLACE.tanchong, kind: 'GENERAL', name: '第四网格' },
    });
    const { buildings } = await secretary.ask('query ($id: ID!) { buildings(estateId: $id) { id name } }', {
      id: ESTATE.hanlin,
    });
    const first = buildings[0].id;
    const refused = async (buildingIds: unknown, estateId: string = ESTATE.hanlin): Promise<object> => {
      const input = { gridId: id, estateId, ...(buildingIds !== undefined && { buildingIds }) };
      return refusedWithoutTrace(town, secretary, DO.assignBuildings, { input });
    };
    const taken = { code: 'BUILDING_IN_GRID', field: 'buildingIds' };
    expect(await refused([first])).toEqual(taken);
    expect(await refused(undefined)).toEqual(taken);
    expect(await refused(undefined, ESTATE.paihe)).toEqual(taken);
    expect(await refused([], ESTATE.tiandi)).toEqual({ code: 'GRID_ELSEWHERE', field: 'estateId' });
    expect(await refused([first, first])).toEqual({ code: 'BUILDING_TWICE', field: 'buildingIds' });
    expect(await refused([id])).toEqual({ code: 'BUILDING_NOT_FOUND', field: 'buildingIds.0' });

    const { grids } = await secretary.ask(GRIDS);
    const old = grids.find((grid: any) => grid.name === '第一网格');
    const without = old.covers[0].buildings.map((building: any) => building.id).slice(1);
    await secretary.ask(DO.assignBuildings, {
      input: { gridId: old.id, estateId: ESTATE.hanlin, buildingIds: without },
    });
    const { assignBuildings } = await secretary.ask(DO.assignBuildings, {
      input: { gridId: id, estateId: ESTATE.hanlin, buildingIds: [first] },
    });
    expect(assignBuildings.covers).toEqual([{ estateName: '翰林水岸小区', buildings: [{ name: '1号楼' }] }]);
  });

  it.each<[who: string, person: string, code: string]>([
    ['the secretary of another community', PERSON.zhengHongmei, 'PLACE_NOT_FOUND'],
    ['the chair of a committee', PERSON.chenGuodong, 'PLACE_NOT_FOUND'],
    ['a grid member', PERSON.fangLei, 'NOT_ENTITLED'],
    ['a department', PERSON.heZhiyuan, 'NOT_ENTITLED'],
  ])('has its grids drawn by the community and the property office, not by %s', async (_, personId, code) => {
    const who = await town.person(personId);
    const input = { id: randomUUID(), communityId: PLACE.tanchong, kind: 'GENERAL', name: '第九网格' };
    expect(await refusedWithoutTrace(town, who, DO.addGrid, { input })).toMatchObject({ code });
  });

  it('takes in organisations where they belong', async () => {
    const committee = {
      id: randomUUID(),
      kind: 'PROPERTY_MANAGEMENT_COMMITTEE',
      name: '派河花园物业管理委员会',
      placeId: ESTATE.paihe,
    };
    await secretary.ask(DO.registerOrganisation, { input: committee });
    expect((await stateOf('派河花园')).states).toContain(MANAGEMENT);
    const refused = (input: object): Promise<object> =>
      refusedWithoutTrace(town, secretary, DO.registerOrganisation, { input: { ...committee, ...input } });
    expect(await refused({})).toEqual({ code: 'ID_TAKEN', field: 'id' });
    expect(await refused({ id: randomUUID(), name: '另一个' })).toEqual({
      code: 'COMMITTEE_EXISTS',
      field: 'placeId',
    });
    expect(await refused({ id: randomUUID(), placeId: PLACE.tanchong })).toEqual({
      code: 'ORGANISATION_PLACE_MISMATCH',
      field: 'placeId',
    });
    const department = {
      id: randomUUID(),
      kind: 'DEPARTMENT',
      name: '上派镇水务站',
      placeId: PLACE.shangpai,
    };
    expect(await refused(department)).toEqual({ code: 'PLACE_NOT_FOUND', field: 'placeId' });
    await officer.ask(DO.registerOrganisation, { input: department });
    const firm = { id: randomUUID(), kind: 'PROPERTY_FIRM', name: '合肥新里物业服务有限公司' };
    await secretary.ask(DO.registerOrganisation, { input: firm });
    expect((await secretary.ask('{ firms { id } }'))['firms']).toContainEqual({ id: firm.id });
  });
});
