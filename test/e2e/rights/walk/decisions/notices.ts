import { Office } from '@sifang/identity/domain';
import { AT_HOME, type Decision, type Decisions } from '../decision.js';
import type { Facts } from '../asked-about.js';

const MEETING = { outsiders: 'MEETING_NOT_FOUND', unknown: 'MEETING_NOT_FOUND' };

/** Whoever calls four-party meetings, and whoever is in the chair of this one. */
const notifies = (about: (at: Facts) => Record<string, unknown>, ...told: readonly string[]): Decision => ({
  ...{ may: ['IN_THE_CHAIR', Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF], about, told },
  ...MEETING,
});

const ofMeeting = ({ meetingId }: Facts) => ({ meetingId });
const inMeeting = ({ meetingId }: Facts) => ({ input: { meetingId } });

export const notices: Decisions = {
  meetingNotice: { may: AT_HOME, about: ofMeeting, ...MEETING },
  noticeRecipients: notifies(ofMeeting, 'done'),
  giveNotice: notifies(inMeeting, 'MEETING_ALREADY_OPEN'),
  changeMeeting: notifies(inMeeting, 'MEETING_ALREADY_OPEN'),
  cancelMeeting: notifies(inMeeting, 'MEETING_ALREADY_OPEN'),
  resendNotice: notifies(inMeeting, 'DELIVERY_NOT_FOUND'),
  readNotice: { may: AT_HOME, about: inMeeting, told: ['NOTICE_NOT_ADDRESSED'], ...MEETING },
  myNotices: { may: 'SIGNED_IN' },
  myNoticesLive: { may: 'SIGNED_IN' },
  myCalendarAddress: { may: 'SIGNED_IN' },
  makeCalendarAddress: { may: 'SIGNED_IN' },
  withdrawCalendarAddress: { may: 'SIGNED_IN' },
};
