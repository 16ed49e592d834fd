import { newId } from '../../drafts/new-id';
import type { DecisionRule, MeetingKindCode, SetMeetingProfileInput } from '../../graphql/generated';

/** The form as it is typed. What is left blank stays as the kind has it. */
export interface ProfileDraft {
  /** Chosen when the form is begun, so that a retry sets it once. */
  readonly id: string;
  readonly kind: MeetingKindCode;
  readonly since: string;
  readonly source: string;
  readonly noticeDays: string;
  readonly publicationDays: string;
  /** Blank: as the kind has it. */
  readonly rule: DecisionRule | '';
  /** Such as 1/2 or 2/3. */
  readonly share: string;
  /** 以上 and not 超过. */
  readonly inclusive: boolean;
  readonly quorumParties: string;
}

export function emptyProfile(since: string): ProfileDraft {
  return {
    ...{ id: newId(), kind: 'FOUR_PARTY', since, source: '', noticeDays: '', publicationDays: '' },
    ...{ rule: '', share: '1/2', inclusive: false, quorumParties: '' },
  };
}

/** What the server gets. A number that is none goes as one that the server refuses at its field. */
export function toProfileInput(draft: ProfileDraft, placeId: string): SetMeetingProfileInput {
  const { id, kind, since, rule, share, inclusive, quorumParties } = draft;
  const [numerator = NaN, denominator = NaN] = share.split(/[/／]/).map(whole);
  return {
    ...{ id, placeId, kind, since, source: draft.source.trim() },
    noticeDays: wholeOrNull(draft.noticeDays),
    publicationDays: wholeOrNull(draft.publicationDays),
    decision:
      rule === ''
        ? null
        : { rule, bar: { numerator: numerator || 0, denominator: denominator || 0, inclusive } },
    quorum: quorumParties.trim() === '' ? null : { parties: whole(quorumParties), seats: null },
  };
}

function wholeOrNull(text: string): number | null {
  return text.trim() === '' ? null : whole(text);
}

function whole(text: string): number {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : -1;
}
