import { Office } from '@sifang/identity/domain';
import type { Facts } from './asked-about.js';

/** Who walks through the schema. Everybody with an office holds that one alone; 翰林水岸 is home to all of them. */
export type Walker = Office | 'STRANGER' | 'WITHOUT_OFFICE' | 'IN_THE_CHAIR' | 'WITH_A_SEAT';

/** What somebody who asks is told. */
export interface Decision {
  /** Who may, at home. ANYBODY: also who has not signed in. SIGNED_IN: everybody else, whatever they hold. */
  readonly may: 'ANYBODY' | 'SIGNED_IN' | readonly Walker[];
  /** What the others are told at home; NOT_ENTITLED when left out. */
  readonly refused?: string;
  /** What those are told at home whose office does not reach the thing: they have none, or one below it. */
  readonly outsiders?: string;
  /** What the thing lies at; the estate when left out. */
  readonly at?: 'ESTATE' | 'COMMUNITY';
  /** What is said of a thing that lies in another town, as of one that does not exist; left out for a field that names none. */
  readonly unknown?: string;
  /** Variables besides those that fit the type: which thing is asked about, and what makes an act do no more than asking. */
  readonly about?: (at: Facts) => Record<string, unknown>;
  /** What those who may are told: `done`, or the refusals that come only to them. `done` alone when left out. */
  readonly told?: readonly string[];
  /** Why it is decided, but not asked by everybody who walks. */
  readonly notWalked?: string;
}

/** One for each root field; a field that is asked in several ways has one for each: `meeting`, `meeting as CHAIR`. */
export type Decisions = Readonly<Record<string, Decision>>;

export const OFFICES: readonly Office[] = Object.values(Office);
/** Everybody whose office reaches home, or who has a seat in the meeting there. */
export const AT_HOME: readonly Walker[] = [...OFFICES, 'IN_THE_CHAIR', 'WITH_A_SEAT'];
/** Their offices are held for the community or the town. Everybody else's is of the estate. */
export const OF_THE_COMMUNITY: readonly Walker[] = [
  ...[Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF, Office.GRID_MEMBER],
  ...[Office.PROPERTY_OFFICER, Office.DEPARTMENT_OFFICER],
];
/** Their offices are held for the town, and reach every community of it. */
export const OF_THE_TOWN: readonly Walker[] = [Office.PROPERTY_OFFICER, Office.DEPARTMENT_OFFICER];
