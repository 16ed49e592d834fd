import { compare, fraction, type Fraction } from './fraction.js';

/** What a published score means for the rated organisation. */
export enum Light {
  /** 绿 */
  GREEN = 'GREEN',
  /** 限期改正 */
  NOTICE = 'NOTICE',
  /** 黄牌约谈 */
  YELLOW = 'YELLOW',
  /** 红牌: the third yellow card in a row. */
  RED = 'RED',
  /** 样本不足: no score. */
  INSUFFICIENT = 'INSUFFICIENT',
}

/** Out of 100. From `green` on nothing follows; below `yellow` a card; between them a notice. */
export interface Lines {
  readonly green: number;
  readonly yellow: number;
}

/** 青岛: three in a row. */
const YELLOWS_FOR_RED = 3;

/**
 * Only a green round wipes the cards out (case 79). A notice gives none and takes none away, and a round without enough
 * answers says nothing either way.
 * @param before lights of the rounds before, the oldest first
 */
export function lightOf(score: Fraction | null, lines: Lines, before: readonly Light[]): Light {
  if (score === null) return Light.INSUFFICIENT;
  if (compare(score, fraction(lines.green)) >= 0) return Light.GREEN;
  if (compare(score, fraction(lines.yellow)) >= 0) return Light.NOTICE;
  return cardsSince(before) + 1 >= YELLOWS_FOR_RED ? Light.RED : Light.YELLOW;
}

/** Cards since the last green round. */
export function cardsSince(lights: readonly Light[]): number {
  const since = lights.slice(lights.lastIndexOf(Light.GREEN) + 1);
  return since.filter(light => light === Light.YELLOW || light === Light.RED).length;
}
