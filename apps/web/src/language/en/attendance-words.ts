import { attendance, attendanceRefusals } from './attendance';

export const enAttendance = { attendance, refusals: attendanceRefusals };
