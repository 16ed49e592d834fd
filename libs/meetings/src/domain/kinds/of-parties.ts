import { Office } from '@sifang/identity/domain';
import { Party } from '../party.js';
import { MORE_THAN_HALF } from './bar.js';
import { DecisionRule, SeatRole, type MeetingKind, type PartyInKind } from './meeting-kind.js';

/** 社区 calls it: 宁阳文庙, where the community's secretary does. */
export const COMMUNITY: readonly Office[] = [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF];

/** It cannot be called without this party, whose seats vote. */
export function needs(party: Party, offices: readonly Office[] | null = null): PartyInKind {
  return { party, required: true, most: SeatRole.VOTING, offices };
}

/** This party may be asked to come, with at most this role. */
export function mayAsk(party: Party, most: SeatRole, offices: readonly Office[] | null = null): PartyInKind {
  return { party, required: false, most, offices };
}

/** What the deliberations (议事协商) have in common where a kind says nothing else. */
export const DELIBERATION: Omit<MeetingKind, 'code' | 'parties' | 'source'> = {
  leastParties: 2,
  // One party alone deliberates nothing; a missing one makes it a consultation and does not stop it. [D]
  quorum: { parties: 2, seats: null, within: [] },
  decision: { rule: DecisionRule.SEATS_PRESENT, bar: MORE_THAN_HALF },
  binds: true,
  proxies: true,
  calledBy: COMMUNITY,
  // Templates give three days (a meeting's template) and seven (one system); the shorter is the default. [D]
  noticeDays: 3,
  // 公示 7 日 in one system; no rule found. [D]
  publicationDays: 7,
};

/** Who may always be asked to be there and to speak: 镇直部门 and 专家. [D] */
export const ADVISERS: readonly PartyInKind[] = [mayAsk(Party.EXPERTS, SeatRole.SPEAKING)];
