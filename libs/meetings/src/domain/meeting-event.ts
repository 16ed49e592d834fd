import type { DoorKind } from './attendance/door.js';
import type { AttendanceWay } from './attendance/stay.js';
import type { Before } from './undo.js';
import type { NoticeChange, NoticeStanding } from './notice/notice.js';

/** What happened, in order; the record (会议记录) is written from these. Names follow the acts. */
export type MeetingEvent =
  | { readonly type: 'MEETING_SCHEDULED' }
  | { readonly type: 'NOTICE_GIVEN'; readonly version: number; readonly urgentReason: string | null }
  | { readonly type: 'MEETING_CHANGED'; readonly changes: readonly NoticeChange[]; readonly reason: string }
  | {
      readonly type: 'MEMBERS_FOLLOWED';
      /** Names of those who are members no longer. */
      readonly left: readonly string[];
      readonly joined: readonly string[];
    }
  | { readonly type: 'MEETING_CANCELLED'; readonly reason: string }
  | { readonly type: 'GUESTS_ADMITTED' }
  | { readonly type: 'GUESTS_SENT_OUT' }
  | {
      readonly type: 'SEAT_PRESENT';
      readonly seatId: string;
      /** Left out for the code on the big screen. */
      readonly way?: AttendanceWay;
      /** ISO 8601, where the desk said an earlier time than that of the entry. */
      readonly since?: string;
      /** Who came in the holder's place, by which letter. */
      readonly proxyId?: string;
      readonly standIn?: string;
    }
  | { readonly type: 'SEAT_PRESENCE_UNDONE'; readonly seatId: string }
  | { readonly type: 'SEAT_LEFT'; readonly seatId: string; readonly until?: string }
  | { readonly type: 'REMOTE_ASKED'; readonly seatId: string }
  | { readonly type: 'REMOTE_ANSWERED'; readonly seatId: string; readonly admitted: boolean }
  | {
      readonly type: 'PROXY_ENTERED';
      readonly seatId: string;
      readonly proxyId: string;
      readonly holder: string;
    }
  | {
      readonly type: 'PROXY_WITHDRAWN';
      readonly seatId: string;
      readonly proxyId: string;
      readonly why: string;
    }
  | { readonly type: 'CLERK_NAMED'; readonly personId: string }
  | { readonly type: 'CLERK_WITHDRAWN'; readonly personId: string }
  | { readonly type: 'DOOR_OPENED'; readonly doorId: string; readonly kind: DoorKind }
  | { readonly type: 'DOOR_CLOSED'; readonly doorId: string; readonly kind: DoorKind }
  | { readonly type: 'MEETING_OPENED'; readonly present: number; readonly notice?: NoticeStanding }
  | { readonly type: 'AGENDA_ITEM_OPENED'; readonly itemId: string; readonly before: Before }
  | { readonly type: 'AGENDA_ITEM_CLOSED'; readonly itemId: string; readonly before: Before }
  | { readonly type: 'AGENDA_ITEM_REOPENED'; readonly itemId: string; readonly before: Before }
  | {
      readonly type: 'AGENDA_ITEM_MOVED';
      readonly itemId: string;
      readonly to: number;
      readonly before: Before;
    }
  | { readonly type: 'AGENDA_ITEM_INSERTED'; readonly itemId: string; readonly because: string }
  | {
      readonly type: 'AGENDA_ITEM_WITHDRAWN' | 'AGENDA_ITEM_POSTPONED';
      readonly itemId: string;
      readonly because: string;
      readonly before: Before;
    }
  | { readonly type: 'CARRIED_OVER_TAKEN'; readonly itemIds: readonly string[] }
  | { readonly type: 'SPEECH_REQUESTED'; readonly seatId: string; readonly kind: string }
  | { readonly type: 'SPEECH_WITHDRAWN'; readonly seatId: string }
  | {
      readonly type: 'FLOOR_GIVEN';
      readonly seatId: string;
      readonly kind: string;
      readonly minutes: number;
      readonly before: Before;
    }
  | { readonly type: 'FLOOR_GIVEN_BACK'; readonly seatId: string }
  | { readonly type: 'SPEECH_EXTENDED'; readonly seatId: string; readonly minutes: number }
  | { readonly type: 'SPEECH_ENDED'; readonly seatId: string; readonly before: Before }
  | { readonly type: 'MOTION_MOVED'; readonly motionId: string }
  | { readonly type: 'AMENDMENT_MOVED'; readonly motionId: string; readonly amendsId: string }
  | { readonly type: 'MOTION_AMENDED'; readonly motionId: string; readonly by: string }
  | { readonly type: 'MOTION_WITHDRAWN'; readonly motionId: string }
  | { readonly type: 'MOTION_REFERRED'; readonly motionId: string; readonly matter: string }
  | { readonly type: 'MOTION_PUT'; readonly motionId: string; readonly secret: boolean }
  | { readonly type: 'SECRET_VOTE_CAST'; readonly motionId: string; readonly seatId: string }
  | {
      readonly type: 'VOTE_CAST';
      readonly motionId: string;
      readonly seatId: string;
      readonly choice: string;
    }
  | { readonly type: 'RESULT_ANNOUNCED'; readonly motionId: string; readonly state: string }
  | { readonly type: 'OUTCOME_RECORDED'; readonly resolutionId: string }
  | { readonly type: 'RECESS_BEGUN'; readonly until: Date; readonly before: Before }
  | { readonly type: 'RECESS_ENDED'; readonly before: Before }
  | { readonly type: 'CHAIR_TAKEN' | 'CHAIR_HANDED_OVER'; readonly from: string; readonly to: string }
  | { readonly type: 'ACT_UNDONE'; readonly undid: number; readonly act: string }
  | { readonly type: 'MEETING_RESUMMONED'; readonly as: string }
  | { readonly type: 'MEETING_ADJOURNED'; readonly before: Before };
