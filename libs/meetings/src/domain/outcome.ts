import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { Seat } from './meeting.js';

/**
 * A meeting binds only those who are there: without the firm it is a consultation, and the firm is summoned again.
 * @returns the organisation's name
 * @throws Refusal ADDRESSEE_NOT_PRESENT
 */
export function addresseePresent(seats: readonly Seat[], organisationId: string): string {
  const seat = seats.find(candidate => candidate.organisationId === organisationId && candidate.presentSince);
  if (!seat?.organisationName)
    throw new Refusal(
      'ADDRESSEE_NOT_PRESENT',
      'Nobody of this organisation is present, so the meeting cannot bind it.',
      'addresseeId',
    );
  return seat.organisationName;
}

/** 〔2026〕7-1: year, number of the meeting, number within the meeting. */
export function outcomeNumber(day: CalendarDay, meeting: number, within: number): string {
  return `〔${day.slice(0, 4)}〕${meeting}-${within}`;
}
