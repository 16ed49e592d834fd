import { Stance } from '../ballot/stance.js';
import type { SilentRule } from '../law/policies.js';
import { figureOf } from '../roll/figure.js';
import type { Followed } from './decision.js';
import type { Majority } from './majority.js';
import type { Voice } from './voice.js';

export function followedBy(
  voices: readonly Voice[],
  { stance }: Majority,
  rule: SilentRule | null,
): Followed {
  const followers = voices.filter(({ stances }) => stances.has(Stance.FOLLOW));
  return {
    majority: stance,
    chosen: figureOf(followers.filter(({ silent }) => !silent)),
    silent: figureOf(followers.filter(({ silent }) => silent)),
    article: rule?.article ?? null,
  };
}
