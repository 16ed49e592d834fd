import type { Choice } from '../ballot/ballot.js';
import { heardIn, type BallotCase } from '../tally/by-ballots.js';
import { grouped } from '../tally/grouped.js';
import type { Standing } from '../tally/standing.js';
import { following, type Voice } from '../tally/voice.js';
import type { Settled } from '../tally/weighing.js';

/** What one head said on one item; its secret towards the public. */
export interface Said {
  /** 0.01 ㎡ of its units that were returned. */
  readonly area: number;
  /** One for each kind of mark: a head whose units differ has several. */
  readonly choices: readonly Choice[];
  /** How it was counted; null: it takes no part. Null also where that is open. */
  readonly stance: Settled | null;
  /** Null when its units are in several. */
  readonly building: string | null;
}

/** Of everybody who handed in a ballot; silence is nobody's choice. */
export function saidIn(item: Omit<BallotCase, 'rule'>, buildingOf: (unit: string) => string): Said[] {
  const { standings, voices, majority } = heardIn(item);
  const spoken = standings
    .map((standing, at) => ({ standing, voice: following(voices[at]!, majority?.stance ?? null) }))
    .filter(({ standing }) => standing.ballots.length > 0);
  return [...grouped(spoken, ({ voice }) => voice.head).values()].map(units => saidBy(units, buildingOf));
}

function saidBy(
  units: readonly { readonly standing: Standing; readonly voice: Voice }[],
  buildingOf: (unit: string) => string,
): Said {
  const stances = new Set(units.flatMap(({ voice }) => [...voice.stances]));
  const buildings = new Set(units.map(({ voice }) => buildingOf(voice.unit)));
  return {
    area: units.reduce((sum, { voice }) => sum + voice.area, 0),
    choices: [...new Set(units.flatMap(({ standing }) => standing.ballots.map(({ choice }) => choice)))],
    stance: stances.size === 1 ? ([...stances][0] as Settled) : null,
    building: buildings.size === 1 ? [...buildings][0]! : null,
  };
}
