import type { VotePaper } from '@sifang/voting';
import type { BodyInTerm } from './body-in-term.js';
import { atOf, listOf, nameOf } from './words.js';

/** 名单公示 */
export function membersPaper(row: BodyInTerm): VotePaper {
  const { term } = row;
  return {
    title: `${nameOf(row)}成员名单公示`,
    facts: [
      `${row.estateName}全体业主：`,
      `本届于 ${term.electedOn} 产生，任期至 ${term.endsOn}，设委员 ${term.size} 名。现将成员名单公示如下。`,
    ],
    tables: [
      { title: '成员名单', heads: ['序号', '姓名', '职务', '房屋或单位'], lines: listOf(row), says: [] },
    ],
    foot: [
      ...(term.constitutedOn ? [`主任、副主任于 ${term.constitutedOn} 推选产生。`] : []),
      `公示日期：${term.officersPostedOn ?? '　　年　　月　　日'}`,
      '（盖章）',
    ],
    at: atOf(row),
  };
}
