const ENTRY = 'id personId personName office since until history { kind reason byName underTitle }';

const SERIES = 'id version title dates { day startsAt holiday meetingId }';

/** How each act is asked for. What can be chosen goes into one variable, `input` or `meetingId`. */
export const ACT = {
  scheduleMeeting: byInput('scheduleMeeting', 'ScheduleMeetingInput', 'id number state'),
  startMeetingSeries: byInput('startMeetingSeries', 'StartMeetingSeriesInput', SERIES),
  changeMeetingSeries: byInput('changeMeetingSeries', 'ChangeMeetingSeriesInput', SERIES),
  endMeetingSeries: `mutation ($seriesId: ID!) { endMeetingSeries(seriesId: $seriesId) { ${SERIES} } }`,
  callSeriesMeeting: byInput('callSeriesMeeting', 'CallSeriesMeetingInput', 'id number startsAt title'),
  checkIn: byInput('checkIn', 'CheckInInput', 'seat { presentSince }'),
  checkInAtDesk: byInput('checkInAtDesk', 'CheckInAtDeskInput'),
  undoCheckIn: byInput('undoCheckIn', 'DeskEntryInput'),
  enterLeaving: byInput('enterLeaving', 'EnterLeavingInput'),
  leaveMeeting: byMeeting('leaveMeeting'),
  askToAttendRemotely: byMeeting('askToAttendRemotely'),
  answerRemote: byInput('answerRemote', 'AnswerRemoteInput'),
  enterProxy: byInput('enterProxy', 'EnterProxyInput'),
  withdrawProxy: byInput('withdrawProxy', 'WithdrawProxyInput'),
  nameClerk: byInput('nameClerk', 'NameClerkInput'),
  openScreenDoor: byMeeting('openScreenDoor', 'id key'),
  openKiosk: byMeeting('openKiosk', 'id key'),
  closeMeetingDoor: byInput('closeMeetingDoor', 'MeetingDoorInput'),
  checkInAtKiosk: byInput('checkInAtKiosk', 'CheckInAtKioskInput', 'seats { seatId present }'),
  openMeeting: byMeeting('openMeeting'),
  adjournMeeting: byMeeting('adjournMeeting'),
  admitGuests: byInput('admitGuests', 'AdmitGuestsInput'),
  openAgendaItem: byInput('openAgendaItem', 'AgendaItemInput'),
  closeAgendaItem: byInput('closeAgendaItem', 'AgendaItemInput'),
  reopenAgendaItem: byInput('reopenAgendaItem', 'AgendaItemInput'),
  moveAgendaItem: byInput('moveAgendaItem', 'MoveAgendaItemInput'),
  insertAgendaItem: byInput('insertAgendaItem', 'InsertAgendaItemInput'),
  withdrawAgendaItem: byInput('withdrawAgendaItem', 'DropAgendaItemInput'),
  postponeAgendaItem: byInput('postponeAgendaItem', 'DropAgendaItemInput'),
  takeCarriedOver: byMeeting('takeCarriedOver'),
  beginRecess: byInput('beginRecess', 'BeginRecessInput'),
  endRecess: byMeeting('endRecess'),
  undoLastAct: byInput('undoLastAct', 'UndoLastActInput'),
  takeChair: byMeeting('takeChair'),
  handOverChair: byInput('handOverChair', 'HandOverChairInput'),
  resummonMeeting: byInput('resummonMeeting', 'ResummonMeetingInput', 'meetingId'),
  giveBackFloor: byMeeting('giveBackFloor', 'seat { hasFloor }'),
  moveMotion: byInput('moveMotion', 'MoveMotionInput'),
  moveAmendment: byInput('moveAmendment', 'MoveAmendmentInput'),
  putMovedMotion: byInput('putMovedMotion', 'PutMovedMotionInput'),
  withdrawMotion: byInput('withdrawMotion', 'MotionInput'),
  castSecretVote: byInput('castSecretVote', 'CastVoteInput', 'motionId seatId'),
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
