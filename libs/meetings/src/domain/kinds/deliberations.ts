import { Party } from '../party.js';
import { DecisionRule, KindCode, SeatRole, type MeetingKind } from './meeting-kind.js';
import { ADVISERS, DELIBERATION, mayAsk, needs } from './of-parties.js';

const { TOWN_DEPARTMENTS, PARTY_ORGANISATION, RESIDENTS, PROPERTY_FIRM } = Party;
const { NEIGHBOURHOOD_COMMITTEE, OWNERS_COMMITTEE, STREET, POLICE, UTILITIES, HOUSING_DEPARTMENT } = Party;

/**
 * 四方议事会 as 上派镇 holds it: 镇直部门 + 社区党组织 + 居民 + 物业服务企业 (合肥 2025, 以绣花般匠心).
 * That all four need a seat, and more than half of the seats present decide, is our default; no rule was found.
 */
export const FOUR_PARTY: MeetingKind = {
  ...DELIBERATION,
  code: KindCode.FOUR_PARTY,
  parties: [needs(TOWN_DEPARTMENTS), needs(PARTY_ORGANISATION), needs(RESIDENTS), needs(PROPERTY_FIRM)],
  leastParties: 4,
  source: '合肥上派镇 2025（以绣花般匠心）；到会与过半数为系统默认',
};

/** 三位一体: community, owners' committee and firm agree among themselves; who they are and the consensus are ours. [D] */
export const TRINITY: MeetingKind = {
  ...DELIBERATION,
  code: KindCode.TRINITY,
  parties: [
    needs(NEIGHBOURHOOD_COMMITTEE),
    needs(OWNERS_COMMITTEE),
    needs(PROPERTY_FIRM),
    mayAsk(RESIDENTS, SeatRole.SPEAKING),
    mayAsk(STREET, SeatRole.ATTENDING),
    ...ADVISERS,
  ],
  leastParties: 3,
  decision: { ...DELIBERATION.decision, rule: DecisionRule.CONSENSUS },
  source: '三位一体议事协调机制；组成与各方一致为系统默认',
};

/**
 * 3+2+X: what the three, the two and the X are was not established. So whoever is asked may come, none is required, and
 * the place says in its profile who belongs to it. [D]
 */
export const JOINT_3_2_X: MeetingKind = {
  ...DELIBERATION,
  code: KindCode.JOINT_3_2_X,
  parties: [
    ...[PARTY_ORGANISATION, NEIGHBOURHOOD_COMMITTEE, OWNERS_COMMITTEE, PROPERTY_FIRM, RESIDENTS],
    ...[STREET, TOWN_DEPARTMENTS, POLICE, UTILITIES, HOUSING_DEPARTMENT],
  ]
    .map(party => mayAsk(party, SeatRole.VOTING))
    .concat(ADVISERS),
  decision: { ...DELIBERATION.decision, rule: DecisionRule.CONSENSUS },
  source: '清水县“3+2+X”联席会议；组成未查明，由当地规定；各方一致为系统默认',
};

/** 石牛堰 五方会议; the five by name and that each must agree by majority are ours. [D] */
export const FIVE_PARTY: MeetingKind = {
  ...DELIBERATION,
  code: KindCode.FIVE_PARTY,
  parties: [
    needs(PARTY_ORGANISATION),
    needs(NEIGHBOURHOOD_COMMITTEE),
    needs(OWNERS_COMMITTEE),
    needs(RESIDENTS),
    needs(PROPERTY_FIRM),
    ...ADVISERS,
  ],
  leastParties: 5,
  decision: { ...DELIBERATION.decision, rule: DecisionRule.EACH_PARTY },
  source: '石牛堰 五方会议；组成与各方分别过半数为系统默认',
};

/** The councils of lane, Party members and neighbours, or home: community and residents, others as the matter needs them. [D] */
function council(code: KindCode, source: string): MeetingKind {
  return {
    ...DELIBERATION,
    code,
    parties: [
      needs(PARTY_ORGANISATION),
      needs(RESIDENTS),
      mayAsk(NEIGHBOURHOOD_COMMITTEE, SeatRole.VOTING),
      mayAsk(OWNERS_COMMITTEE, SeatRole.VOTING),
      mayAsk(PROPERTY_FIRM, SeatRole.VOTING),
      mayAsk(TOWN_DEPARTMENTS, SeatRole.SPEAKING),
      mayAsk(POLICE, SeatRole.SPEAKING),
      ...ADVISERS,
    ],
    source,
  };
}

export const LANE_COUNCIL = council(KindCode.LANE_COUNCIL, '街巷议事会；组成与过半数 [D]');
export const PARTY_AND_PEOPLE_COUNCIL = council(
  KindCode.PARTY_AND_PEOPLE_COUNCIL,
  '党群议事会；组成与过半数 [D]',
);
export const HOME_COUNCIL = council(KindCode.HOME_COUNCIL, '家园议事会；组成与过半数 [D]');
