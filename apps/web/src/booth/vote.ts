import type { BoothUnit, Mark } from './sheets';

/** Where a vote stands for somebody who would vote now. */
export type Phase = 'notYet' | 'open' | 'closed' | 'annulled';

interface Timed {
  readonly state: string;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
}

/** By the server's clock: the window opens and shuts without an act. */
export function phaseOf({ state, opensAt, closesAt }: Timed, now: number): Phase {
  if (state === 'ANNULLED') return 'annulled';
  if (state === 'DRAFT' || state === 'ROLL_POSTED') return 'notYet';
  if (state !== 'NOTICED') return 'closed';
  if (now < Date.parse(opensAt ?? '')) return 'notYet';
  return now < Date.parse(closesAt ?? '') ? 'open' : 'closed';
}

export interface CastUnit {
  readonly no: number;
  readonly name: string;
}

/** What is known of a ballot that was taken. */
export interface Taken {
  readonly ballotId: string;
  readonly choices: readonly { readonly itemId: string; readonly choice: string }[];
  readonly units: readonly CastUnit[];
}

/** Units for which this person has sent nothing yet. */
export function uncast<T extends BoothUnit>(units: readonly T[], taken: readonly Taken[]): T[] {
  const done = new Set(taken.flatMap(ballot => ballot.units.map(({ no }) => no)));
  return units.filter(({ no }) => !done.has(no));
}

const MARKS: readonly Mark[] = ['AGREE', 'AGAINST', 'ABSTAIN', 'WITH_MAJORITY'];
/** Without following anybody. */
const OWN_MARKS: readonly Mark[] = ['AGREE', 'AGAINST', 'ABSTAIN'];

/** What can be marked in this vote: 随多数 where it offers that, which a secret one never does. */
export function marksOf({
  policies,
}: {
  readonly policies: { readonly following: string };
}): readonly Mark[] {
  return policies.following === 'OFFERED' ? MARKS : OWN_MARKS;
}
