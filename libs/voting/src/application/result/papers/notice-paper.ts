import { squareMetres } from '@sifang/estates/domain';
import { boundText } from '../../../domain/law/bound.js';
import { MATTERS } from '../../../domain/law/matter.js';
import { partsOf } from '../../../domain/slate/parts.js';
import type { Slate } from '../../../domain/slate/slate.js';
import type { ResultRow } from '../../../persistence/result/result.queries.js';
import { moment } from '../../paper/sheets/words.js';
import { titleOf } from './title.js';
import type { VotePaper } from './vote-paper.js';

/** 表决公告: what will be voted on, by whom, from when to when, and how much it takes. */
export function noticePaper(row: ResultRow): VotePaper {
  return {
    title: titleOf(row, '表决公告'),
    facts: [
      `${row.estateName}全体业主：`,
      `现就下列事项由业主共同决定，表决时间为 ${moment(row.opensAt!)} 至 ${moment(row.closesAt!)}。`,
      `表决范围：${row.buildings ? row.buildings.join('、') : '全体业主'}，共 ${row.rollHeads} 人、` +
        `${squareMetres(row.rollArea!)} ㎡、${row.rollUnits} 套。名册已公示，核对码 ${row.rollHash!.slice(0, 16)}。`,
    ],
    tables: [
      {
        title: '表决事项',
        heads: ['序号', '事项', '依据', '参与比例（人数、面积）', '同意比例（人数、面积）'],
        lines: partsOf(row.items, row.slates).map((part, at) => {
          const { matter } = part.slate ? part.candidates[0]! : part.item;
          const text = part.slate ? electionText(part.slate, part.candidates) : part.item.text;
          const { article, participation, agreement } = MATTERS[matter];
          return [
            String(at + 1),
            text,
            article.zh,
            boundText(participation),
            `参与表决的 ${boundText(agreement)}`,
          ];
        }),
        says: [],
      },
    ],
    foot: [
      '没有列入本公告的事项，本次不表决。',
      `计票人、监票人：${row.officers.map(({ name }) => name).join('、') || '另行公布'}。`,
      `公告日期：${row.noticedOn}`,
      '（盖章）',
    ],
    at: row.noticedAt!,
  };
}

function electionText({ text, seats }: Slate, candidates: readonly { readonly text: string }[]): string {
  const names = candidates.map(candidate => candidate.text).join('、');
  return `${text}：应选 ${seats} 名，候选人（排名不分先后）${names}`;
}
