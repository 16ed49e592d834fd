import { newId } from '../../drafts/new-id';
import type {
  AgendaItemKind,
  AgendaItemSource,
  MeetingKindCode,
  Party,
  ScheduleMeetingInput,
  SeatRole,
  StartMeetingSeriesInput,
} from '../../graphql/generated';
import { type RhythmDraft, toRhythm } from '../series/rhythm-draft';

/** The form as it is typed; kept in the browser until the meeting is scheduled. */
export interface MeetingDraft {
  /** Chosen when the form is begun and sent with every try, so that the meeting is scheduled once. */
  readonly id: string;
  readonly estateId: string;
  readonly kind: MeetingKindCode;
  readonly title: string;
  readonly venue: string;
  /** As a datetime-local control gives it: the wall clock of Asia/Shanghai, YYYY-MM-DDTHH:mm. */
  readonly startsAt: string;
  readonly chairId: string;
  readonly seats: readonly SeatDraft[];
  readonly agenda: readonly ItemDraft[];
  /** Null: one meeting, not a standing one. */
  readonly rhythm: RhythmDraft | null;
}

export interface SeatDraft {
  readonly party: Party;
  readonly personId: string;
  readonly role: SeatRole;
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
    kind: 'FOUR_PARTY',
    title: '',
    venue: '',
    startsAt: '',
    chairId: '',
    seats: [],
    agenda,
    rhythm: null,
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
  return { ...toSeriesParts(draft), startsAt: instantOf(draft.startsAt) ?? '' };
}

/** The same as a standing meeting. Its time of day is that of the rhythm. */
export function toSeriesInput(draft: MeetingDraft, rhythm: RhythmDraft): StartMeetingSeriesInput {
  return { ...toSeriesParts(draft), rhythm: toRhythm(rhythm) };
}

function toSeriesParts(draft: MeetingDraft): Omit<StartMeetingSeriesInput, 'rhythm'> {
  const { id, estateId, kind, chairId } = draft;
  return {
    ...{ id, estateId, kind, chairId },
    title: draft.title.trim(),
    venue: draft.venue.trim(),
    seats: draft.seats.map(({ party, personId, role }) => ({
      party,
      personId,
      role,
      votes: role === 'VOTING',
    })),
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

/** The rows in which a title was written. */
export function withoutBlanks(agenda: readonly ItemDraft[]): readonly ItemDraft[] {
  return agenda.filter(({ title }) => title.trim() !== '');
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
