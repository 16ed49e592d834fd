import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { DO as REGISTER, newUnit } from '../register/asking.js';
import { CommitteeHall } from './committee-hall.js';

const OWNERS = ['严素梅', '石玉兰', '龚平', '谭文'];

/** The form of the page sends names: nobody there looks for ids of accounts. */
describe('whoever community and street send to a 物管会', () => {
  let hall: CommitteeHall;
  beforeAll(async () => void (hall = await CommitteeHall.open()));
  afterAll(() => hall.town.close());

  it('holds the office by their name, where nobody else there bears it', async () => {
    const owners = await Promise.all(
      OWNERS.map(async (name, at) => {
        const flat = {
          building: '1号楼',
          room: `${at + 1}01`,
          owners: [{ name, idSuffix: `31000${at + 1}` }],
        };
        const unit = newUnit(ESTATE.paihe, flat);
        await hall.officer.ask(REGISTER.addUnit, { input: unit });
        return { name, unitId: unit.id };
      }),
    );
    await hall.doing(hall.officer, 'formManagementCommittee', {
      ...{ estateId: ESTATE.paihe, profile: '北京', formedOn: hall.today },
      members: [
        { name: '孙晓梅', side: 'COMMUNITY', role: 'CHAIR' },
        { name: '何志远', side: 'POLICE' },
        { name: '镇干部', side: 'STREET' },
        ...owners,
      ],
    });
    const holding = await hall.town.database.source.query<{ personId: string; office: string }[]>(
      `SELECT person_id AS "personId", office FROM appointment WHERE place_id = $1 AND office LIKE '%COMMITTEE%'`,
      [ESTATE.paihe],
    );
    // 何志远 is sent by the police, whose people have no office here; that he has another is not the same.
    expect(holding).toEqual([{ personId: PERSON.sunXiaomei, office: 'COMMITTEE_CHAIR' }]);
  });
});
