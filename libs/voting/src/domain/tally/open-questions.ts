import { stanceOf } from '../ballot/stance.js';
import type { Policies } from '../law/policies.js';
import { FlagCode, type Flag, type Raised } from './flag.js';
import { grouped } from './grouped.js';
import type { Majority } from './majority.js';
import type { Standing } from './standing.js';
import type { Weighing } from './weighing.js';

/** What a person has to settle, or should at least know, before the result is declared. */
export function openQuestions(
  standings: readonly Standing[],
  { openHeads }: Weighing,
  majority: Majority | null,
  policies: Policies,
): Raised[] {
  const untold = standings.filter(standing => cannotBeTold(standing, policies));
  return [
    ...untold.map(({ unit }) => flag(FlagCode.SAME_MOMENT, [unit.unit])),
    ...headConflicts(standings, openHeads).map(units => flag(FlagCode.HEAD_CONFLICT, units)),
    ...(majority?.flag ? [flag(majority.flag, [])] : []),
  ];
}

/** Its own ballots differ; not merely those of the same owner's other units. */
function cannotBeTold({ unit, ballots }: Standing, { blank }: Policies): boolean {
  const own = ballots.filter(ballot => ballot.unit === unit.unit);
  return new Set(own.map(ballot => stanceOf(ballot, blank))).size > 1;
}

/** The units with ballots of each open head that has more than one of them. */
function headConflicts(standings: readonly Standing[], openHeads: readonly string[]): string[][] {
  const voted = standings.filter(({ ballots, unit }) => ballots.some(each => each.unit === unit.unit));
  const unitsOfHead = grouped(voted, ({ unit }) => unit.head);
  return openHeads
    .map(head => (unitsOfHead.get(head) ?? []).map(({ unit }) => unit.unit))
    .filter(units => units.length > 1);
}

const TEXTS: Record<Exclude<FlagCode, FlagCode.SHARED_OWNER>, (units: string) => Flag['text']> = {
  SAME_MOMENT: units => ({
    zh: `${units} 有内容不同而时间相同的表决票，无法判断以哪一张为准。`,
    en: `${units} has ballots that differ and bear the same moment: it cannot be told which one counts.`,
  }),
  HEAD_CONFLICT: units => ({
    zh: `同一业主对 ${units} 表决不一致：面积按各套表决计入，人数归属待认定。`,
    en: `One owner voted differently for ${units}: the areas count as voted, the head is open.`,
  }),
  MAJORITIES_DISAGREE: () => ({
    zh: '人数的多数意见与面积的多数意见不一致，随多数和未表决票暂不计入任何一方，须由人认定。',
    en: 'The majority by heads and the majority by area differ: nothing follows either until a person decides.',
  }),
  NO_MAJORITY: () => ({
    zh: '没有可以跟随的多数意见：随多数按弃权计，未表决票不计入。',
    en: 'There is no majority to follow: who chose to follow it abstains, and silence stays out.',
  }),
  MAJORITY_OPEN: () => ({
    zh: '多数意见取决于尚待认定的表决，随多数和未表决票暂不计入任何一方。',
    en: 'Which majority there is hangs on what is still open: nothing follows it until a person decides.',
  }),
};

function flag(code: keyof typeof TEXTS, units: readonly string[]): Raised {
  return { code, units, text: TEXTS[code](units.join('、')) };
}

/** Of a flag that was there before it was settled. */
export function textOf(code: FlagCode, units: readonly string[]): Flag['text'] {
  return TEXTS[code as keyof typeof TEXTS](units.join('、'));
}
