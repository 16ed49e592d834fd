import type { VotePaper } from '@sifang/voting';
import type { ElectionPaperFacts } from './paper-facts.js';

/** 抽签记录, with room for the witnesses to sign. */
export function lotPaper({ row }: ElectionPaperFacts): VotePaper {
  return {
    title: `${row.estateName} 业主委员会选举抽签记录`,
    facts: [
      '下列候选人得票人数、面积均相同，按本次选举办法以抽签确定先后。',
      ...row.lots.map(({ drawnOn, place }, at) => `第 ${at + 1} 次抽签：${drawnOn}，${place}。`),
    ],
    tables: row.lots.map(({ candidateIds, witnesses }, at) => ({
      title: `第 ${at + 1} 次抽签结果`,
      heads: ['签序', '姓名', '本人签字'],
      lines: candidateIds.map((id, place) => [String(place + 1), row.names[id] ?? '', '']),
      says: [
        `见证人：${witnesses.join('、')}`,
        '见证人签字：',
        `记录人：${row.lots[at]!.recordedBy}　签字：`,
      ],
    })),
    foot: ['（盖章）'],
    at: new Date(row.lots.at(-1)!.recordedAt),
  };
}
