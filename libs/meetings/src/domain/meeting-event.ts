/** What happened, in order; the record (会议记录) is written from these. Names follow the acts. */
export type MeetingEvent =
  | { readonly type: 'MEETING_SCHEDULED' }
  | { readonly type: 'GUESTS_ADMITTED' }
  | { readonly type: 'GUESTS_SENT_OUT' }
  | { readonly type: 'SEAT_PRESENT'; readonly seatId: string }
  | { readonly type: 'MEETING_OPENED'; readonly present: number }
  | { readonly type: 'AGENDA_ITEM_OPENED'; readonly itemId: string }
  | { readonly type: 'AGENDA_ITEM_CLOSED'; readonly itemId: string }
  | { readonly type: 'SPEECH_REQUESTED'; readonly seatId: string }
  | { readonly type: 'SPEECH_WITHDRAWN'; readonly seatId: string }
  | { readonly type: 'FLOOR_GIVEN'; readonly seatId: string; readonly minutes: number }
  | { readonly type: 'SPEECH_EXTENDED'; readonly seatId: string; readonly minutes: number }
  | { readonly type: 'SPEECH_ENDED'; readonly seatId: string }
  | { readonly type: 'MOTION_PUT'; readonly motionId: string }
  | {
      readonly type: 'VOTE_CAST';
      readonly motionId: string;
      readonly seatId: string;
      readonly choice: string;
    }
  | { readonly type: 'RESULT_ANNOUNCED'; readonly motionId: string; readonly state: string }
  | { readonly type: 'OUTCOME_RECORDED'; readonly resolutionId: string }
  | { readonly type: 'MEETING_ADJOURNED' };
