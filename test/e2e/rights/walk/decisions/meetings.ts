import { Office } from '@sifang/identity/domain';
import { AT_HOME, OF_THE_COMMUNITY, type Decision, type Decisions, type Walker } from '../decision.js';
import type { Facts } from '../asked-about.js';

const { COMMUNITY_SECRETARY, COMMUNITY_STAFF, PROPERTY_OFFICER, COMMITTEE_CHAIR } = Office;
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

/** Acts of the chair upon whatever the meeting is now: a number made up for the walk would be a stale picture. */
const NOW = { expectedSeq: null };
const ofMeeting = ({ meetingId }: Facts) => ({ meetingId, ...NOW });
const now = ({ meetingId }: Facts) => ({ input: { meetingId, ...NOW } });
const inMeeting = ({ meetingId }: Facts) => ({ input: { meetingId } });
/** One that has been ended: nothing changes it any more. */
const ofSeries = (about: (at: Facts) => Record<string, unknown>, ...told: readonly string[]): Decision => ({
  ...{ may: SECRETARIAT, about, told },
  ...{ outsiders: 'SERIES_NOT_FOUND', unknown: 'SERIES_NOT_FOUND' },
});

const ofCommunity = { at: 'COMMUNITY', outsiders: 'PLACE_NOT_FOUND', unknown: 'PLACE_NOT_FOUND' } as const;
const ofEstate = { outsiders: 'ESTATE_NOT_FOUND', unknown: 'ESTATE_NOT_FOUND' };

/** Who calls which kind of meeting. */
const calling = (kind: string, may: readonly Walker[]): Decision => ({
  ...{ may, about: ({ estateId }) => ({ input: { estateId, kind, seats: [] } }) },
  ...{ ...ofEstate, told: ['SEATS_EMPTY'] },
});

/** There is no such day in any month. */
/** On the 0th Monday of a month. */
const NEVER = {
  ...{ every: 'MONTH', nth: 0, weekday: 1, minute: 0, onHoliday: 'KEEP' },
  ...{ startsOn: '2099-01-01', endsOn: null },
};

