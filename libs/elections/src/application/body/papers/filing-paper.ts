import type { VotePaper } from '@sifang/voting';
import type { BodyInTerm } from './body-in-term.js';
import { atOf, listOf, nameOf } from './words.js';

/** 备案表: for county and street, with what is to be filed by when (《物业管理条例》第十六条). */
export function filingPaper(row: BodyInTerm): VotePaper {
  const { term, filings } = row;
  return {
    title: `${nameOf(row)}备案表`,
    facts: [
      `选举产生日期：${term.electedOn}　任期：${term.beginsOn} 至 ${term.endsOn}　委员 ${term.size} 名`,
      '附：业主大会决议、管理规约、议事规则、委员承诺书。',
    ],
    tables: [
      { title: '成员名单', heads: ['序号', '姓名', '职务', '房屋或单位'], lines: listOf(row), says: [] },
      {
        title: '备案事项',
        heads: ['事项', '发生日期', '应于此日前备案', '备案日期', '街道（镇）回执', '县级回执'],
        lines: filings.map(({ about, change, happenedOn, dueOn, filedOn, streetReceipt, countyReceipt }) => [
          ...[about === 'TERM' ? '新一届备案' : `变更：${change}`, happenedOn, dueOn],
          ...[filedOn ?? '', streetReceipt ?? '', countyReceipt ?? ''],
        ]),
        says: [],
      },
    ],
    foot: ['报送人签字：', '街道（镇）意见：', '（盖章）'],
    at: atOf(row),
  };
}
