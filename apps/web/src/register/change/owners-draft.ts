import type {
  ChangeOwnersInput,
  ChangeReason,
  Ownership,
  UnitSheetFragment,
  UnitStatus,
} from '../../graphql/generated';

export interface OwnerDraft {
  /** Of this form only. */
  readonly key: number;
  /** One of the present owners; then name and certificate are known. */
  readonly ownerId: string | null;
  readonly name: string;
  readonly idSuffix: string;
  readonly part: string;
  readonly whole: string;
}

export interface OwnedDraft {
  readonly since: string;
  readonly status: UnitStatus;
  readonly ownership: Ownership | '';
  readonly note: string;
  readonly owners: readonly OwnerDraft[];
}

export interface OwnersDraft extends OwnedDraft {
  readonly reason: ChangeReason;
}

export const reasons = [
  'SALE',
  'INHERITANCE',
  'GIFT',
  'COURT',
  'DIVISION',
  'DELIVERY',
  'REGISTRATION',
  'CORRECTION',
] as const satisfies readonly ChangeReason[];

/** As it is now: what stays the same needs no typing. */
export function draftOf(unit: UnitSheetFragment, today: string): OwnersDraft {
  return {
    reason: 'SALE',
    since: today,
    status: unit.status,
    ownership: unit.ownership ?? '',
    note: '',
    owners: unit.owners.map(({ id, name, share }, key) => ({
      ...{ key, ownerId: id, name, idSuffix: '' },
      part: share ? String(share.part) : '',
      whole: share ? String(share.whole) : '',
    })),
  };
}

/** The first owners of a unit: one, to be typed. */
export function ownedNew(today: string): OwnedDraft {
  const owners = [emptyOwner([])];
  return { since: today, status: 'REGISTERED', ownership: 'SOLE', note: '', owners };
}

export function emptyOwner(owners: readonly OwnerDraft[]): OwnerDraft {
  const key = Math.max(0, ...owners.map(owner => owner.key)) + 1;
  return { key, ownerId: null, name: '', idSuffix: '', part: '', whole: '' };
}

export function inputOf(
  { id, version }: Pick<UnitSheetFragment, 'id' | 'version'>,
  { reason, ...owned }: OwnersDraft,
): ChangeOwnersInput {
  return { id, version, reason, ...ownedInput(owned) };
}

export function ownedInput({ ownership, owners, ...rest }: OwnedDraft) {
  const inShares = ownership === 'SHARES';
  return {
    ...{ ...rest, ownership: ownership || null },
    owners: owners.map(({ ownerId, name, idSuffix, part, whole }) => ({
      ...(ownerId ? { ownerId } : { name, idSuffix }),
      ...(inShares && part && whole && { share: { part: Number(part), whole: Number(whole) } }),
    })),
  };
}
