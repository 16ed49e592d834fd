import { Refusal } from '@sifang/kernel';
import { OWNERS_COMMITTEE, PROPERTY_COMMITTEE } from './committees.js';
import { COORDINATION, EXPERT_CONSULTATION, JOINT_CONFERENCE } from './coordination.js';
import {
  FIVE_PARTY,
  FOUR_PARTY,
  HOME_COUNCIL,
  JOINT_3_2_X,
  LANE_COUNCIL,
  PARTY_AND_PEOPLE_COUNCIL,
  TRINITY,
} from './deliberations.js';
import { KindCode, type MeetingKind } from './meeting-kind.js';

const KINDS: Readonly<Record<KindCode, MeetingKind>> = {
  FOUR_PARTY,
  TRINITY,
  JOINT_3_2_X,
  FIVE_PARTY,
  LANE_COUNCIL,
  PARTY_AND_PEOPLE_COUNCIL,
  HOME_COUNCIL,
  OWNERS_COMMITTEE,
  PROPERTY_COMMITTEE,
  COORDINATION,
  EXPERT_CONSULTATION,
  JOINT_CONFERENCE,
};

/** Every kind, in the order in which they are offered. */
export const meetingKinds: readonly MeetingKind[] = Object.values(KINDS);

/** The kind as it is where no place says otherwise. @throws Refusal MEETING_KIND_UNKNOWN */
export function kindOf(code: string): MeetingKind {
  if (isKindCode(code)) return KINDS[code];
  throw new Refusal('MEETING_KIND_UNKNOWN', 'There is no such kind of meeting.', 'kind');
}

export function isKindCode(code: string): code is KindCode {
  return Object.hasOwn(KINDS, code);
}
