/** Whom an owner of a unit wants to vote for it. */
export interface Consent {
  readonly byOwnerId: string;
  readonly forOwnerId: string;
}

/**
 * Joint owners have one voter, chosen by them (宁波 Art 18). Undivided disagreement names nobody.
 * @returns the owner whom all present owners want; null while one is silent or of another mind
 */
export function voterAgreedOn(ownerIds: readonly string[], consents: readonly Consent[]): string | null {
  const wanted = new Map(consents.map(({ byOwnerId, forOwnerId }) => [byOwnerId, forOwnerId]));
  const [first] = ownerIds;
  const voter = first === undefined ? undefined : wanted.get(first);
  if (voter === undefined || !ownerIds.includes(voter)) return null;
  return ownerIds.every(id => wanted.get(id) === voter) ? voter : null;
}
