import { closed, openItemOf } from '../agenda.js';
import { checkIn } from '../check-in.js';
import { clearList, endSpeech, SpeechState } from '../floor.js';
import { requireNoVote } from '../motion.js';
import { beginRecess, endRecess } from '../recess.js';
import { adjournMeeting, openMeeting } from '../session.js';
import { itemsBefore, meetingBefore, speechesBefore, takeBack } from '../undo.js';
import { absent, evening } from './a-meeting.js';
import type { To } from './command.js';
import type { MeetingModel } from './meeting-model.js';

export const onSessions = {
  aMinutePasses: (model: MeetingModel) => {
    model.second += 60;
  },
  checkIn: (model: MeetingModel, { seat }: To<'checkIn'>) => {
    const code = { given: 'K7M2', taken: ['K7M2'] };
    model.saveSeat(checkIn(model.meeting, model.seats[seat]!, code, model.now()));
  },
  leave: (model: MeetingModel, { seat }: To<'leave'>) => {
    model.saveSeat(absent(model.seats[seat]!));
  },
  open: (model: MeetingModel) => {
    model.meeting = openMeeting(model.meeting, model.seats, model.now());
    model.steered('MEETING_OPENED');
  },
  recess: (model: MeetingModel) => {
    const { meeting, speeches } = model;
    const resting = beginRecess(meeting, evening(999), model.now());
    requireNoVote(model.running());
    const speaking = speeches.some(({ state }) => state === SpeechState.SPEAKING)
      ? [endSpeech(speeches, model.now())]
      : [];
    model.saveSpeeches(speaking);
    model.meeting = resting;
    const before = { ...speechesBefore(speeches, speaking), ...meetingBefore(meeting) };
    model.steered('RECESS_BEGUN', before);
  },
  resume: (model: MeetingModel) => {
    const { meeting } = model;
    model.meeting = endRecess(meeting);
    model.steered('RECESS_ENDED', meetingBefore(meeting));
  },
  adjourn: (model: MeetingModel) => {
    const { meeting, agenda, speeches } = model;
    const over = adjournMeeting(meeting, model.now());
    requireNoVote(model.running());
    const open = openItemOf(agenda);
    const items = open ? [closed(open, model.now())] : [];
    const gone = clearList(speeches, model.now());
    model.saveItems(items);
    model.saveSpeeches(gone);
    model.everybodyLeaves();
    model.meeting = over;
    model.steered('MEETING_ADJOURNED', {
      ...{ ...itemsBefore(agenda, items), ...speechesBefore(speeches, gone) },
      ...meetingBefore(meeting),
    });
  },
  undo: (model: MeetingModel) => {
    model.restore(takeBack(model.last, model.last?.seq ?? 0, model.now()));
    model.steered('ACT_UNDONE');
  },
};
