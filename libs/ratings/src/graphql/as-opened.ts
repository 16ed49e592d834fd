import type { OpenRound } from '../application/open-round.js';
import { DEFAULT_SETTINGS } from '../domain/round.js';
import type { OpenRatingRoundInput } from './rating.inputs.js';

/** What was left out is as usual. */
export function asOpened(input: OpenRatingRoundInput): OpenRound {
  const { weights, minSample, minResponsePercent, ...given } = input;
  const own = Object.fromEntries((weights ?? []).map(({ group, weight }) => [group, weight]));
  return {
    ...given,
    settings: {
      weights: { ...DEFAULT_SETTINGS.weights, ...own },
      ...(minSample !== null && { minSample }),
      ...(minResponsePercent !== null && {
        minResponse: { numerator: minResponsePercent, denominator: 100 },
      }),
    },
  };
}
