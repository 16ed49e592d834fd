import { Office } from '@sifang/identity/domain';
import { AT_HOME, type Decision, type Decisions, type Walker } from '../decision.js';
import type { Facts } from '../facts.js';

const { COMMUNITY_SECRETARY, COMMUNITY_STAFF } = Office;
const SECRETARIAT: readonly Walker[] = [COMMUNITY_SECRETARY, COMMUNITY_STAFF];
const SEATED: readonly Walker[] = ['IN_THE_CHAIR', 'WITH_A_SEAT'];

/** The person in the chair, for whom the community's secretary may step in. */
const byChair = (about: (at: Facts) => Record<string, unknown>, ...told: readonly string[]): Decision => ({
  ...{ may: ['IN_THE_CHAIR', COMMUNITY_SECRETARY], about, told },
  ...{ outsiders: 'MEETING_NOT_FOUND', unknown: 'MEETING_NOT_FOUND' },
});

const follows = (about: (at: Facts) => Record<string, unknown>): Decision => ({
  ...{ may: AT_HOME, about },
  ...{ outsiders: 'MEETING_NOT_FOUND', unknown: 'MEETING_NOT_FOUND' },
});

const withSeat = (about: (at: Facts) => Record<string, unknown>, ...told: readonly string[]): Decision => ({
  ...{ may: SEATED, about, told, refused: 'SEAT_NOT_HELD' },
  ...{ outsiders: 'MEETING_NOT_FOUND', unknown: 'MEETING_NOT_FOUND' },
});

const ofMeeting = ({ meetingId }: Facts) => ({ meetingId });
const inMeeting = ({ meetingId }: Facts) => ({ input: { meetingId } });
const ofEstate = { outsiders: 'ESTATE_NOT_FOUND', unknown: 'ESTATE_NOT_FOUND' };

export const meetings: Decisions = {
  meetings: { may: 'SIGNED_IN' },
  meeting: follows(({ meetingId }) => ({ id: meetingId, audience: 'PARTICIPANT' })),
  'meeting as CHAIR': byChair(({ meetingId }) => ({ id: meetingId, audience: 'CHAIR' }), 'done'),
  myMeeting: follows(({ meetingId }) => ({ id: meetingId })),
  meetingLive: follows(({ meetingId }) => ({ meetingId, audience: 'PARTICIPANT' })),
  'meetingLive as CHAIR': byChair(({ meetingId }) => ({ meetingId, audience: 'CHAIR' }), 'done'),
  seatCandidates: { may: SECRETARIAT, about: ({ estateId }) => ({ estateId }), ...ofEstate },
  scheduleMeeting: {
    ...{ may: SECRETARIAT, about: ({ estateId }) => ({ input: { estateId, seats: [] } }), ...ofEstate },
    told: ['SEATS_EMPTY'],
  },
  admitGuests: byChair(({ meetingId }) => ({ input: { meetingId, admitted: false } }), 'done'),
  openMeeting: byChair(ofMeeting, 'MEETING_ALREADY_OPEN'),
  adjournMeeting: byChair(ofMeeting, 'MOTION_OPEN'),
  openAgendaItem: byChair(({ meetingId, itemId }) => ({ input: { meetingId, itemId } }), 'ITEM_ALREADY_OPEN'),
  closeAgendaItem: byChair(({ meetingId, itemId }) => ({ input: { meetingId, itemId } }), 'MOTION_OPEN'),
  putMotion: byChair(inMeeting, 'MOTION_OPEN'),
  announceResult: byChair(inMeeting, 'MOTION_NOT_FOUND'),
  giveFloor: byChair(inMeeting, 'NOT_WAITING'),
  extendSpeech: byChair(inMeeting, 'NOBODY_SPEAKING'),
  endSpeech: byChair(ofMeeting, 'NOBODY_SPEAKING'),
  checkIn: withSeat(({ meetingId }) => ({ input: { meetingId, code: 'AAAA' } }), 'CHECK_IN_CODE_WRONG'),
  requestToSpeak: withSeat(ofMeeting, 'done', 'SEAT_NOT_PRESENT'),
  withdrawRequestToSpeak: withSeat(ofMeeting, 'done', 'NOT_WAITING'),
  castVote: {
    ...withSeat(({ meetingId, motionId, seatId }) => ({ input: { meetingId, motionId, seatId } }), 'done'),
    // The seat is that of the person in the chair.
    may: ['IN_THE_CHAIR'],
  },
};
