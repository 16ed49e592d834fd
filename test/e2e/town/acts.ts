const ENTRY = 'id personId personName office since until history { kind reason byName underTitle }';

/** How each act is asked for. What can be chosen goes into one variable, `input` or `meetingId`. */
export const ACT = {
  scheduleMeeting: byInput('scheduleMeeting', 'ScheduleMeetingInput', 'id number state'),
  checkIn: byInput('checkIn', 'CheckInInput', 'seat { presentSince }'),
  openMeeting: byMeeting('openMeeting'),
  adjournMeeting: byMeeting('adjournMeeting'),
  admitGuests: byInput('admitGuests', 'AdmitGuestsInput'),
  openAgendaItem: byInput('openAgendaItem', 'AgendaItemInput'),
  closeAgendaItem: byInput('closeAgendaItem', 'AgendaItemInput'),
  requestToSpeak: byMeeting('requestToSpeak', 'seat { placeInQueue }'),
  withdrawRequestToSpeak: byMeeting('withdrawRequestToSpeak', 'seat { placeInQueue }'),
  giveFloor: byInput('giveFloor', 'GiveFloorInput'),
  extendSpeech: byInput('extendSpeech', 'ExtendSpeechInput'),
  endSpeech: byMeeting('endSpeech'),
  putMotion: byInput('putMotion', 'PutMotionInput'),
  castVote: byInput('castVote', 'CastVoteInput', 'motionId seatId choice at'),
  announceResult: byInput('announceResult', 'MotionInput'),
  adoptResolution: byInput('adoptResolution', 'AdoptResolutionInput', 'id number'),
  appoint: byInput('appoint', 'AppointInput', ENTRY),
  changeTerm: byInput('changeTerm', 'ChangeTermInput', ENTRY),
  endAppointment: byInput('endAppointment', 'EndAppointmentInput', ENTRY),
  answerResolution: byInput('answerResolution', 'AnswerResolutionInput', 'id state'),
} as const;

export type ActName = keyof typeof ACT;

function byInput(name: string, type: string, answer = 'seq'): string {
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`;
}

function byMeeting(name: string, answer = 'seq'): string {
  return `mutation ($meetingId: ID!) { ${name}(meetingId: $meetingId) { ${answer} } }`;
}