export const meetings: Decisions = {
  meetings: { may: 'SIGNED_IN' },
  meeting: follows(({ meetingId }) => ({ id: meetingId, audience: 'PARTICIPANT' })),
  'meeting as CHAIR': byChair(({ meetingId }) => ({ id: meetingId, audience: 'CHAIR' }), 'done'),
  myMeeting: follows(({ meetingId }) => ({ id: meetingId })),
  meetingLive: follows(({ meetingId }) => ({ meetingId, audience: 'PARTICIPANT' })),
  'meetingLive as CHAIR': byChair(({ meetingId }) => ({ meetingId, audience: 'CHAIR' }), 'done'),
  seatCandidates: {
    ...{ may: SECRETARIAT, about: ({ estateId }) => ({ estateId, kind: 'FOUR_PARTY' }) },
    ...ofEstate,
  },
  scheduleMeeting: calling('FOUR_PARTY', SECRETARIAT),
  'scheduleMeeting as COORDINATION': calling('COORDINATION', [...SECRETARIAT, PROPERTY_OFFICER]),
  'scheduleMeeting as OWNERS_COMMITTEE': calling('OWNERS_COMMITTEE', [...SECRETARIAT, COMMITTEE_CHAIR]),
  'scheduleMeeting as JOINT_CONFERENCE': calling('JOINT_CONFERENCE', [PROPERTY_OFFICER]),
  meetingKinds: { may: AT_HOME, about: ({ estateId }) => ({ estateId }), ...ofEstate },
  meetingCalendar: { may: 'SIGNED_IN' },
  meetingClashes: {
    may: SECRETARIAT,
    about: ({ estateId }) => ({ input: { estateId, kind: 'FOUR_PARTY' } }),
    ...ofEstate,
  },
  meetingSeries: { may: AT_HOME, about: ({ estateId }) => ({ estateId }), ...ofEstate },
  startMeetingSeries: {
    ...{
      may: SECRETARIAT,
      about: ({ estateId }) => ({ input: { estateId, kind: 'FOUR_PARTY', rhythm: NEVER } }),
    },
    ...{ ...ofEstate, told: ['RHYTHM_IMPOSSIBLE'] },
  },
  changeMeetingSeries: ofSeries(({ seriesId }) => ({ input: { seriesId, version: 99 } }), 'SERIES_ENDED'),
  callSeriesMeeting: ofSeries(({ seriesId }) => ({ input: { seriesId, day: '2020-01-01' } }), 'SERIES_ENDED'),
  endMeetingSeries: ofSeries(({ seriesId }) => ({ seriesId }), 'done'),
  meetingProfiles: {
    may: OF_THE_COMMUNITY,
    about: ({ communityId }) => ({ placeId: communityId }),
    ...ofCommunity,
  },
  setMeetingProfile: {
    ...{
      may: [PROPERTY_OFFICER],
      about: ({ communityId }) => ({ input: { placeId: communityId, since: '2020-01-01' } }),
    },
    ...{ ...ofCommunity, told: ['PROFILE_IN_THE_PAST'] },
  },
  admitGuests: byChair(({ meetingId }) => ({ input: { meetingId, admitted: false } }), 'done'),
  openMeeting: byChair(ofMeeting, 'MEETING_ALREADY_OPEN'),
  adjournMeeting: byChair(ofMeeting, 'MOTION_OPEN'),
  openAgendaItem: byChair(
    ({ meetingId, itemId }) => ({ input: { meetingId, itemId, ...NOW } }),
    'ITEM_ALREADY_OPEN',
  ),
  closeAgendaItem: byChair(
    ({ meetingId, itemId }) => ({ input: { meetingId, itemId, ...NOW } }),
    'MOTION_OPEN',
  ),
  reopenAgendaItem: byChair(
    ({ meetingId, itemId }) => ({ input: { meetingId, itemId, ...NOW } }),
    'ITEM_ALREADY_OPEN',
  ),
  moveAgendaItem: byChair(
    ({ meetingId, itemId }) => ({ input: { meetingId, itemId, ...NOW } }),
    'ITEM_NOT_PENDING',
  ),
  insertAgendaItem: byChair(
    ({ meetingId, itemId }) => ({ input: { meetingId, beforeId: itemId, ...NOW } }),
    'ITEM_NOT_PENDING',
  ),
  withdrawAgendaItem: byChair(
    ({ meetingId, itemId }) => ({ input: { meetingId, itemId, ...NOW } }),
    'MOTION_OPEN',
  ),
  postponeAgendaItem: byChair(
    ({ meetingId, itemId }) => ({ input: { meetingId, itemId, ...NOW } }),
    'MOTION_OPEN',
  ),
  carriedOver: byChair(ofMeeting, 'done'),
  takeCarriedOver: byChair(ofMeeting, 'done', 'NOTHING_CARRIED_OVER'),
  beginRecess: byChair(
    ({ meetingId }) => ({ input: { meetingId, ...NOW, until: '2020-01-01T00:00:00Z' } }),
    'RECESS_ENDS_IN_PAST',
  ),
  endRecess: byChair(ofMeeting, 'NOT_IN_RECESS'),
  undoLastAct: byChair(inMeeting, 'NOTHING_TO_UNDO', 'UNDO_OVERTAKEN'),
  handOverChair: byChair(now, 'SEAT_NOT_FOUND'),
  takeChair: {
    ...{ may: SECRETARIAT, about: ofMeeting, told: ['SEAT_NOT_HELD'] },
    ...{ outsiders: 'MEETING_NOT_FOUND', unknown: 'MEETING_NOT_FOUND' },
  },
  resummonMeeting: {
    ...{ may: SECRETARIAT, about: inMeeting, told: ['MEETING_NOT_OVER'] },
    ...{ outsiders: 'MEETING_NOT_FOUND', unknown: 'MEETING_NOT_FOUND' },
  },
  moveMotion: byChair(({ meetingId, motionId }) => ({ input: { meetingId, id: motionId, ...NOW } }), 'done'),
  moveAmendment: byChair(now, 'MOTION_NOT_FOUND'),
  putMovedMotion: byChair(now, 'MOTION_NOT_FOUND'),
  withdrawMotion: byChair(now, 'MOTION_NOT_FOUND'),
  putMotion: byChair(now, 'MOTION_OPEN'),
  announceResult: byChair(now, 'MOTION_NOT_FOUND'),
  giveFloor: byChair(now, 'NOT_WAITING'),
  extendSpeech: byChair(now, 'NOBODY_SPEAKING'),
  endSpeech: byChair(ofMeeting, 'NOBODY_SPEAKING'),
  checkIn: withSeat(
    ({ meetingId }) => ({ input: { meetingId, code: 'AAAA' } }),
    'CHECK_IN_CODE_WRONG',
    'done',
  ),
  requestToSpeak: withSeat(ofMeeting, 'done', 'SEAT_NOT_PRESENT'),
  giveBackFloor: withSeat(ofMeeting, 'NOT_SPEAKING'),
  withdrawRequestToSpeak: withSeat(ofMeeting, 'done', 'NOT_WAITING'),
  castVote: {
    ...withSeat(({ meetingId, motionId, seatId }) => ({ input: { meetingId, motionId, seatId } }), 'done'),
    // The seat is that of the person in the chair.
    may: ['IN_THE_CHAIR'],
  },
  castSecretVote: {
    ...withSeat(
      ({ meetingId, motionId, seatId }) => ({ input: { meetingId, motionId, seatId } }),
      'MOTION_IS_NAMED',
    ),
    may: ['IN_THE_CHAIR'],
  },
};
