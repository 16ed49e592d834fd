import type { VotePaper } from '@sifang/voting';
import { HandoverSide } from '../../../domain/term/handover.js';
import type { BodyInTerm } from './body-in-term.js';
import { atOf, nameOf } from './words.js';

const SIDES = {
  GIVES: '移交方',
  RECEIVES: '接收方',
  WITNESSES: '监交方',
} as const satisfies Record<HandoverSide, string>;

/** 移交清单, with room to sign for whoever has not. */
export function handoverPaper(row: BodyInTerm): VotePaper {
  const { dueOn, doneOn, items, signatures } = row.handover!;
  return {
    title: `${nameOf(row)}移交清单`,
    facts: [`应于 ${dueOn} 前移交完毕。${doneOn ? `已于 ${doneOn} 移交。` : ''}`],
    tables: [
      {
        title: '移交物品',
        heads: ['序号', '名称', '数量', '备注'],
        lines: items.map(({ what, count, note }, at) => [String(at + 1), what, String(count), note]),
        says: [],
      },
    ],
    foot: Object.values(HandoverSide).map(side => {
      const signed = signatures.find(one => one.side === side);
      return `${SIDES[side]}：${signed ? signed.name : ''}　签字：`;
    }),
    at: atOf(row),
  };
}
