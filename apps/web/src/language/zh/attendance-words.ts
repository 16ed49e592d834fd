import { attendance, attendanceRefusals } from './attendance';

export const zhAttendance = { attendance, refusals: attendanceRefusals };
