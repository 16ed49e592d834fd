import type { MeetingRecord, RecordedOutcome } from '@sifang/meetings/domain';
import { block, BlockKind, joined, linked, spans, type Block, type Span } from './block.js';
import { entries } from './items.js';
import { inUnits, inYuan, longDay } from './written-numbers.js';

/** 议定事项, numbered, each with who leads and who helps, by when, and how much. */
export function agreedBlocks(record: MeetingRecord): Block[] {
  const { outcomes } = record;
  if (outcomes.length === 0) return [];
  return [
    block('agreed', BlockKind.PARAGRAPH, spans`议定事项如下：`),
    ...outcomes.map((outcome, index) =>
      block(`agreed.${outcome.resolutionId}`, BlockKind.AGREED, agreed(record, outcome, index + 1)),
    ),
  ];
}

function agreed(record: MeetingRecord, outcome: RecordedOutcome, number: number): Span[] {
  const { resolutionId, text, addresseeName, supportingNames, workingDays, dueOn } = outcome;
  const behind = entries(record, 'OUTCOME_RECORDED', 'resolutionId', resolutionId);
  const term = `${longDay(dueOn)}前${workingDays === null ? '' : `（${workingDays}个工作日内）`}`;
  const facts: readonly (readonly [name: string, fact: string])[] = [
    ['主办单位', addresseeName],
    ['协办单位', supportingNames.join('、')],
    ['完成时限', term],
    ['金额', outcome.moneyFen === null ? '' : inYuan(outcome.moneyFen)],
    [
      '数量',
      outcome.quantityMilli === null ? '' : inUnits(outcome.quantityMilli, outcome.quantityUnit ?? ''),
    ],
    ['编号', outcome.number],
  ];
  const said = facts.filter(([, fact]) => fact !== '');
  return joined([
    ...spans`${String(number)}. ${linked(text.replace(/[。.]$/, ''), behind)}。`,
    ...said.flatMap(
      ([name, fact], index) => spans`${index === 0 ? '' : '；'}${name}：${linked(fact, behind)}`,
    ),
    ...spans`。`,
  ]);
}
