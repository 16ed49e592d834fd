import type { Measure, Outcome } from '../tally/decide.js';
import type { Comparison, Language } from './language.js';

const BOUNDS: Record<string, (all: string) => string> = {
  '≥ 2/3': all => `达到${all}的三分之二以上`,
  '> 1/2': all => `超过${all}的半数`,
  '≥ 3/4': all => `达到${all}的四分之三以上`,
};
const STANCES = { AGREE: '同意', AGAINST: '反对', ABSTAIN: '弃权' };
const VERDICTS: Partial<Record<Outcome, string>> = {
  PASSED: '结果：通过。',
  NOT_PASSED: '结果：未通过，本次表决未产生有效决定；这不表示相反的意见获得通过。',
  NO_QUORUM: '结果：未达参与比例，本次表决未产生有效决定；这不是否决。',
};

const name = (measure: Measure): string => ({ heads: '人数', area: '面积' })[measure];
const amount = (measure: Measure, number: string): string =>
  `${number} ${{ heads: '人', area: '㎡' }[measure]}`;

export const zh: Language = {
  space: '',
  matter: rule => `本事项属于${rule.article.zh}：${rule.zh}。`,
  participation: bound => `参与表决的人数和面积都须${BOUNDS[bound]!('全体')}：`,
  agreement: bound => `同意的人数和面积都须${BOUNDS[bound]!('参与表决')}：`,
  both: (heads, area) => `${heads}；${area}。`,
  withheld: heads => `${heads}；面积已按法定比例核验，为避免推知个别业主的选择不公布具体数。`,
  wholeMissing: measure => `${name(measure)}缺少总数`,
  actualMissing: (measure, least, whole) =>
    `${name(measure)} ${amount(measure, whole)}中至少 ${amount(measure, least)}，缺少实际数`,
  comparison: (measure, numbers) =>
    `${name(measure)} ${amount(measure, numbers.whole)}中至少 ${amount(measure, numbers.least)}，` +
    `${numbers.open ? '已确定' : '实际'} ${amount(measure, numbers.actual)}，${conclusion(measure, numbers)}`,
  chosen: (heads, area) => `选择随多数的 ${heads} 人、${area} ㎡`,
  silent: (heads, area, article) => `已送达而未表决的 ${heads} 人、${area} ㎡（依据：${article}）`,
  follow: (who, majority) =>
    majority
      ? `${who.join('和')}按多数意见“${STANCES[majority]}”计入。`
      : `${who.join('和')}没有明确的多数意见可以跟随：随多数按弃权计，未表决票不计入。`,
  verdict: outcome => VERDICTS[outcome]!,
  cannotEstablish: because =>
    because === 'MISSING'
      ? '结果：尚不能认定，缺少法律要求的数字。'
      : '结果：尚不能认定，所标记的事项须先由人处理。',
};

function conclusion(measure: Measure, { short, open }: Comparison): string {
  if (open) return '能否达到待认定';
  return short === null ? '达到' : `差 ${amount(measure, short)}`;
}
