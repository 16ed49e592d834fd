import { BODIES, RaterGroup } from './rater-group.js';
import { inHundredths, type Fraction } from './fraction.js';
import { itemsFor } from './instrument.js';
import type { Closing, Rated } from './result.js';
import type { Score } from './score.js';

const NAMES: Readonly<Record<RaterGroup, { zh: string; en: string }>> = {
  OWNERS: { zh: '业主', en: 'owners' },
  COMMITTEE: { zh: '业委会', en: 'the committee' },
  COMMUNITY: { zh: '社区', en: 'the community' },
  TOWN: { zh: '镇（街道）', en: 'the town' },
};

/** How the score came about, for people, one sentence after the other. */
export function explain(
  { instrument, settings }: Rated,
  { eligible, answers }: Closing,
  score: Score | null,
): { zh: string; en: string } {
  const { minSample, minResponse, weights } = settings;
  const least = `${minResponse.numerator}/${minResponse.denominator}`;
  if (!score)
    return {
      zh: `样本不足：${eligible} 户可参评，收到 ${answers} 份，至少要 ${minSample} 份且不少于可参评户数的 ${least}，故不计分、不排名。`,
      en: `Too few answers: ${answers} of ${eligible} units; at least ${minSample} and ${least} of them are asked for. No score, no rank.`,
    };
  const took = score.groups.filter(({ points }) => points !== null);
  const absent = BODIES.filter(
    body =>
      weights[body] > 0 && itemsFor(instrument, body).length > 0 && !took.some(({ group }) => group === body),
  );
  const struck = score.items.filter(item => item.struck).map(({ code }) => code);
  return {
    zh: [
      `${eligible} 户可参评，收到 ${answers} 份。`,
      `各项先按评议主体加权：${took.map(({ group, weight, points }) => `${NAMES[group].zh} ${shown(points!)} 分（权重 ${weight}）`).join('、')}；再按分值合成各方面，按方面权重合成总分 ${shown(score.all!)} 分。`,
      ...(absent.length > 0
        ? [`${absent.map(group => NAMES[group].zh).join('、')}未参评，权重由其余主体按比例分担。`]
        : []),
      ...(struck.length > 0 ? [`异议成立，${struck.join('、')} 不计入。`] : []),
      `为保护填表人，不足 5 份的不单独显示；众口一词时其中 1 份按相邻一档计。`,
    ].join(''),
    en: [
      `${answers} of ${eligible} units answered.`,
      `Each item is the mean of those who judged it, by weight: ${took.map(({ group, weight, points }) => `${NAMES[group].en} ${shown(points!)} (${weight})`).join(', ')}; items make areas by their points, areas make ${shown(score.all!)} by their weights.`,
      ...(absent.length > 0
        ? [
            `Nothing came from ${absent.map(group => NAMES[group].en).join(', ')}: the others share that weight.`,
          ]
        : []),
      ...(struck.length > 0 ? [`${struck.join(', ')} left out: an objection was upheld.`] : []),
      `To protect who answered, fewer than 5 are never shown alone, and where all say the same one counts a step beside.`,
    ].join(' '),
  };
}

function shown(points: Fraction): string {
  return (inHundredths(points) / 100).toFixed(2);
}
