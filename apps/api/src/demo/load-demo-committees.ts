import { enterStandingTerm, formManagementCommittee, holdsNoBodies } from '@sifang/elections';
import { MemberRole, Side } from '@sifang/elections/domain';
import { unitsForRoll } from '@sifang/estates';
import { officeHolders } from '@sifang/identity';
import { dayOf, type CalendarDay, type Clock } from '@sifang/kernel';
import type { Database, Tx } from '@sifang/platform';
import { demoId, ESTATE, PERSON, PLACE } from './demo-ids.js';

const DAY_MS = 86_400_000;
const SERVE: readonly (readonly [name: string, role: MemberRole])[] = [
  ['陈国栋', MemberRole.CHAIR],
  ['黄永康', MemberRole.DEPUTY],
  ['林秀珍', MemberRole.MEMBER],
  ['罗晓琴', MemberRole.MEMBER],
  ['吴雅芳', MemberRole.MEMBER],
];
/** Long enough that its filing, due in thirty days, is late by some. */
const FORMED_DAYS_AGO = 36;
const WAIT = ['胡德胜', '马志刚'] as const;

/**
 * For whoever looks around: 翰林水岸's committee, whose term ends in five months, and a 物管会 at 畅和家园 whose filing is late by days; 派河花园 and others have
 * none. After the demo's votes, by which owners have claimed their flats. Does nothing where there is a body already.
 */
export async function loadDemoCommittees(database: Database, clock: Clock): Promise<void> {
  await database.transaction(async tx => {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('sifang demo committees'))`);
    if (!(await holdsNoBodies(tx))) return;
    const now = clock.now();
    const inDays = (days: number): CalendarDay => dayOf(new Date(now.getTime() + days * DAY_MS));
    const holders = await officeHolders(tx, [PLACE.shangpai], dayOf(now));
    const actor = holders.find(({ personId }) => personId === PERSON.wangMin)!;
    const units = await unitOf(tx, ESTATE.hanlin);
    const listed = (name: string) => ({ name, unitId: units.get(name)!, personId: null });
    await enterStandingTerm(
      { tx, now, actor },
      {
        ...{ estateId: ESTATE.hanlin, profile: 'national', number: 2, size: SERVE.length },
        ...{ electedOn: inDays(-1_676), endsOn: inDays(150) },
        members: SERVE.map(([name, role]) => ({ ...listed(name), role })),
        alternates: WAIT.map(listed),
      },
    );
    const owners = [...(await unitOf(tx, ESTATE.changhe))].slice(0, 5);
    const sent = { unitId: null, role: MemberRole.MEMBER };
    await formManagementCommittee(
      { tx, now, actor },
      {
        ...{ estateId: ESTATE.changhe, profile: 'national', formedOn: inDays(-FORMED_DAYS_AGO) },
        members: [
          { ...sent, name: '彭雪', personId: demoId(3204), side: Side.COMMUNITY, role: MemberRole.CHAIR },
          { ...sent, name: '王敏', personId: PERSON.wangMin, side: Side.STREET },
          ...owners.map(([name, unitId], at) => ({
            ...{ name, unitId, personId: null, side: Side.OWNER },
            role: at === 0 ? MemberRole.DEPUTY : MemberRole.MEMBER,
          })),
        ],
      },
    );
  });
}

/** Flats by the name of who owns them alone. */
async function unitOf(tx: Tx, estateId: string): Promise<ReadonlyMap<string, string>> {
  const units = await unitsForRoll(tx, estateId, null);
  const owned = units.filter(
    ({ owners, use, head }) =>
      owners.length === 1 && use === 'DWELLING' && head !== 'DEVELOPER' && owners[0]!.name !== '建设单位',
  );
  return new Map(owned.map(({ owners, id }) => [owners[0]!.name, id]));
}
