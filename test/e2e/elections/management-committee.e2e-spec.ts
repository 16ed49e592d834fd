import { demoId, ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { DO as REGISTER, newUnit } from '../register/asking.js';
import { ASK, CommitteeHall, kindsOf } from './committee-hall.js';

describe('a 物管会', () => {
  let hall: CommitteeHall;
  const unitIds: string[] = [];
  const SEVEN = ['严素梅', '石玉兰', '龚平', '谭文', '潘宁'];
  beforeAll(async () => {
    hall = await CommitteeHall.open();
    for (const [at, name] of SEVEN.entries()) {
      const unit = newUnit(ESTATE.paihe, {
        ...{ building: '1号楼', room: `${at + 1}01`, use: 'DWELLING', area: '100.00', status: 'REGISTERED' },
        owners: [{ name, idSuffix: `31000${at + 1}` }],
      });
      await hall.officer.ask(REGISTER.addUnit, { input: unit });
      unitIds.push(unit.id);
    }
    afterAll(() => hall.town.close());
  });

  const formed = (owners: number, chair: object) => ({
    ...{ estateId: ESTATE.paihe, profile: '北京', formedOn: hall.today },
    members: [
      chair,
      ...SEVEN.slice(0, owners).map((name, at) => ({
        name,
        unitId: unitIds[at],
        role: at === 0 ? 'DEPUTY' : 'MEMBER',
      })),
      ...Array.from({ length: 6 - owners }, (_, at) => ({ name: `镇干部${at}`, side: 'STREET' })),
    ],
  });

  it('is formed of seven or more, owners at least half, with a chair from the community', async () => {
    const chair = { name: '孙晓梅', personId: PERSON.sunXiaomei, side: 'COMMUNITY', role: 'CHAIR' };
    const refused = (input: object) => hall.refused(hall.officer, 'formManagementCommittee', input);
    expect(await refused(formed(3, chair))).toBe('OWNERS_TOO_FEW');
    expect(await refused(formed(4, { ...chair, side: 'STREET' }))).toBe('CHAIR_UNFIT');
    expect(await refused(formed(4, { ...chair, personId: demoId(3208) }))).toBe('PERSON_NOT_FOUND');
    const body = await hall.doing(hall.officer, 'formManagementCommittee', formed(4, chair));
    expect(body).toMatchObject({ kind: 'MANAGEMENT_COMMITTEE', standing: 'SERVING', term: { size: 7 } });
    expect(kindsOf(body.duties)).not.toContain('CHOOSE_OFFICERS');
    expect(await refused(formed(4, chair))).toBe('TERM_SERVING');
  });

  it('is sent somebody for each who left, and stays lawful: owners their part, one chair, an odd number', async () => {
    const estateId = ESTATE.paihe;
    const asked = async () => (await hall.officer.ask(ASK.committee, { estateId }))['committee'];
    const { id: bodyId, term } = await asked();
    const leaves = (name: string, because: string) =>
      hall.doing(hall.officer, 'endMembership', {
        ...{ bodyId, because, on: hall.today },
        memberId: term.members.find((one: any) => one.name === name).id,
      });
    const sends = { bodyId, members: [] as object[] };
    const refused = (members: object[]) =>
      hall.refused(hall.officer, 'sendCommitteeMembers', { ...sends, members });
    expect(await refused([{ name: '镇干部9', side: 'STREET' }])).toBe('TOO_MANY_MEMBERS');
    await leaves('孙晓梅', 'RECALLED');
    const less = await leaves('龚平', 'RESIGNED');
    expect(less.duties).toContainEqual(expect.objectContaining({ kind: 'SEND_MEMBERS', who: 'STREET' }));
    expect(less.viewerMay).toContain('sendCommitteeMembers');
    const chair = { name: '孙晓梅', personId: PERSON.sunXiaomei, side: 'COMMUNITY', role: 'CHAIR' };
    const another = { name: '潘宁', unitId: unitIds[4] };
    expect(await refused([{ name: '镇干部9', side: 'STREET' }, chair])).toBe('OWNERS_TOO_FEW');
    expect(await refused([{ ...chair, side: 'STREET' }])).toBe('CHAIR_UNFIT');
    expect(await refused([another, { ...chair, role: 'MEMBER' }])).toBe('CHAIR_UNFIT');
    expect(await refused([{ ...another, name: '无此人' }])).toBe('NOT_AN_OWNER');
    await hall.doing(hall.officer, 'sendCommitteeMembers', { ...sends, members: [chair] });
    const whole = await hall.doing(hall.officer, 'sendCommitteeMembers', { ...sends, members: [another] });
    expect(whole.term.members).toHaveLength(7);
    expect(kindsOf(whole.duties)).not.toContain('SEND_MEMBERS');
    expect(whole.viewerMay).not.toContain('sendCommitteeMembers');
    expect(whole.filings.map(({ change }: any) => change)).toContain('补派：潘宁');
  });

  it('is dissolved', async () => {
    const estateId = ESTATE.paihe;
    const body = (await hall.officer.ask(ASK.committee, { estateId }))['committee'];
    expect(body.viewerMay).toContain('dissolveManagementCommittee');
    const gone = await hall.doing(hall.officer, 'dissolveManagementCommittee', { estateId, on: hall.today });
    expect(gone).toMatchObject({ standing: 'NONE', term: null });
  });
});
