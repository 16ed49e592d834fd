import { dayOf } from '@sifang/kernel';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ASK as REGISTER_ASK, DO as REGISTER, sale } from '../register/asking.js';
import { asked, DO } from './election-acts.js';
import { ElectionHall } from './election-hall.js';
import { GROUP, NEIGHBOURS } from './neighbours.js';
import { toldOf } from './told.js';

type Row = Record<string, any>;

/** The group prepares what all owners decide: whoever sits there as one of them is one, and stays no longer than that. */
describe('owners in the preparatory group', () => {
  let hall: ElectionHall;
  beforeAll(async () => {
    hall = await ElectionHall.open();
    await hall.begin();
  });
  afterAll(() => hall.close());

  async function sells(at: number, more: object = {}): Promise<void> {
    const { unit } = await hall.secretary.ask(REGISTER_ASK.unit, { id: hall.unitIds[at] });
    const since = dayOf(hall.clock.now());
    const input = sale(unit, { since, owners: [{ name: '顾念慈', idSuffix: '31041x' }], ...more });
    await hall.secretary.ask(REGISTER.changeOwners, { input });
  }
  const names = async (): Promise<string[]> => (await hall.election()).group.map(({ name }: Row) => name);

  it('are in the register of the estate, by name and by account', async () => {
    const refusalOf = (last: object) =>
      hall.officer.refusal(
        DO.formElectionGroup,
        asked('formElectionGroup', hall.electionId, { members: [...GROUP.slice(0, -1), last] }),
      );
    for (const stranger of [
      { name: '路人甲', side: 'OWNER' },
      // Somebody of the community who owns nothing here, and a name that is not that of the account.
      { name: '孙晓梅', side: 'OWNER' },
      { name: '陈国栋', personId: PERSON.fangLei, side: 'OWNER' },
    ])
      expect(await refusalOf(stranger)).toMatchObject({
        code: 'GROUP_MEMBER_NOT_OWNER',
        field: 'members.6.name',
      });
    // The side of the community asks for no flat.
    const members = [...GROUP.slice(0, -1), { name: '路人甲', side: 'COMMUNITY' }];
    await hall.doing(hall.officer, 'formElectionGroup', { members });
  });

  it('are out of it with the sale of their last flat, and nothing begins before the group is whole again', async () => {
    const members = [...GROUP.slice(0, -1), { name: '何志远', side: 'OWNER' }];
    await hall.doing(hall.officer, 'formElectionGroup', { members });
    await hall.said();
    await sells(4);
    expect(await names()).not.toContain('何志远');
    expect((await hall.election()).timeline.at(-1)).toMatchObject({
      type: 'GROUP_MEMBER_LEFT',
      byName: null,
    });
    const told = toldOf(await hall.said(), '何志远不再是业主，已退出筹备组');
    expect(told).toEqual(expect.arrayContaining([PERSON.wangMin, PERSON.zhangWenjing, PERSON.sunXiaomei]));
    expect(told).not.toContain(PERSON.heZhiyuan);
    await hall.daysPass(8);
    expect(await hall.refused(hall.officer, 'startPreparing', {})).toBe('GROUP_TOO_SMALL');
    expect(await hall.refused(hall.owner(4), 'startPreparing', {})).not.toBe('GROUP_TOO_SMALL');
    await hall.doing(hall.officer, 'formElectionGroup', { members: GROUP });
    await hall.daysPass(8);
    await hall.doing(hall.officer, 'startPreparing', {});
  });

  it('stay when somebody else sells, when a name is put right, and as long as the flat is still theirs', async () => {
    await sells(NEIGHBOURS.length - 1);
    // 严素梅 was written down wrongly.
    await sells(NEIGHBOURS.length, {
      owners: [{ name: '严素玫', idSuffix: '310009' }],
      reason: 'CORRECTION',
    });
    expect(await names()).toEqual(GROUP.map((member: Row) => member['name']));
  });

  it('leave also when the work has begun, and the others go on', async () => {
    await sells(NEIGHBOURS.length + 1);
    expect(await names()).toEqual(
      GROUP.map((member: Row) => member['name']).filter(name => name !== '石玉兰'),
    );
    await hall.dutiesDone();
    await hall.doing(hall.officer, 'openNominations', { size: 5, termYears: 5 });
  });
});
