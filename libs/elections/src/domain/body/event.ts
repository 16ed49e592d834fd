/** A line of the timeline of a body. Payloads carry names that are public, and days. */
export interface BodyEvent {
  readonly type:
    | 'TERM_SEATED'
    | 'SEATS_FILLED'
    | 'OFFICERS_CHOSEN'
    | 'OFFICERS_POSTED'
    | 'FILED'
    | 'FILING_ANSWERED'
    | 'HANDOVER_LISTED'
    | 'HANDOVER_SIGNED'
    | 'HANDOVER_DONE'
    | 'MEMBER_LEFT'
    | 'ALTERNATE_STEPPED_IN'
    | 'REMOVAL_MOVED'
    | 'MEMBER_HEARD'
    | 'REMOVAL_DECIDED'
    | 'SEAL_ASKED'
    | 'SEAL_USED'
    | 'MET'
    | 'TERM_ENDS'
    | 'DISSOLVED'
    | 'DUTY_AHEAD'
    | 'DUTY_OVERDUE';
  readonly [detail: string]: string | number | boolean | null;
}
