import {
  checkEligibility,
  completeDuty,
  consentToStand,
  editCandidatePage,
  formGroup,
  holdsNoElections,
  NEWS_TASK,
  nominateCandidate,
  openElection,
  openNominations,
  startPreparing,
} from '@sifang/elections';
import {
  BodyKind,
  Duty,
  ELIGIBILITY_ITEMS,
  ElectionKind,
  EligibilityItem,
  EligibilityVerdict,
  GroupSide,
  NominatedBy,
} from '@sifang/elections/domain';
import { linkAccount, loadRegister, recordFirstDelivery, unitsForRoll } from '@sifang/estates';
import { holdAsOwner, officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, type Clock } from '@sifang/kernel';
import { forgetPastJobs, type Database, type Seals, type Tx } from '@sifang/platform';
import { demoId, ESTATE, PERSON, PLACE } from './demo-ids.js';
import { feicuiRegister } from './feicui-register.js';

const DAY_MS = 86_400_000;
const electionId = demoId(8501);
const GROUP_OWNERS = ['顾长河', '侯玉珍', '邵明德', '孟繁荣'];
/** Who stands, with the account of those who have one. */
const STAND = [
  { id: demoId(8511), name: '周建国', personId: PERSON.zhouJianguo, by: NominatedBy.SELF },
  { id: demoId(8512), name: '吴雅芳', personId: PERSON.wuYafang, by: NominatedBy.SELF },
  { id: demoId(8513), name: '季春生', personId: null, by: NominatedBy.ORGANISATION },
  { id: demoId(8514), name: '柳依云', personId: null, by: NominatedBy.ORGANISATION },
  { id: demoId(8515), name: '戴国良', personId: null, by: NominatedBy.ORGANISATION },
  { id: demoId(8516), name: '姚静怡', personId: null, by: NominatedBy.ORGANISATION },
] as const;
/** Known to the end: the others still wait for the answer of somebody, or for somebody who looks. */
const CHECKED = 4;
/** In days. */
const TWO_YEARS_AND_A_HALF = 913;

/**
 * 翡翠苑 elects its first committee, and is at nominations: some were admitted, one is being looked at, one was not asked yet. Does nothing
 * where there is an election already.
 */
export async function loadDemoElection(database: Database, clock: Clock, seals: Seals): Promise<void> {
  await database.transaction(async tx => {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('sifang demo election'))`);
    if (!(await holdsNoElections(tx))) return;
    const now = clock.now();
    const ago = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
    await loadRegister(tx, ESTATE.feicui, feicuiRegister(), ago(60), seals);
    for (const { name, personId } of STAND) if (personId) await ownsAt(tx, name, personId, now);
    const officer = await actorOf(tx, PERSON.wangMin, PLACE.shangpai, now);
    await untilNominations(tx, ago, officer);
    await nominations(tx, ago, officer);
    // Nobody is told today of what happened weeks ago.
    await forgetPastJobs(tx, NEWS_TASK, now);
  });
}

async function untilNominations(tx: Tx, ago: (days: number) => Date, actor: Actor): Promise<void> {
  const deliveredOn = dayOf(ago(TWO_YEARS_AND_A_HALF));
  await recordFirstDelivery({ tx, now: ago(45), actor }, { estateId: ESTATE.feicui, deliveredOn });
  await openElection(
    { tx, now: ago(40), actor },
    {
      ...{ id: electionId, estateId: ESTATE.feicui, bodyKind: BodyKind.COMMITTEE, kind: ElectionKind.FIRST },
      ...{ because: '交付满两年，尚未成立业主委员会', profile: 'national' },
    },
  );
  const member = (name: string, side: GroupSide, personId: string | null = null, leads = false) => ({
    ...{ name, side, personId, leads },
  });
  const members = [
    member('王敏', GroupSide.STREET, PERSON.wangMin, true),
    member('邓丽华', GroupSide.COMMUNITY, demoId(3203)),
    member('刘思源', GroupSide.DEVELOPER),
    ...GROUP_OWNERS.map(name => member(name, GroupSide.OWNER)),
  ];
  await formGroup({ tx, now: ago(34), actor }, { electionId, members });
  await startPreparing({ tx, now: ago(26), actor }, electionId);
  for (const duty of [Duty.ROLL, Duty.DRAFT_RULES, Duty.CANDIDATE_METHOD])
    await completeDuty({ tx, now: ago(20), actor }, { electionId, duty, note: '筹备组会议通过，已张贴。' });
  const method = { tieBreak: null, surplus: null };
  await openNominations({ tx, now: ago(9), actor }, { electionId, size: 5, termYears: 5, method });
}

/** One after another, as it happens: whoever is nominated answers, all of them write their pages, and then they are looked at. */
async function nominations(tx: Tx, ago: (days: number) => Date, officer: Actor): Promise<void> {
  const units = await unitsForRoll(tx, ESTATE.feicui, null);
  const declarations = ELIGIBILITY_ITEMS.map(item => ({ item, declared: true }));
  for (const [at, { id, name, personId, by }] of STAND.entries()) {
    const own = personId ? await actorOf(tx, personId, ESTATE.feicui, ago(0)) : null;
    const unitId = units.find(({ owners }) => owners[0]!.name === name)!.id;
    const hoursLater = (hours: number) => ({ tx, now: ago(8 - at - hours / 24), actor: own ?? officer });
    await nominateCandidate(hoursLater(0), {
      ...{ id, electionId, by, name, unitId, personId, organisation: own ? '' : '绿锦社区党总支' },
    });
    if (at > CHECKED) continue;
    await consentToStand(hoursLater(3), { candidateId: id, declarations });
    if (own)
      await editCandidatePage(hoursLater(5), {
        ...{ candidateId: id, photoId: null },
        text: '在这里住了多年，愿意花时间。当选后先把公共收益的账按季度公布，再把楼道灯和门禁修好。',
      });
  }
  for (const [at, { id, personId }] of STAND.slice(0, CHECKED + 1).entries()) {
    const left = ELIGIBILITY_ITEMS.filter(item => !personId || item !== EligibilityItem.IS_OWNER);
    for (const item of at === CHECKED ? left.slice(0, 2) : left)
      await checkEligibility(
        { tx, now: ago(2 - at / 24), actor: officer },
        { candidateId: id, item, verdict: EligibilityVerdict.MET, evidence: '筹备组核查' },
      );
  }
}

async function ownsAt(tx: Tx, name: string, personId: string, now: Date): Promise<void> {
  const unit = feicuiRegister().find(({ owners }) => owners[0]!.name === name)!;
  const room = `${Number.parseInt(unit.building, 10)}-${unit.room}`;
  await holdAsOwner(tx, now, { personId, estateId: ESTATE.feicui, today: dayOf(now) });
  await linkAccount(tx, { estateId: ESTATE.feicui, room, name, personId }, now);
}

async function actorOf(tx: Tx, personId: string, placeId: string, now: Date): Promise<Actor> {
  const holders = await officeHolders(tx, [placeId], dayOf(now));
  return holders.find(holder => holder.personId === personId)!;
}
