import type { AdoptResolutionInput } from '../../graphql/generated';
import { daysAfter, today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import type { Refusal } from '../../refusals/refusal';
import { wholeNumber } from './whole-number';

/** How the term is set: by a day, or as so many days from the meeting on. */
export type TermBy = 'DAY' | 'CALENDAR_DAYS' | 'WORKING_DAYS';

/** The form as it is typed. */
export interface ResolutionDraft {
  /** Chosen with the first try, so that a retry adopts it once. */
  readonly id: string;
  readonly text: string;
  readonly addresseeId: string;
  readonly supportingIds: readonly string[];
  readonly by: TermBy;
  readonly dueOn: string;
  readonly days: string;
  readonly yuan: string;
  readonly quantity: string;
  readonly unit: string;
}

/** What each part of the form works on. */
export interface ResolutionPart {
  draft: ResolutionDraft;
  keep: (changes: Partial<ResolutionDraft>) => void;
  /** What the server said about the last try. */
  refusal: Refusal | undefined;
}

/** Days that are offered for doing it; the chair may change them. */
const DAYS_TO_ACT = 30;

export function emptyResolution(text: string, addresseeId: string): ResolutionDraft {
  return {
    ...{ id: '', text, addresseeId, supportingIds: [], by: 'DAY', days: String(DAYS_TO_ACT) },
    ...{ dueOn: daysAfter(today(serverNow()), DAYS_TO_ACT), yuan: '', quantity: '', unit: '' },
  };
}

/** What the server gets. A number that cannot be read goes as 0, for the server to refuse at its field. */
export function toResolution(draft: ResolutionDraft): Omit<AdoptResolutionInput, 'meetingId' | 'motionId'> {
  const { id, text, addresseeId, supportingIds, by, dueOn, days, yuan, quantity, unit } = draft;
  const milli = wholeNumber(quantity, 3);
  return {
    ...{ id, text: text.trim(), addresseeId },
    supportingIds: supportingIds.filter(each => each !== addresseeId),
    dueOn: by === 'DAY' ? dueOn : null,
    term: by === 'DAY' ? null : { days: wholeNumber(days, 0) ?? 0, unit: by },
    moneyFen: wholeNumber(yuan, 2),
    quantity: milli === null && unit.trim() === '' ? null : { milli: milli ?? 0, unit: unit.trim() },
  };
}
