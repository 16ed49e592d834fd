export { Party } from './party.js';
export { MeetingState } from './lifecycle.js';
export { MotionState } from './motion.js';
export { rights, requireRight } from './rights.js';
export type { Jurisdiction, Meeting, Seat } from './meeting.js';
export { partyIsPresent } from './session.js';
