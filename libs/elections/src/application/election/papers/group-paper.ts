import type { VotePaper } from '@sifang/voting';
import { endOfDay } from '@sifang/kernel';
import { ElectionKind } from '../../../domain/election/kinds.js';
import { GroupSide } from '../../../domain/group/group.js';
import type { ElectionPaperFacts } from './paper-facts.js';

const SIDES: Readonly<Record<GroupSide, string>> = {
  [GroupSide.STREET]: '街道（镇）',
  [GroupSide.COMMUNITY]: '社区居委会',
  [GroupSide.PARTY]: '社区党组织',
  [GroupSide.DEVELOPER]: '建设单位',
  [GroupSide.OWNER]: '业主',
};

/** 筹备组（换届小组）名单公示 */
export function groupPaper({ row }: ElectionPaperFacts): VotePaper {
  const name = row.kind === ElectionKind.REELECTION ? '业主委员会换届小组' : '首次业主大会会议筹备组';
  return {
    title: `${row.estateName} ${name}成员名单公示`,
    facts: [
      `${row.estateName}全体业主：`,
      `${row.because}。现将${name}成员名单公示如下，共 ${row.group.length} 人，筹备组成员不担任候选人。`,
    ],
    tables: [
      {
        title: '成员名单',
        heads: ['序号', '姓名', '代表方面', '职务'],
        lines: row.group.map(({ name: member, side, leads }, at) => [
          ...[String(at + 1), member, SIDES[side], leads ? '组长' : '成员'],
        ]),
        says: [],
      },
    ],
    foot: [
      `公示期：${row.groupFormedOn} 至 ${row.groupPostedUntil}。业主对名单有异议的，请在公示期内向街道（镇）提出。`,
      '（盖章）',
    ],
    at: endOfDay(row.groupFormedOn!),
  };
}
