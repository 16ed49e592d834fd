import { HALF, type Share } from '@sifang/kernel';
import { Party } from './party.js';

/** What sort of meeting: who comes and how it decides. Data, because places differ; never an `if`. */
export interface MeetingKind {
  readonly parties: readonly Party[];
  /** Each needs at least one seat, or it is not this kind of meeting. */
  readonly required: readonly Party[];
  /** A motion is adopted when the seats for it exceed this share of the voting seats present. */
  readonly majority: Share;
}

/**
 * 四方议事会 as 上派镇 holds it: 镇直部门 + 社区党组织 + 居民 + 物业服务企业 (合肥 2025, 以绣花般匠心).
 * That all four need a seat, and more than half of the seats present decide, is our default; no rule was found.
 */
export const FOUR_PARTY: MeetingKind = {
  parties: [Party.TOWN_DEPARTMENTS, Party.PARTY_ORGANISATION, Party.RESIDENTS, Party.PROPERTY_FIRM],
  required: [Party.TOWN_DEPARTMENTS, Party.PARTY_ORGANISATION, Party.RESIDENTS, Party.PROPERTY_FIRM],
  majority: HALF,
};
