import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { Seat } from './meeting.js';

/** What an outcome says beside its text, who leads and by when. */
export interface OutcomeTerms {
  /** 协办 */
  readonly supportingNames: readonly string[];
  /** Of how many working days the term is; null: it was set by the calendar. */
  readonly workingDays: number | null;
  /** Whole numbers of 0.01 yuan. */
  readonly moneyFen: number | null;
  /** Thousandths of the unit. */
  readonly quantityMilli: number | null;
  readonly quantityUnit: string | null;
}

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

/**
 * 协办 are organisations with a say at the estate, each named once, and not the one in the lead.
 * @returns their names
 * @throws Refusal SUPPORT_UNKNOWN
 */
export function supportersAmong(
  there: readonly { readonly id: string; readonly name: string }[],
  leadId: string,
  supportingIds: readonly string[],
): string[] {
  const named = supportingIds.flatMap(
    id => there.find(({ id: known }) => known === id && id !== leadId) ?? [],
  );
  if (named.length < supportingIds.length || new Set(supportingIds).size < supportingIds.length)
    throw new Refusal(
      'SUPPORT_UNKNOWN',
      'Who helps must have a say there, and not be in the lead.',
      'supportingIds',
    );
  return named.map(({ name }) => name);
}

/** 〔2026〕7-1: year, number of the meeting, number within the meeting. */
export function outcomeNumber(day: CalendarDay, meeting: number, within: number): string {
  return `〔${day.slice(0, 4)}〕${meeting}-${within}`;
}
