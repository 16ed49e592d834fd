import { FlagCode, type Flag, type Raised } from './flag.js';
import type { Majority } from './majority.js';
import { textOf } from './open-questions.js';
import { SettledAs } from './settled-as.js';
import { choicesFor, settledAs, type Returned, type Settlement } from './settlement.js';

const WORDS: Readonly<Record<SettledAs, readonly [zh: string, en: string]>> = {
  AGREE: ['已认定为同意。', 'Settled: in favour.'],
  AGAINST: ['已认定为反对。', 'Settled: against.'],
  ABSTAIN: ['已认定为弃权。', 'Settled: abstains.'],
  WITH_MAJORITY: ['已认定为随多数。', 'Settled: goes with the majority.'],
  NO_MAJORITY: ['已认定为不跟随任何一方。', 'Settled: neither is followed.'],
  AS_COUNTED: ['已核对，按现有计票。', 'Looked at, and left as it is counted.'],
};

/** What is open with what may be decided about it, then what was decided. */
export function settledFlags(
  raised: readonly Raised[],
  settlements: readonly Settlement[],
  returned: Returned,
  majority: Majority | null,
): Flag[] {
  const open = raised.filter(flag => !settlements.some(each => keyOf(each) === keyOf(flag)));
  const unitsAreOpen = open.some(({ code }) => OF_UNITS.includes(code));
  const choices = ({ code, units }: Raised): readonly SettledAs[] => {
    if (code !== FlagCode.MAJORITIES_DISAGREE) return choicesFor(code, units, returned);
    // Which majorities there are may change while units are open.
    if (unitsAreOpen) return [];
    return majority!.alternatives.map(stance => (stance ? settledAs(stance) : SettledAs.NO_MAJORITY));
  };
  return [
    ...open.map(flag => ({ ...flag, choices: choices(flag), settled: null })),
    ...settlements.map(settlement => ({
      ...wasRaised(settlement, raised),
      choices: [],
      settled: settlement.as,
    })),
  ];
}

const OF_UNITS: readonly FlagCode[] = [FlagCode.SAME_MOMENT, FlagCode.HEAD_CONFLICT];

function wasRaised({ code, units, as }: Settlement, raised: readonly Raised[]): Raised {
  const found = raised.find(flag => keyOf(flag) === keyOf({ code, units }));
  const { zh, en } = found?.text ?? textOf(code, units);
  return { code, units, text: { zh: `${zh}${WORDS[as][0]}`, en: `${en} ${WORDS[as][1]}` } };
}

function keyOf({ code, units }: Pick<Raised, 'code' | 'units'>): string {
  return [code, ...units].join(' ');
}
