import { Stance } from '../ballot/stance.js';
import type { SilentRule } from '../law/policies.js';
import { figureOf } from '../roll/figure.js';
import type { Followed } from './decision.js';
import type { Majority } from './majority.js';
import type { Voice } from './voice.js';

/**
 * How many went with the majority by their own mark (随多数), and how many by silence.
 * @param rule null: silence says nothing here
 */
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
