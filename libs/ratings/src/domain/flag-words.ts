import type { Words } from './explain.js';
import { FlagKind, type Flag } from './flags.js';

/** What the operator is told of a flag: what it is, why it may be, and what can be done about it. */
export interface FlagWords {
  readonly what: Words;
  readonly why: Words;
  readonly may: Words;
}

export function flagWords({ kind, answers, at }: Flag): FlagWords {
  const { what, why, may } = WORDS[kind];
  return { what: what(answers, at ? minuteOf(at) : ''), why, may };
}

const SHANGHAI_MS = 8 * 3_600_000;

function minuteOf(at: Date): string {
  return new Date(at.getTime() + SHANGHAI_MS).toISOString().slice(0, 16).replace('T', ' ');
}

const RECORD: Words = {
  zh: '没有一份会因此被去掉。公布前请把核实情况记录下来；被评单位如有异议，由没有参与评议的人裁定，成立的该项不计入。',
  en:
    'Nothing is left out because of it. Record what you found before the result is published; where the rated organisation ' +
    'objects, somebody who had no part in the round decides, and an item whose objection is upheld does not count.',
};
const withRecord = (zh: string, en: string): Words => ({ zh: zh + RECORD.zh, en: `${en} ${RECORD.en}` });

const WORDS: Readonly<
  Record<FlagKind, { what: (answers: number, at: string) => Words; why: Words; may: Words }>
> = {
  BURST: {
    what: (answers, at) => ({
      zh: `${at} 起十分钟内交来 ${answers} 份，占全部的三分之一以上。`,
      en: `${answers} answers within ten minutes from ${at}, a third of all or more.`,
    }),
    why: {
      zh: '可能刚发过提醒、正在开会或集中录入纸质表，也可能有人组织代填。',
      en: 'A reminder, a meeting or a pile of paper may explain it; somebody may also have filled in for others.',
    },
    may: withRecord(
      '对照提醒和录入的时间；说不通的，抽几户电话回访是否本人填写（不问打了几分）。',
      'Compare it with when reminders went out and paper was keyed; else call some units and ask whether they answered, not what.',
    ),
  },
  ONE_HAND: {
    what: answers => ({
      zh: `${answers} 份纸质表由同一人录入，占全部的一半以上。`,
      en: `One person keyed ${answers} paper forms, half of all answers or more.`,
    }),
    why: {
      zh: '录错或代填都不容易被发现。',
      en: 'Slips, or forms that nobody gave, are hard to notice then.',
    },
    may: withRecord(
      '请另一人抽纸质表原件，与录入的编号和房屋核对；截止前可以用同一编号更正。',
      'Have somebody else compare a sample of the paper with its numbers and units; before closing the same number corrects it.',
    ),
  },
  STRAIGHT: {
    what: answers => ({
      zh: `${answers} 份每一项都打同样的分。`,
      en: `${answers} answers give every item the same.`,
    }),
    why: {
      zh: '可能是没有细看题目，也可能就是这样认为。',
      en: 'They may not have read the questions, or may just think so.',
    },
    may: withRecord(
      '看各项分布是否仍有高低；下一期可以把表改短一些。',
      'See whether items still differ; ask less in the next round.',
    ),
  },
  FAR: {
    what: answers => ({
      zh: `${answers} 份的总分离中间值很远。`,
      en: `${answers} answers lie far from the middle.`,
    }),
    why: {
      zh: '可能是少数人遇到了特别好或特别差的服务，也可能是刷分。',
      en: 'Some may have met with very good or very bad service; scores may also have been pushed.',
    },
    may: withRecord(
      '看各楼得分和业主说的话，找出是哪一方面。',
      'Look at the buildings and at what people wrote, and find out which area it is about.',
    ),
  },
};
