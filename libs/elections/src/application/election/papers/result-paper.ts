import { dayOf } from '@sifang/kernel';
import type { VotePaper } from '@sifang/voting';
import { ElectionOutcome } from '../../../domain/result/outcome.js';
import type { ElectionPaperFacts } from './paper-facts.js';

const ENDS: Readonly<Record<string, string>> = {
  [ElectionOutcome.NO_QUORUM]: '参与表决的业主人数或专有部分面积未达法定比例，本次选举未产生业主委员会委员。',
  [ElectionOutcome.NOT_ESTABLISHED]: '当选人数未达业主委员会成立条件，本次选举未产生业主委员会。',
};

/** 选举结果公示. Figures stand in the result of the vote, as far as they may be published. */
export function resultPaper({ row, candidates }: ElectionPaperFacts): VotePaper {
  const result = row.result!;
  const event = row.events.find(({ type }) => type === 'DECLARED' || type === 'FAILED')!;
  const failed = event.type === 'FAILED';
  const table = (title: string, ids: readonly string[]) => ({
    title,
    heads: ['序号', '姓名', '房屋'],
    lines: ids.map((id, at) => {
      const { name, unitName } = candidates.find(one => one.id === id)!;
      return [String(at + 1), name, unitName];
    }),
    says: [],
  });
  const tables = [
    table('当选委员（按得票排列）', result.elected),
    ...(result.alternates.length > 0 ? [table('候补委员（按得票排列）', result.alternates)] : []),
  ];
  return {
    title: `${row.estateName} 业主委员会选举结果公示`,
    facts: [
      `${row.estateName}全体业主：`,
      failed
        ? (ENDS[result.outcome] ?? '本次选举未产生业主委员会。')
        : `本次应选委员 ${result.seats} 名，当选 ${result.elected.length} 名，任期 ${row.termYears} 年，公示如下。`,
    ],
    tables: failed ? [] : tables,
    foot: [
      ...(result.missing > 0 && !failed ? [`缺额 ${result.missing} 名，另行选举。`] : []),
      ...(row.lots.length > 0 ? ['得票相同的，已在见证人见证下抽签确定，见抽签记录。'] : []),
      '各候选人得票情况见投票结果公示。',
      `公示日期：${dayOf(new Date(event.at))}`,
      '（盖章）',
    ],
    at: new Date(event.at),
  };
}
