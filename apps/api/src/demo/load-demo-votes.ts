import { linkAccount } from '@sifang/estates';
import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, type Clock } from '@sifang/kernel';
import type { Database, Tx } from '@sifang/platform';
import { draftVote, giveNotice, holdsNoVotes, postRoll, type DraftVote } from '@sifang/voting';
import { BallotForm, Disclosure } from '@sifang/voting/domain';
import { atHour } from './at-hour.js';
import { demoId, ESTATE, PERSON } from './demo-ids.js';

const DAY_MS = 86_400_000;

/** Whose account votes for which flat of 翰林水岸. */
export const VOTERS: readonly (readonly [room: string, name: string, personId: string])[] = [
  ['2-1-302', '刘桂兰', PERSON.liuGuilan],
  ['5-2-703', '周建国', PERSON.zhouJianguo],
  ['6-1-1102', '陈国栋', PERSON.chenGuodong],
  ['8-2-203', '吴雅芳', PERSON.wuYafang],
  ['6-2-502', '黄永康', demoId(3104)],
  ['8-1-803', '林秀珍', demoId(3105)],
  ['9-2-401', '罗晓琴', demoId(3106)],
  ['1-2-602', '胡德胜', demoId(3107)],
  ['7-1-1401', '徐美玲', demoId(3108)],
  ['3-1-901', '马志刚', demoId(3109)],
];

/**
 * Two votes of 翰林水岸 for whoever looks around: one open since the day before yesterday, one in preparation. Does nothing where there is a vote
 * already. Apart from the town, because a vote that is open has a window, and a window goes by.
 * @returns the open one, in which nobody has voted yet; null when nothing was done
 */
export function loadDemoVotes(database: Database, clock: Clock): Promise<string | null> {
  return database.transaction(async tx => {
    // Two instances may start at once: the second waits, and then finds the votes.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('sifang demo votes'))`);
    if (!(await holdsNoVotes(tx))) return null;
    const now = clock.now();
    for (const [room, name, personId] of VOTERS)
      await linkAccount(tx, { estateId: ESTATE.hanlin, room, name, personId }, now);
    const actor = await chairOf(tx, now);
    const ago = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
    const voteId = await draftVote({ tx, now: ago(28), actor }, openVote);
    await postRoll({ tx, now: ago(26), actor }, { voteId, registryArea: null, explanation: '' });
    await giveNotice(
      { tx, now: ago(19), actor },
      { voteId, opensAt: atHour(9, ago(2)), closesAt: atHour(18, ago(-12)) },
    );
    await draftVote({ tx, now: ago(1), actor }, drafted);
    return voteId;
  });
}

async function chairOf(tx: Tx, now: Date): Promise<Actor> {
  const holders = await officeHolders(tx, [ESTATE.hanlin], dayOf(now));
  return holders.find(({ personId }) => personId === PERSON.chenGuodong)!;
}

const common = {
  ...{ estateId: ESTATE.hanlin, temporary: false, trial: false, form: BallotForm.NAMED },
  ...{ disclosure: Disclosure.UNITS, buildings: null, profile: 'national', policies: null, topicId: null },
} as const;

const openVote: DraftVote = {
  ...common,
  id: demoId(8001),
  title: '电梯更新与屋顶广告',
  items: [
    { id: demoId(8011), matter: '278-5', text: '使用维修资金更换 3 号楼两部电梯' },
    { id: demoId(8012), matter: '278-8', text: '利用 1 号楼屋顶设置广告位，收益归全体业主' },
  ],
};

const drafted: DraftVote = {
  ...common,
  id: demoId(8002),
  title: '物业服务合同到期后的续聘',
  items: [{ id: demoId(8021), matter: '278-4', text: '续聘澜庭物业服务企业，合同期三年' }],
};
