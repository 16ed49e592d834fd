import { holds, Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { SMALLEST_BLOCK } from './disclosure/blocks.js';
import { softened } from './disclosure/soften.js';
import { fraction, type Fraction } from './fraction.js';

/** 多维评单: from which side the settling of a matter is rated. */
export enum ServiceSide {
  /** Who raised it, or supported who did. */
  RAISER = 'RAISER',
  /** 社区 rates the department or firm that came. */
  COMMUNITY = 'COMMUNITY',
}

/** 1 to 5 each. */
export interface ServiceMarks {
  /** 来得及时 */
  readonly timely: number;
  /** 态度配合 */
  readonly willing: number;
  /** 问题解决 */
  readonly solved: number;
}

export function isSettled({ state }: { readonly state: string }): boolean {
  return state === 'CLOSED';
}

/** @throws Refusal RATING_TOO_EARLY */
export function requireSettled(matter: { readonly state: string }): void {
  if (!isSettled(matter))
    throw new Refusal('RATING_TOO_EARLY', 'This is rated once it has been checked and closed.');
}

/** For so many days after it was closed somebody is asked; whoever likes rates it later. Ours: no rule says. */
export const ASKED_FOR_DAYS = 30;

interface Settled {
  readonly communityId: string;
  readonly subjectId: string;
}

/** Who came does not rate how it was. @param raised whether the actor raised the matter or supported who did */
export function sidesOf(actor: Actor, { communityId, subjectId }: Settled, raised: boolean): ServiceSide[] {
  if (actor.appointments.some(({ organisationId }) => organisationId === subjectId)) return [];
  const speaks = holds(actor, [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF], [communityId]);
  return [...(raised ? [ServiceSide.RAISER] : []), ...(speaks ? [ServiceSide.COMMUNITY] : [])];
}

export interface ServiceFigures {
  /** A multiple of five: the answers that stand behind the means. */
  readonly answers: number;
  readonly timely: Fraction;
  readonly willing: Fraction;
  readonly solved: Fraction;
}

/**
 * Figures that are seen while answers come would tell the newest answer by their difference. So they move on by whole
 * blocks of five, in the order in which they came, softened like everything else.
 * @returns null while there are fewer than five
 */
export function serviceFigures(all: readonly ServiceMarks[]): ServiceFigures | null {
  const answers = Math.floor(all.length / SMALLEST_BLOCK) * SMALLEST_BLOCK;
  if (answers === 0) return null;
  const sums = [0, 0, 0];
  for (let from = 0; from < answers; from += SMALLEST_BLOCK) {
    const block = all.slice(from, from + SMALLEST_BLOCK);
    const values = block.map(({ timely, willing, solved }) => [timely, willing, solved]);
    for (const given of softened(values, RANGES)) given.forEach((value, at) => (sums[at]! += value));
  }
  const [timely, willing, solved] = sums.map(sum => fraction(sum, answers)) as [Fraction, Fraction, Fraction];
  return { answers, timely, willing, solved };
}

const RANGES = [
  [1, 5],
  [1, 5],
  [1, 5],
] as const;
