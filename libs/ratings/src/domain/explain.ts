import { BODIES, RaterGroup } from './rater-group.js';
import { SMALLEST_BLOCK } from './disclosure/blocks.js';
import { inHundredths, type Fraction } from './fraction.js';
import { itemsFor } from './instrument.js';
import type { Closing, Rated } from './result.js';
import { isSufficient, type Score } from './score.js';

/** The same in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

const NAMES: Readonly<Record<RaterGroup, Words>> = {
  OWNERS: { zh: '业主', en: 'owners' },
  COMMITTEE: { zh: '业委会', en: 'the committee' },
  COMMUNITY: { zh: '社区', en: 'the community' },
  TOWN: { zh: '镇（街道）', en: 'the town' },
};

/** Why figures are a little coarser than the answers: stands beside every score that is shown. */
export const PROTECTION: Words = {
  zh:
    `为了不让人猜出谁打了几分：不足 ${SMALLEST_BLOCK} 份的数字不单独显示，人少的楼栋合并计算；` +
    '同一人录入的纸质表，录入人自己知道，所以合起来只当 1 份来数。' +
    '一栋楼（或合并的几栋）对某一项打分完全一样时，平均分就等于公开了每一份，所以其中 1 份按靠近中间的相邻一档计（同一人录入的几份也一样），分数因此可能有很小的差别。',
  en:
    `So that nobody can find out what anybody gave: no figure stands for fewer than ${SMALLEST_BLOCK} answers, and small ` +
    'buildings are counted together. Whoever keyed paper forms knows them: all that one person keyed count as one for this. Where a ' +
    'whole building (or those counted together) gave an item the same mark, its mean would tell what each of them gave; so one of ' +
    'these answers, and one of those that one person keyed, counts one step nearer to the middle, and the score may differ a little.',
};

/** How the score came about, for people, one sentence after the other. */
export function explain(rated: Rated, closing: Closing, score: Score | null): Words {
  if (!score && closing.figures) return NOTHING_TO_COUNT;
  if (!score)
    return isSufficient(closing.answers, closing.eligible, rated.settings)
      ? ONE_HAND
      : tooFew(rated, closing);
  const { answers, eligible } = closing;
  const sentences = [
    { zh: `${eligible} 户可参评，收到 ${answers} 份。`, en: `${answers} of ${eligible} units answered.` },
    madeOf(score),
    ...absentBodies(rated, score),
    ...unknownItems(rated, closing),
    ...struckItems(score),
  ];
  return {
    zh: sentences.map(({ zh }) => zh).join(''),
    en: sentences.map(({ en }) => en).join(' '),
  };
}

function tooFew({ settings }: Rated, { eligible, answers }: Closing): Words {
  const { minSample, minResponse } = settings;
  const least = `${minResponse.numerator}/${minResponse.denominator}`;
  return {
    zh: `样本不足：${eligible} 户可参评，收到 ${answers} 份，至少要 ${minSample} 份且不少于可参评户数的 ${least}，故不计分、不排名。`,
    en: `Too few answers: ${answers} of ${eligible} units; at least ${minSample} and ${least} of them are asked for. No score, no rank.`,
  };
}

const NOTHING_TO_COUNT: Words = {
  zh: `样本不足：没有一项收到 ${SMALLEST_BLOCK} 份以上打分（同一人录入的只当 1 份数），故不计分、不排名。`,
  en: `Too few answers: no item was marked by ${SMALLEST_BLOCK} or more (what one person keyed counts as one). No score, no rank.`,
};

/** Whoever keyed all but a few would find out what those few gave. */
const ONE_HAND: Words = {
  zh: `样本不足：除同一位录入人录入的（或同一位业主为几套房屋填写的）以外，其他人交来的不足 ${SMALLEST_BLOCK - 1} 份，计分就会让他推出这几份打了几分，故不计分、不排名。`,
  en:
    `Too few answers: fewer than ${SMALLEST_BLOCK - 1} came from others than one who keyed, or gave, all the rest; a score would tell ` +
    'that person what they gave. No score, no rank.',
};

function madeOf(score: Score): Words {
  const took = score.groups.filter(({ points }) => points !== null);
  return {
    zh: `各项先按评议主体加权：${took.map(({ group, weight, points }) => `${NAMES[group].zh} ${shown(points!)} 分（权重 ${weight}）`).join('、')}；再按分值合成各方面，按方面权重合成总分 ${shown(score.all!)} 分。`,
    en: `Each item is the mean of those who judged it, by weight: ${took.map(({ group, weight, points }) => `${NAMES[group].en} ${shown(points!)} (${weight})`).join(', ')}; items make areas by their points, areas make ${shown(score.all!)} by their weights.`,
  };
}

function absentBodies({ instrument, settings: { weights } }: Rated, { groups }: Score): Words[] {
  const absent = BODIES.filter(
    body =>
      weights[body] > 0 &&
      itemsFor(instrument, body).length > 0 &&
      !groups.some(({ group, points }) => group === body && points !== null),
  );
  if (absent.length === 0) return [];
  return [
    {
      zh: `${absent.map(group => NAMES[group].zh).join('、')}未参评，权重由其余主体按比例分担。`,
      en: `Nothing came from ${absent.map(group => NAMES[group].en).join(', ')}: the others share that weight.`,
    },
  ];
}

/** 不清楚: what it does, and where too few could tell. */
function unknownItems({ instrument }: Rated, { answers, figures }: Closing): Words[] {
  const codes = itemsFor(instrument, RaterGroup.OWNERS).map(({ code }) => code);
  const marks = codes.map((code, at) => ({ code, marks: figures!.items[at]?.marks ?? 0 }));
  if (marks.every(of => of.marks === answers)) return [];
  const few = marks.filter(of => of.marks === 0).map(({ code }) => code);
  return [
    {
      zh: '选“不清楚”的不计分，也不算该项收到的份数。',
      en: 'Who could not tell about an item counts neither in its score nor among those who marked it.',
    },
    ...(few.length > 0
      ? [
          {
            zh: `${few.join('、')} 打分的业主不足 ${SMALLEST_BLOCK} 份，不计业主评分。`,
            en: `Fewer than ${SMALLEST_BLOCK} owners marked ${few.join(', ')}: there is no score of owners for it.`,
          },
        ]
      : []),
  ];
}

function struckItems({ items }: Score): Words[] {
  const struck = items.filter(item => item.struck).map(({ code }) => code);
  return struck.length === 0
    ? []
    : [
        {
          zh: `异议成立，${struck.join('、')} 不计入。`,
          en: `${struck.join(', ')} left out: an objection was upheld.`,
        },
      ];
}

function shown(points: Fraction): string {
  return (inHundredths(points) / 100).toFixed(2);
}
