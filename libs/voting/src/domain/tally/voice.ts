import { Stance, stanceOf } from '../ballot/stance.js';
import type { Policies } from '../law/policies.js';
import type { Standing } from './standing.js';

/** What a unit says in the count. */
export interface Voice {
  readonly unit: string;
  readonly head: string;
  /** Whole number of 0.01 ㎡. */
  readonly area: number;
  /** None: takes no part. Several: open which of them. */
  readonly stances: ReadonlySet<Stance>;
  /** Nothing was returned; the owners' rules speak. */
  readonly silent: boolean;
}

/** What a unit says of an item. Silent is one that got a ballot and returned none, where the vote has a rule for silence. */
export function voiceOf({ unit: counted, ballots, returned }: Standing, policies: Policies): Voice {
  const { unit, head, area } = counted;
  const silent = !returned && policies.silent !== null && policies.silent.delivered.has(unit);
  const cast = ballots.map(ballot => stanceOf(ballot, policies.blank)).filter(stance => stance !== null);
  return { unit, head, area, silent, stances: new Set(silent ? [Stance.FOLLOW] : cast) };
}

/** Where there is none to follow it abstains. */
export function followed(stance: Stance, majority: Stance | null): Stance {
  return stance === Stance.FOLLOW ? (majority ?? Stance.ABSTAIN) : stance;
}

/** What a unit says by its own marks, without those that wait for a majority. */
export function withoutFollowing(voice: Voice): Voice {
  return { ...voice, stances: new Set([...voice.stances].filter(stance => stance !== Stance.FOLLOW)) };
}

/**
 * Without a majority to follow, who chose to follow it takes part and agrees to nothing, and who was silent is out.
 */
export function following(voice: Voice, majority: Stance | null): Voice {
  if (voice.silent && majority === null) return { ...voice, stances: new Set() };
  return { ...voice, stances: new Set([...voice.stances].map(stance => followed(stance, majority))) };
}
