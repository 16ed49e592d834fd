import { Refusal } from '@sifang/kernel';
import type { Schema } from '@sifang/platform';
import { alreadyVoted } from '../domain/motion.js';
import { AgendaItemTable } from './agenda-item.table.js';
import { MeetingTable } from './meeting.table.js';
import { CreateMeetings1763800000201 } from './migrations/1763800000201-create-meetings.js';
import { LetMeetingsCloseTheirDoors1763800000202 } from './migrations/1763800000202-let-meetings-close-their-doors.js';
import { MotionTable, MotionVoteTable } from './motion.table.js';
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
    OutcomeTable,
  ],
  migrations: [CreateMeetings1763800000201, LetMeetingsCloseTheirDoors1763800000202],
};

const idTaken = () => new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id');

/** What it means when two people were at it at the same moment and the database decided. */
export const meetingConstraints: Readonly<Record<string, () => Refusal>> = {
  meeting_pkey: idTaken,
  motion_pkey: idTaken,
  meeting_number_once: () =>
    new Refusal('MEETING_NUMBER_TAKEN', 'Another meeting of this estate has just been called; try again.'),
  meeting_seat_one_per_person: () => new Refusal('SEAT_TWICE', 'One person can hold one seat only.', 'seats'),
  attendance_present_once: () => new Refusal('ALREADY_PRESENT', 'This seat has just checked in.'),
  motion_vote_once: alreadyVoted,
  motion_one_put: () => new Refusal('MOTION_OPEN', 'Another motion is being voted on.'),
  agenda_item_one_open: () => new Refusal('ITEM_ALREADY_OPEN', 'Another item has just been opened.'),
  speech_once_in_list: () => new Refusal('ALREADY_WAITING', 'You are already on the list of speakers.'),
  speech_one_floor: () => new Refusal('NOT_WAITING', 'Somebody else has just been given the floor.'),
};
