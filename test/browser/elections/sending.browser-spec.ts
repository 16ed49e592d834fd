import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { CommitteeHall } from '../../e2e/elections/committee-hall.js';
import { DO as REGISTER, newUnit } from '../../e2e/register/asking.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';
import { keepsNobodyOut, leave, member, send, SMALL, WIDE } from './story/pages.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const OWNERS = ['严素梅', '石玉兰', '龚平', '谭文', '潘宁'];
const PAGE = `/committees/${ESTATE.paihe}`;

story(`whoever leaves a 物管会 is followed by somebody sent${why ? ` skipped: ${why}` : ''}`, () => {
  let committee: CommitteeHall;
  let hall: Hall;
  /** Seven: the community, two of the street, and four owners, of whom the last leaves with one of the street. */
  beforeAll(async () => {
    committee = await CommitteeHall.open();
    hall = new Hall(browser!, committee.town.url);
    const unitIds: string[] = [];
    for (const [at, name] of OWNERS.entries()) {
      const unit = newUnit(ESTATE.paihe, {
        ...{ building: '1号楼', room: `${at + 1}01`, use: 'DWELLING', area: '100.00', status: 'REGISTERED' },
        owners: [{ name, idSuffix: `31000${at + 1}` }],
      });
      await committee.officer.ask(REGISTER.addUnit, { input: unit });
      unitIds.push(unit.id);
    }
    const owners = OWNERS.slice(0, 4).map((name, at) => ({ name, unitId: unitIds[at] }));
    const { term, id } = await committee.doing(committee.officer, 'formManagementCommittee', {
      ...{ estateId: ESTATE.paihe, profile: '北京', formedOn: committee.today },
      members: [
        { name: '孙晓梅', personId: PERSON.sunXiaomei, side: 'COMMUNITY', role: 'CHAIR' },
        { name: '王敏', personId: PERSON.wangMin, side: 'STREET' },
        { name: '镇干部', side: 'STREET' },
        ...owners,
      ],
    });
    for (const name of ['谭文', '镇干部'])
      await committee.doing(committee.officer, 'endMembership', {
        ...{ bodyId: id, on: committee.today, because: name === '谭文' ? 'RESIGNED' : 'RECALLED' },
        memberId: term.members.find((one: { name: string }) => one.name === name).id,
      });
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await committee.town.close();
  });

  it('an owner at the desk, who is looked up in the register', async () => {
    const desk = await hall.signedIn(committee.officer, WIDE);
    await hall.go(desk, PAGE);
    await desk.getByRole('button', { name: '补派成员' }).click();
    const form = desk.getByRole('dialog');
    await form.getByText('空缺 2 席').waitFor();
    await keepsNobodyOut(desk);
    // An organisation cannot fill the seat that takes an owner: what was entered stays, and the refusal says why.
    for (const name of ['派出所民警', '建设单位代表']) {
      await form.getByLabel('姓名', { exact: true }).fill(name);
      await form.getByRole('button', { name: '加上这位代表' }).click();
    }
    await form.getByRole('button', { name: '补派成员', exact: true }).click();
    await form.getByRole('alert').filter({ hasText: '业主' }).waitFor();
    await keepsNobodyOut(desk);
    for (const name of ['派出所民警', '建设单位代表'])
      await form.getByRole('button', { name: `去掉${name}` }).click();
    await form.getByLabel('找业主').fill('潘宁');
    await form.getByRole('button', { name: /^加上潘宁/ }).click();
    await keepsNobodyOut(desk);
    await send(desk, '补派成员');
    await member(desk, '潘宁').waitFor();
    await reads(desk, '变更备案');
    await leave(desk);
  }, 60_000);

  it('somebody of the street from a phone', async () => {
    const phone = await hall.signedIn(committee.officer, SMALL);
    await hall.go(phone, PAGE);
    await phone.getByRole('button', { name: '补派成员' }).click();
    const form = phone.getByRole('dialog');
    await form.getByText('空缺 1 席').waitFor();
    await form.getByLabel('姓名', { exact: true }).fill('邓丽华');
    await form.getByLabel('代表哪一方').selectOption('STREET');
    await form.getByRole('button', { name: '加上这位代表' }).click();
    await keepsNobodyOut(phone);
    await send(phone, '补派成员');
    await member(phone, '邓丽华').waitFor();
    expect(await phone.getByRole('button', { name: '补派成员' }).count()).toBe(0);
    await leave(phone);
  }, 60_000);
});
