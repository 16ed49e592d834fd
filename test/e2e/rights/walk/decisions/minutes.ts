import { Office } from '@sifang/identity/domain';
import type { Decision, Decisions, Walker } from '../decision.js';
import type { Facts } from '../asked-about.js';

const { COMMUNITY_SECRETARY, COMMUNITY_STAFF, PROPERTY_OFFICER, DEPARTMENT_OFFICER } = Office;
const WRITERS: readonly Walker[] = ['IN_THE_CHAIR', COMMUNITY_SECRETARY, COMMUNITY_STAFF];
const DESK: readonly Walker[] = [...WRITERS, PROPERTY_OFFICER, DEPARTMENT_OFFICER];
const SEATED: readonly Walker[] = ['IN_THE_CHAIR', 'WITH_A_SEAT'];

const ofMeeting = { outsiders: 'MEETING_NOT_FOUND', unknown: 'MEETING_NOT_FOUND' };
const ofMinutes = { outsiders: 'MINUTES_NOT_FOUND', unknown: 'MINUTES_NOT_FOUND' };

const meeting = ({ meetingId }: Facts) => ({ meetingId });
const these = ({ minutesId }: Facts) => ({ minutesId });
const inThese =
  (more: Record<string, unknown>) =>
  ({ minutesId }: Facts) => ({ input: { minutesId, ...more } });

const byWriters = (about: Decision['about'], ...told: readonly string[]): Decision => ({
  ...{ may: WRITERS, about: about!, told },
  ...ofMinutes,
});

export const minutes: Decisions = {
  meetingRecord: { may: [...DESK, 'WITH_A_SEAT'], about: meeting, ...ofMeeting },
  minutes: { may: DESK, about: meeting, ...ofMeeting },
  minutesLive: { may: DESK, about: these, ...ofMinutes },
  minutesList: { may: 'SIGNED_IN' },
  // Not published: to everybody else at home there is nothing to read yet.
  minutesText: {
    ...{ may: [...DESK, 'WITH_A_SEAT'], refused: 'MINUTES_NOT_FOUND' },
    about: ({ minutesId }) => ({ id: minutesId }),
    ...ofMinutes,
  },
  minutesChanges: {
    ...{ may: [...DESK, 'WITH_A_SEAT'], refused: 'MINUTES_NOT_FOUND' },
    about: ({ minutesId }) => ({ id: minutesId, from: 1, to: 1 }),
    ...ofMinutes,
  },
  // The meeting is in session.
  draftMinutes: { may: WRITERS, about: meeting, told: ['MEETING_NOT_ADJOURNED'], ...ofMeeting },
  writeMinutes: byWriters(
    inThese({ place: 'nowhere', text: '会议认为', base: 0 }),
    ...['MINUTES_NOT_IN_DRAFT', 'PLACE_UNKNOWN'],
  ),
  submitMinutes: byWriters(these, 'done', 'MINUTES_NOT_IN_DRAFT'),
  publishMinutes: byWriters(these, 'MINUTES_NOT_CONFIRMED'),
  withdrawMinutes: byWriters(inThese({ reason: '有误' }), 'MINUTES_NOT_PUBLISHED'),
  reviseMinutes: byWriters(inThese({ reason: '有误' }), 'done', 'MINUTES_BEING_WRITTEN'),
  answerMinutes: {
    ...{ may: SEATED, about: inThese({ version: 900 }), told: ['MINUTES_REVISED'] },
    ...ofMinutes,
  },
};
