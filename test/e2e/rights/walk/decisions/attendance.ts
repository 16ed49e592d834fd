import { randomUUID } from 'node:crypto';
import { Office } from '@sifang/identity/domain';
import type { Decision, Decisions } from '../decision.js';
import type { Facts } from '../asked-about.js';

const { COMMUNITY_SECRETARY, COMMUNITY_STAFF } = Office;
const away = { outsiders: 'MEETING_NOT_FOUND', unknown: 'MEETING_NOT_FOUND' };

type About = (at: Facts) => Record<string, unknown>;

/** The chair, and the community's secretariat. */
const atDesk = (about: About, ...told: readonly string[]): Decision => ({
  ...{ may: ['IN_THE_CHAIR', COMMUNITY_SECRETARY, COMMUNITY_STAFF], about, ...away },
  ...(told.length > 0 && { told }),
});
/** Whoever has the key, and nobody else; of a key that opens nothing everybody is told the same. */
const byKey = (about: About): Decision => ({ may: 'ANYBODY', about, told: ['DOOR_CLOSED'] });
const seated = (about: About, ...told: readonly string[]): Decision => ({
  ...{ may: ['IN_THE_CHAIR', 'WITH_A_SEAT'], about, refused: 'SEAT_NOT_HELD', ...away, told },
});

const ofMeeting = ({ meetingId }: Facts) => ({ meetingId });
const notWalked = 'a screen or a machine more for each who walks; the stories of doors ask it';

export const attendance: Decisions = {
  attendanceDesk: atDesk(ofMeeting),
  attendancePeople: atDesk(ofMeeting),
  checkInAtDesk: atDesk(({ meetingId }) => ({ input: { meetingId } }), 'SEAT_NOT_FOUND'),
  undoCheckIn: atDesk(({ meetingId }) => ({ input: { meetingId } }), 'STAY_NOT_FOUND'),
  enterLeaving: atDesk(({ meetingId }) => ({ input: { meetingId, at: null } }), 'SEAT_NOT_FOUND'),
  enterProxy: atDesk(({ meetingId }) => ({ input: { meetingId } }), 'SEAT_NOT_FOUND'),
  withdrawProxy: atDesk(({ meetingId }) => ({ input: { meetingId } }), 'PROXY_NOT_FOUND'),
  nameClerk: atDesk(({ meetingId }) => ({ input: { meetingId, named: true } }), 'CLERK_UNKNOWN'),
  openScreenDoor: { ...atDesk(ofMeeting), notWalked },
  openKiosk: { ...atDesk(ofMeeting), notWalked },
  closeMeetingDoor: atDesk(({ meetingId }) => ({ input: { meetingId } }), 'DOOR_CLOSED'),
  screen: byKey(({ meetingId }) => ({ meetingId, key: 'nothing' })),
  screenLive: byKey(({ meetingId }) => ({ meetingId, key: 'nothing' })),
  attendanceKiosk: byKey(({ meetingId }) => ({ meetingId, key: 'nothing' })),
  checkInAtKiosk: byKey(({ meetingId }) => ({ input: { id: randomUUID(), meetingId, key: 'nothing' } })),
  meetingRoom: {
    ...{ may: ['IN_THE_CHAIR', COMMUNITY_SECRETARY], about: ofMeeting, ...away, told: ['done'] },
  },
  answerRemote: {
    ...{
      may: ['IN_THE_CHAIR', COMMUNITY_SECRETARY],
      about: ({ meetingId }) => ({ input: { meetingId } }),
      ...away,
    },
    told: ['SEAT_NOT_FOUND'],
  },
  askToAttendRemotely: seated(ofMeeting, 'done', 'ALREADY_PRESENT'),
  // Of somebody who is not there: the chair of this meeting is needed for what the others ask.
  leaveMeeting: {
    ...seated(ofMeeting, 'done'),
    notWalked: 'the chair would leave; the stories of attendance ask it',
  },
};
