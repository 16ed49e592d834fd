import { endOfDay } from '@sifang/kernel';
import type { VotePaper } from '@sifang/voting';
import { NominatedBy } from '../../../domain/nomination/candidate.js';
import type { ListRow } from '../../../persistence/election/election-view.queries.js';
import type { ElectionPaperFacts } from './paper-facts.js';

const WAYS: Readonly<Record<NominatedBy, string>> = {
  [NominatedBy.ORGANISATION]: '组织推荐',
  [NominatedBy.OWNERS]: '业主联名',
  [NominatedBy.SELF]: '自荐',
};

/** 候选人名单公示, of the list in force: in the order that was drawn. */
export function listPaper({ row, candidates }: ElectionPaperFacts): VotePaper {
  const list = row.lists.at(-1)!;
  const before = row.lists.at(-2);
  return {
    title: `${row.estateName} 业主委员会委员候选人名单${before ? `（第${list.version}次）` : ''}公示`,
    facts: [
      `${row.estateName}全体业主：`,
      `本次应选委员 ${row.seats} 名，经资格审查，候选人 ${list.candidateIds.length} 名，公示如下。排列顺序由抽签确定，不代表推荐先后。`,
      ...(before ? [changed(row, before, list)] : []),
    ],
    tables: [
      {
        title: '候选人名单',
        heads: ['序号', '姓名', '房屋', '产生方式', '推荐人'],
        lines: list.candidateIds.map((id, at) => {
          const { name, unitName, nominatedBy, nominator } = candidates.find(one => one.id === id)!;
          return [
            String(at + 1),
            name,
            unitName,
            WAYS[nominatedBy],
            nominatedBy === NominatedBy.SELF ? '' : nominator,
          ];
        }),
        says: [],
      },
    ],
    foot: [
      `公示期：${list.postedOn} 至 ${list.until}。业主有异议的，请在公示期内提出，答复将予公开。`,
      '（盖章）',
    ],
    at: endOfDay(list.postedOn),
  };
}

/** Why, and what follows from it here: the days begin anew where the place says so, and a vote on the list before is void where there was one. */
function changed({ votes }: ElectionPaperFacts['row'], before: ListRow, list: ListRow): string {
  const anew = list.until === before.until ? '' : '公示期自本次公示重新计算。';
  const isVoid = votes.some(({ voidBecause }) => voidBecause !== null);
  return `名单变更原因：${list.because}。${anew}${isVoid ? '此前的表决作废，已送达的表决票一并作废，另行送达。' : ''}`;
}
