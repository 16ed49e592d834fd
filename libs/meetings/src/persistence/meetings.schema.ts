import { Refusal } from '@sifang/kernel';
import type { Schema } from '@sifang/platform';
import { alreadyVoted } from '../domain/motion.js';
import { attendanceConstraints } from './attendance/attendance.refusals.js';
import { MeetingSeriesTable } from './calendar/series.table.js';
import { MeetingProfileTable } from './kinds/profile.table.js';
import { AgendaItemTable } from './agenda-item.table.js';
import { MeetingTable } from './meeting.table.js';
import { CreateMeetings1763800000201 } from './migrations/1763800000201-create-meetings.js';
import { LetMeetingsCloseTheirDoors1763800000202 } from './migrations/1763800000202-let-meetings-close-their-doors.js';
import { GiveMeetingsAKind1763800000211 } from './migrations/1763800000211-give-meetings-a-kind.js';
import { LetPlacesDiffer1763800000212 } from './migrations/1763800000212-let-places-differ.js';
import { RepeatMeetings1763800000213 } from './migrations/1763800000213-repeat-meetings.js';
import { GiveNotice1763800000221 } from './migrations/1763800000221-give-notice.js';
import { FollowOwnNotices1763800000222 } from './migrations/1763800000222-follow-own-notices.js';
import { ChangeCheckInCodes1763800000231 } from './migrations/1763800000231-change-check-in-codes.js';
import { TellHowPeopleAttend1763800000232 } from './migrations/1763800000232-tell-how-people-attend.js';
import { LetOthersStandIn1763800000233 } from './migrations/1763800000233-let-others-stand-in.js';
import { OpenDoorsByKey1763800000234 } from './migrations/1763800000234-open-doors-by-key.js';
import { ChangeAgendasInSession1763800000241 } from './migrations/1763800000241-change-agendas-in-session.js';
import { TellSpeechesFromPointsOfOrder1763800000242 } from './migrations/1763800000242-tell-speeches-from-points-of-order.js';
import { AmendMotionsAndVoteInSecret1763800000243 } from './migrations/1763800000243-amend-motions-and-vote-in-secret.js';
import { RestAndSummonAgain1763800000244 } from './migrations/1763800000244-rest-and-summon-again.js';
import { MarkWhatSteers1763800000245 } from './migrations/1763800000245-mark-what-steers.js';
import { RecordWhoHelpsAndHowMuch1763800000251 } from './migrations/1763800000251-record-who-helps-and-how-much.js';
import { MotionTable, MotionVoteTable, SecretMarkTable } from './motion.table.js';
import { OutcomeTable } from './outcome.table.js';
import { AttendanceTable, SeatTable } from './seat.table.js';
import { SpeechTable } from './speech.table.js';

export const meetingsSchema: Schema = {
  tables: [
    MeetingTable,
    SeatTable,
    AttendanceTable,
    AgendaItemTable,
    SpeechTable,
    MotionTable,
    MotionVoteTable,
    SecretMarkTable,
    OutcomeTable,
    MeetingProfileTable,
    MeetingSeriesTable,
  ],
  migrations: [
    CreateMeetings1763800000201,
    LetMeetingsCloseTheirDoors1763800000202,
    GiveMeetingsAKind1763800000211,
    LetPlacesDiffer1763800000212,
    RepeatMeetings1763800000213,
    GiveNotice1763800000221,
    FollowOwnNotices1763800000222,
    ChangeCheckInCodes1763800000231,
    TellHowPeopleAttend1763800000232,
    LetOthersStandIn1763800000233,
    OpenDoorsByKey1763800000234,
    ChangeAgendasInSession1763800000241,
    TellSpeechesFromPointsOfOrder1763800000242,
    AmendMotionsAndVoteInSecret1763800000243,
    RestAndSummonAgain1763800000244,
    MarkWhatSteers1763800000245,
    RecordWhoHelpsAndHowMuch1763800000251,
  ],
};

const noticeMeanwhile = () =>
  new Refusal('NOTICE_MEANWHILE', 'Somebody else has just sent a notice of this meeting; look at it first.');
const idTaken = () => new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id');

/** What it means when two people were at it at the same moment and the database decided. */
export const meetingConstraints: Readonly<Record<string, () => Refusal>> = {
  meeting_pkey: idTaken,
  motion_pkey: idTaken,
  meeting_profile_pkey: idTaken,
  meeting_series_pkey: idTaken,
  meeting_profile_once_a_day: () =>
    new Refusal('PROFILE_SET', 'For that day this has been set already; choose another day.', 'since'),
  meeting_series_day_once: () =>
    new Refusal('SERIES_DATE_CALLED', 'The meeting of that date has been called already.', 'day'),
  meeting_number_once: () =>
    new Refusal('MEETING_NUMBER_TAKEN', 'Another meeting of this estate has just been called; try again.'),
  notice_version_once: noticeMeanwhile,
  notice_given_once: noticeMeanwhile,
  notice_cancelled_once: noticeMeanwhile,
  meeting_seat_one_per_person: () => new Refusal('SEAT_TWICE', 'One person can hold one seat only.', 'seats'),
  attendance_present_once: () => new Refusal('ALREADY_PRESENT', 'This seat has just checked in.'),
  ...attendanceConstraints,
  motion_vote_once: alreadyVoted,
  secret_mark_once: alreadyVoted,
  agenda_item_carried_once: () =>
    new Refusal('CARRIED_OVER_ALREADY', 'Another meeting has just taken these items.'),
  meeting_resummoned_once: () =>
    new Refusal('RESUMMONED_ALREADY', 'This meeting has been summoned again already.'),
  motion_one_put: () => new Refusal('MOTION_OPEN', 'Another motion is being voted on.'),
  agenda_item_one_open: () => new Refusal('ITEM_ALREADY_OPEN', 'Another item has just been opened.'),
  speech_once_in_list: () => new Refusal('ALREADY_WAITING', 'You are already on the list of speakers.'),
  speech_one_floor: () => new Refusal('NOT_WAITING', 'Somebody else has just been given the floor.'),
};
