import type { InEachLanguage } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import { BodyKind } from '../body/body-kind.js';

/** Whom something concerns. */
export enum Told {
  /** 筹备组（换届小组） */
  GROUP = 'GROUP',
  /** Every owner of the estate who has an account. */
  OWNERS = 'OWNERS',
  /** 居（村）委会 */
  COMMUNITY = 'COMMUNITY',
  /** 街道、镇 */
  STREET = 'STREET',
  /** The candidate whom it is about. */
  CANDIDATE = 'CANDIDATE',
  /** Everybody who stands, or was asked to. */
  CANDIDATES = 'CANDIDATES',
  /** Whoever objected to the list. */
  OBJECTOR = 'OBJECTOR',
  /** Members and alternates of the term that runs. */
  MEMBERS = 'MEMBERS',
  /** Somebody on the list of a term, whom it is about. */
  MEMBER = 'MEMBER',
}

export interface News {
  readonly to: readonly Told[];
  /** In each language: whoever reads it has one of them. */
  readonly text: InEachLanguage;
}

const BODY_NAMES = {
  COMMITTEE: { ZH: '业主委员会', EN: "Owners' committee" },
  MANAGEMENT_COMMITTEE: { ZH: '物业管理委员会', EN: 'Property management committee' },
} as const satisfies Record<BodyKind, InEachLanguage>;

/** What they are about: 翰林水岸小区业主委员会. */
export function subjectOf(estateName: string, kind: BodyKind): InEachLanguage {
  const { ZH, EN } = BODY_NAMES[kind];
  return { ZH: `${estateName}${ZH}`, EN: `${EN} of ${estateName}` };
}

/** @param EN the same as `ZH`, for whoever reads English */
export function news(to: readonly Told[], ZH: string, EN: string): News {
  return { to, text: { ZH, EN } };
}

const HOUR_MS = 3_600_000;
const STALE_MS = 36 * HOUR_MS;
const SHANGHAI_MS = 8 * HOUR_MS;
const MORNING_MS = 8.5 * HOUR_MS;

/** What lies further back than a day and a half was written down afterwards, and nobody is told of it any more. [D] */
export function isNews(at: Date, now: Date): boolean {
  return now.getTime() - at.getTime() < STALE_MS;
}

/** Nobody is woken: what happens before half past eight is said then. [D] */
export function whenToTell(at: Date): Date {
  const midnight = new Date(`${dayOf(at)}T00:00:00Z`).getTime() - SHANGHAI_MS;
  return new Date(Math.max(at.getTime(), midnight + MORNING_MS));
}
