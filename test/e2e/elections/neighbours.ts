import { linkAccount } from '@sifang/estates';
import { holdAsOwner } from '@sifang/identity';
import { dayOf } from '@sifang/kernel';
import { demoId, ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { DO as REGISTER, newUnit } from '../register/asking.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

/** Owners with an account, in the order of their flats; the flats after theirs belong to people without one. */
export const NEIGHBOURS = [
  ['陈国栋', PERSON.chenGuodong],
  ['刘桂兰', PERSON.liuGuilan],
  ['周建国', PERSON.zhouJianguo],
  ['吴雅芳', PERSON.wuYafang],
  ['何志远', PERSON.heZhiyuan],
  ['方磊', PERSON.fangLei],
  ['董长青', demoId(3205)],
  ['钱一鸣', demoId(3209)],
] as const;
export const WITHOUT_ACCOUNT = ['严素梅', '石玉兰', '龚平', '谭文'] as const;

/** Of one flat; in the group sit both. */
const SPOUSES = [
  { name: '谭文', idSuffix: '310012' },
  { name: '潘宁', idSuffix: '310013' },
];

/** The street, the community, and five owners, four of them without an account. */
export const GROUP: readonly object[] = [
  { name: '王敏', personId: PERSON.wangMin, side: 'STREET', leads: true },
  { name: '孙晓梅', personId: PERSON.sunXiaomei, side: 'COMMUNITY' },
  ...[...WITHOUT_ACCOUNT, '潘宁'].map(name => ({ name, side: 'OWNER' })),
];

/** Twelve flats of 100.00 ㎡ at 派河花园, each of other owners. @returns ids of the flats, in their order */
export async function registerFlats(secretary: Visitor): Promise<string[]> {
  const unitIds: string[] = [];
  for (const [at, name] of [...NEIGHBOURS.map(([named]) => named), ...WITHOUT_ACCOUNT].entries()) {
    const unit = newUnit(ESTATE.paihe, {
      ...{ building: '1号楼', room: `${at + 1}01`, use: 'DWELLING', area: '100.00', status: 'REGISTERED' },
      owners: [{ name, idSuffix: `31000${at + 1}`.slice(-6) }],
      ...(name === '谭文' && { ownership: 'JOINT', owners: SPOUSES }),
    });
    await secretary.ask(REGISTER.addUnit, { input: unit });
    unitIds.push(unit.id);
  }
  return unitIds;
}

/** Whoever has an account holds their flat with it. @returns them in the order of their flats */
export async function signInOwners(town: Town, now: Date): Promise<Visitor[]> {
  await town.database.transaction(async tx => {
    const estateId = ESTATE.paihe;
    for (const [at, [name, personId]] of NEIGHBOURS.entries()) {
      await holdAsOwner(tx, now, { personId, estateId, today: dayOf(now) });
      await linkAccount(tx, { estateId, room: `1-${at + 1}01`, name, personId }, now);
    }
  });
  return Promise.all(NEIGHBOURS.map(([, personId]) => town.person(personId)));
}
