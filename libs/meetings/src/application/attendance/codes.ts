import { createHmac } from 'node:crypto';
import { checkInCode, stepAt, stepsTakenAt } from '../../domain/check-in.js';
import type { MeetingRow, MeetingRowInside } from '../../persistence/meeting-view.row.js';

/** The code that the big screen shows in one half minute. It says nothing about the secret, nor about any other code. */
export function codeAtStep(secret: string, step: number): string {
  return checkInCode(createHmac('sha256', secret).update(`check-in ${step}`).digest());
}

/** The codes that are taken at this moment. */
export function codesTakenAt(secret: string, now: Date): string[] {
  return stepsTakenAt(now).map(step => codeAtStep(secret, step));
}

/** Takes the secrets away: from here on there are only the codes of now. */
export function withCodes(
  rows: ReadonlyMap<string, MeetingRowInside>,
  now: Date,
): ReadonlyMap<string, MeetingRow> {
  return new Map(
    [...rows].map(([id, { checkInSecret, ...row }]) => [
      id,
      { ...row, checkInCode: codeAtStep(checkInSecret, stepAt(now)) },
    ]),
  );
}
