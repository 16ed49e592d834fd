import { presentSeatHeldBy } from '../check-in.js';
import { endSpeech, giveBackFloor, giveFloor, requestToSpeak, withdrawRequest } from '../floor.js';
import { requireInSession } from '../lifecycle.js';
import type { To } from './command.js';
import type { MeetingModel } from './meeting-model.js';

export const onTheFloor = {
  raiseHand: (model: MeetingModel, { seat, kind }: To<'raiseHand'>) => {
    requireInSession(model.meeting);
    const { id: seatId } = presentSeatHeldBy(`${seat}`, model.seats);
    const asked = { seatId, kind, id: `${model.second}` };
    model.saveSpeeches([requestToSpeak(model.speeches, asked, model.now())]);
  },
  lowerHand: (model: MeetingModel, { seat }: To<'lowerHand'>) => {
    model.saveSpeeches(withdrawRequest(model.speeches, model.seats[seat]!.id, model.now()));
  },
  giveFloor: (model: MeetingModel, { seat, kind }: To<'giveFloor'>) => {
    const { meeting, speeches } = model;
    requireInSession(meeting);
    const { id: seatId } = model.seats[seat]!;
    const asked = speeches.findLast(speech => speech.seatId === seatId && speech.kind === kind);
    const given = { id: asked?.id ?? '', minutes: null, meetingKind: meeting.kind };
    model.saveSpeeches(giveFloor(speeches, given, model.now()), 'FLOOR_GIVEN');
  },
  giveBack: (model: MeetingModel, { seat }: To<'giveBack'>) => {
    model.saveSpeeches([giveBackFloor(model.speeches, model.seats[seat]!.id, model.now())]);
    model.steered('FLOOR_GIVEN_BACK');
  },
  endSpeech: (model: MeetingModel) => {
    model.saveSpeeches([endSpeech(model.speeches, model.now())], 'SPEECH_ENDED');
  },
};
