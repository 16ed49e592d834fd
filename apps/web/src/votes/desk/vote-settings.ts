import type {
  BlankPolicy,
  DeskVoteFragment,
  DuplicatePolicy,
  FollowingPolicy,
  ParkingPolicy,
  SeveralUnitsPolicy,
} from '../../graphql/generated';

/** What the form about a vote holds. Empty policies are as the profile has them. */
export interface SettingsDraft {
  readonly title: string;
  readonly profile: string;
  readonly buildings: readonly string[] | null;
  readonly temporary: boolean;
  readonly trial: boolean;
  readonly form: 'NAMED' | 'SECRET';
  readonly disclosure: 'UNITS' | 'TOTALS';
  readonly duplicates: DuplicatePolicy | '';
  readonly blank: BlankPolicy | '';
  readonly parking: ParkingPolicy | '';
  readonly severalUnits: SeveralUnitsPolicy | '';
  readonly following: FollowingPolicy | '';
  readonly silentArticle: string;
}

export const NEW_SETTINGS: SettingsDraft = {
  ...{ title: '', profile: 'national', buildings: null, temporary: false, trial: false },
  ...{ form: 'NAMED', disclosure: 'UNITS' },
  ...{ duplicates: '', blank: '', parking: '', severalUnits: '', following: '', silentArticle: '' },
};

/** 无记名: its policies cannot be chosen, and follow from it. */
export const IN_SECRET = {
  ...{ form: 'SECRET', duplicates: '', blank: '', severalUnits: '', following: '', silentArticle: '' },
} as const satisfies Partial<SettingsDraft>;

export const POLICIES = {
  duplicates: ['FIRST_VALID', 'LAST_VALID', 'ELECTRONIC_PREVAILS', 'CONFLICT_VOID'],
  blank: ['ABSTAIN', 'NOT_PARTICIPATING'],
  parking: ['EXCLUDE', 'INCLUDE'],
  severalUnits: ['PER_UNIT', 'WHOLE_OWNER'],
  following: ['OFFERED', 'NOT_OFFERED'],
} as const;

/** As they stand. */
export function settingsOf(vote: DeskVoteFragment): SettingsDraft {
  const { title, profileName, buildings, temporary, trial, form, disclosure } = vote;
  const { silentArticle, ...policies } = vote.policies;
  return {
    ...{ title, profile: profileName, buildings, temporary, trial, form, disclosure, ...policies },
    silentArticle: silentArticle ?? '',
  };
}

/** As the server takes them. */
export function settingsInput({
  duplicates,
  blank,
  parking,
  severalUnits,
  following,
  silentArticle,
  ...settings
}: SettingsDraft) {
  return {
    ...settings,
    buildings: settings.buildings && [...settings.buildings],
    policies: {
      duplicates: duplicates || null,
      blank: blank || null,
      parking: parking || null,
      severalUnits: severalUnits || null,
      following: following || null,
      silentArticle: silentArticle.trim(),
    },
  };
}

export interface ItemDraft {
  readonly id: string;
  readonly matter: string;
  readonly text: string;
}

/** The list with one thing a place further up or down; as it was at the ends. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const next = [...list];
  const to = from + by;
  if (to < 0 || to >= list.length) return next;
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

/** Square metres as typed, in whole 0.01 ㎡; null is nothing typed, NaN what is no such number. */
export function hundredths(typed: string): number | null {
  const text = typed.replaceAll(',', '').trim();
  if (text === '') return null;
  const parts = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text);
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : NaN;
}
