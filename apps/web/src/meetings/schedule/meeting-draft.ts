import { newId } from '../../drafts/new-id';
import type { AgendaItemKind, AgendaItemSource, Party, ScheduleMeetingInput } from '../../graphql/generated';

/** The form as it is typed; kept in the browser until the meeting is scheduled. */
export interface MeetingDraft {
  /** Chosen when the form is begun and sent with every try, so that the meeting is scheduled once. */
  readonly id: string;
  readonly estateId: string;
  readonly title: string;
  readonly venue: string;
  /** As a datetime-local control gives it: the wall clock of Asia/Shanghai, YYYY-MM-DDTHH:mm. */
  readonly startsAt: string;
  readonly chairId: string;
  readonly seats: readonly SeatDraft[];
  readonly agenda: readonly ItemDraft[];
}

export interface SeatDraft {
  readonly party: Party;
  readonly personId: string;
  readonly votes: boolean;
}

export interface ItemDraft {
  /** Only for the list on the page. */
  readonly key: string;
  readonly kind: AgendaItemKind;
  readonly title: string;
  readonly summary: string;
  readonly source: AgendaItemSource;
  readonly sourceRef: string;
  readonly minutes: string;
}

export function emptyDraft(): MeetingDraft {
  const agenda = [emptyItem('REPORT')];
  return {
    id: newId(),
    estateId: '',
    title: '',
    venue: '',
    startsAt: '',
    chairId: '',
    seats: [],
    agenda,
  };
}

export function emptyItem(kind: AgendaItemKind = 'DISCUSSION'): ItemDraft {
  return {
    key: newId(),
    kind,
    title: '',
    summary: '',
    source: 'OTHER',
    sourceRef: '',
    minutes: '15',
  };
}

/** What the server gets. A number that is no number goes as 0, for the server to refuse at its field. */
export function toInput(draft: MeetingDraft): ScheduleMeetingInput {
  const { id, estateId, chairId } = draft;
  return {
    id,
    estateId,
    chairId,
    title: draft.title.trim(),
    venue: draft.venue.trim(),
    startsAt: instantOf(draft.startsAt) ?? '',
    seats: draft.seats.map(seat => ({ ...seat })),
    agenda: draft.agenda.map(({ kind, title, summary, source, sourceRef, minutes }) => ({
      kind,
      title: title.trim(),
      summary: summary.trim(),
      source,
      sourceRef: sourceRef.trim(),
      minutes: wholeMinutes(minutes),
    })),
  };
}

export function totalMinutes(agenda: readonly ItemDraft[]): number {
  return agenda.reduce((sum, item) => sum + wholeMinutes(item.minutes), 0);
}

/** ISO instant of a wall-clock time in Asia/Shanghai; undefined while it is not complete. */
export function instantOf(wallClock: string): string | undefined {
  const at = Date.parse(`${wallClock}:00+08:00`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

function wholeMinutes(minutes: string): number {
  return /^\d{1,4}$/.test(minutes) ? Number(minutes) : 0;
}
