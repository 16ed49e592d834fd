import { Refusal } from '@sifang/kernel';

/** What an owner's row of the register and a claim are compared by. */
export interface Likeness {
  readonly name: string;
  /** Last six of the certificate; null for the developer. */
  readonly idSuffix: string | null;
  /** Digest in hexadecimal; null when the register has no telephone. */
  readonly phone: string | null;
}

export interface OwnerOnRegister extends Likeness {
  readonly id: string;
  /** Whose account stands for this owner; null while nobody has claimed it. */
  readonly personId: string | null;
}

export interface Likenesses {
  readonly name: boolean;
  readonly idSuffix: boolean;
  readonly phone: boolean;
}

/** Which of the three agree. A roll has one telephone for a unit, beside whichever owner: any of them counts. */
export function compare(owner: Likeness, given: Likeness, ofUnit: readonly Likeness[]): Likenesses {
  return {
    name: plainName(owner.name) === plainName(given.name),
    idSuffix: owner.idSuffix !== null && owner.idSuffix === given.idSuffix,
    phone: given.phone !== null && ofUnit.some(({ phone }) => phone === given.phone),
  };
}

/** The owner whom all three fit and whom nobody else has claimed; null for every kind of mismatch. */
export function ownerWhoClaims(
  owners: readonly OwnerOnRegister[],
  given: Likeness,
  personId: string,
): OwnerOnRegister | null {
  const fitting = owners.filter(owner => {
    const { name, idSuffix, phone } = compare(owner, given, owners);
    return name && idSuffix && phone;
  });
  const [owner] = fitting;
  return fitting.length === 1 && [null, personId].includes(owner!.personId) ? owner! : null;
}

/** 沈　文 and 沈文 are one name, and so are the dots of 买买提·艾力. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[•・‧．.]/g, '·');
}

/** Guessing is slow: a right answer after too many wrong ones is refused too. */
export function claimAttemptsSpent(): Refusal {
  return new Refusal(
    'CLAIM_ATTEMPTS_SPENT',
    'Too many attempts today. Try again tomorrow, or file papers for the desk to look at.',
  );
}
