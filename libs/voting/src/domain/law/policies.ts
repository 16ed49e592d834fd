/** What each vote settles beforehand, because no national rule does. */
export interface Policies {
  readonly duplicates: DuplicatePolicy;
  readonly blank: BlankPolicy;
  readonly parking: ParkingPolicy;
  readonly severalUnits: SeveralUnitsPolicy;
  readonly silent: SilentRule | null;
}

/** Which ballot counts when a unit has several; the others are kept and shown as discarded. */
export enum DuplicatePolicy {
  FIRST_VALID = 'FIRST_VALID',
  LAST_VALID = 'LAST_VALID',
  /** Among those of one channel the first. */
  ELECTRONIC_PREVAILS = 'ELECTRONIC_PREVAILS',
  /** Ballots that differ make each other void; of equal ones the first counts. */
  CONFLICT_VOID = 'CONFLICT_VOID',
}

/** What an item is that was handed in without a mark. */
export enum BlankPolicy {
  ABSTAIN = 'ABSTAIN',
  NOT_PARTICIPATING = 'NOT_PARTICIPATING',
}

/** Whether parking spaces and storerooms count, in heads and in area, in what is divided and in what it is divided by. */
export enum ParkingPolicy {
  EXCLUDE = 'EXCLUDE',
  INCLUDE = 'INCLUDE',
}

/** What an owner of several units has voted who handed in a ballot for some of them. */
export enum SeveralUnitsPolicy {
  /** For the units with a ballot. */
  PER_UNIT = 'PER_UNIT',
  /** For all of them. */
  WHOLE_OWNER = 'WHOLE_OWNER',
}

/** Whether the ballot offers 随多数 beside 同意、反对、弃权. */
export enum FollowingPolicy {
  OFFERED = 'OFFERED',
  NOT_OFFERED = 'NOT_OFFERED',
}

/**
 * 未表决票从多: a ballot that was delivered and not returned counts with the majority, because an article of the owners'
 * own rules says so. It is neither an abstention nor the choice 随多数, and never happens by itself.
 */
export interface SilentRule {
  readonly article: string;
  /** The units whose delivery is proved. */
  readonly delivered: ReadonlySet<string>;
}
