import { Office } from '@sifang/identity/domain';
import { Party } from '../party.js';
import { MORE_THAN_HALF } from './bar.js';
import { DecisionRule, KindCode, SeatRole, type MeetingKind } from './meeting-kind.js';
import { COMMUNITY, mayAsk, needs } from './of-parties.js';

/** More than half of all members must agree and sign; no proxies; posted within three days (北京 Art 45, 上海 Art 26). */
const COMMITTEE: Pick<MeetingKind, 'leastParties' | 'decision' | 'binds' | 'proxies' | 'publicationDays'> = {
  leastParties: 1,
  decision: { rule: DecisionRule.ALL_SEATS, bar: MORE_THAN_HALF },
  binds: true,
  proxies: false,
  publicationDays: null,
};

/**
 * 业主委员会会议: more than half of the members present (北京 Art 45, 上海 Art 26; 山东 Art 32 asks for two thirds, as a
 * profile), more than half of all members agree. Its agenda is posted seven days before (建房〔2009〕274号 Art 39).
 * Alternates may be there without a vote (杭州 Art 28). That the community may call it, too, is ours. [D]
 */
export const OWNERS_COMMITTEE: MeetingKind = {
  ...COMMITTEE,
  code: KindCode.OWNERS_COMMITTEE,
  parties: [
    needs(Party.OWNERS_COMMITTEE, [
      Office.COMMITTEE_CHAIR,
      Office.COMMITTEE_MEMBER,
      Office.COMMITTEE_ALTERNATE,
    ]),
    mayAsk(Party.NEIGHBOURHOOD_COMMITTEE, SeatRole.SPEAKING),
    mayAsk(Party.RESIDENTS, SeatRole.ATTENDING),
    mayAsk(Party.PROPERTY_FIRM, SeatRole.ATTENDING),
    mayAsk(Party.EXPERTS, SeatRole.SPEAKING),
  ],
  quorum: { parties: 1, seats: MORE_THAN_HALF, within: [] },
  calledBy: [Office.COMMITTEE_CHAIR, ...COMMUNITY],
  noticeDays: 7,
  source: '北京市物业管理条例 45；上海 26；274号 39（议程提前七日公告）',
};

/**
 * 物业管理委员会会议: two quorums, more than half of all members and of the owners among them; more than half of all sign;
 * no proxies for owners (北京 52–59, 清远). Notice as for owners' committees. [D] Posted for ten days (北京: working days).
 */
export const PROPERTY_COMMITTEE: MeetingKind = {
  ...COMMITTEE,
  code: KindCode.PROPERTY_COMMITTEE,
  parties: [
    needs(Party.NEIGHBOURHOOD_COMMITTEE, [
      Office.COMMITTEE_CHAIR,
      Office.PROPERTY_COMMITTEE_MEMBER,
      ...COMMUNITY,
    ]),
    needs(Party.RESIDENTS, [Office.PROPERTY_COMMITTEE_MEMBER, Office.COMMITTEE_CHAIR]),
    mayAsk(Party.STREET, SeatRole.VOTING),
    mayAsk(Party.PROPERTY_FIRM, SeatRole.ATTENDING),
    mayAsk(Party.EXPERTS, SeatRole.SPEAKING),
  ],
  quorum: {
    parties: 1,
    seats: MORE_THAN_HALF,
    within: [{ party: Party.RESIDENTS, bar: MORE_THAN_HALF }],
  },
  calledBy: [Office.COMMITTEE_CHAIR, ...COMMUNITY],
  noticeDays: 7,
  publicationDays: 10,
  source: '北京市物业管理条例 52–59；清远（双过半到会）；通知期为系统默认',
};
