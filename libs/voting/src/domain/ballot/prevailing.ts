import { DuplicatePolicy, type BlankPolicy } from '../law/policies.js';
import { Channel, DiscardReason, type Ballot, type Discarded } from './ballot.js';
import { stanceOf } from './stance.js';

/** What of a unit's ballots counts. */
export interface Prevailing {
  /**
   * One; none, when they made each other void; several, when ballots that differ bear the same moment and nobody can
   * tell which of them the policy means.
   */
  readonly counting: readonly Ballot[];
  readonly discarded: readonly Discarded[];
}

/** Those of a unit's ballots that the policy puts in front, in whatever order they came. */
const IN_FRONT: Record<DuplicatePolicy, (ballots: readonly Ballot[]) => readonly Ballot[]> = {
  FIRST_VALID: earliest,
  LAST_VALID: latest,
  ELECTRONIC_PREVAILS: ballots => {
    const electronic = ballots.filter(({ channel }) => channel === Channel.ELECTRONIC);
    return earliest(electronic.length ? electronic : ballots);
  },
  CONFLICT_VOID: ballots => ballots,
};

/** Valid is, for this item, a ballot that takes part in it: one that does not gives way to one that does. */
export function prevailing(
  ballots: readonly Ballot[],
  { duplicates, blank }: { readonly duplicates: DuplicatePolicy; readonly blank: BlankPolicy },
): Prevailing {
  const valid = ballots.filter(ballot => stanceOf(ballot, blank) !== null);
  const front = IN_FRONT[duplicates](valid.length ? valid : ballots);
  const oneOfEachStance = firstOfEach(inOrder(front), ballot => stanceOf(ballot, blank));
  const inConflict = duplicates === DuplicatePolicy.CONFLICT_VOID && oneOfEachStance.length > 1;
  const counting = inConflict ? [] : oneOfEachStance;
  const discarded = inOrder(ballots)
    .filter(ballot => !counting.includes(ballot))
    .map(ballot => ({ ballot, reason: DiscardReason[duplicates] }));
  return { counting, discarded };
}

function earliest(ballots: readonly Ballot[]): readonly Ballot[] {
  const first = Math.min(...ballots.map(({ at }) => at.getTime()));
  return ballots.filter(({ at }) => at.getTime() === first);
}

function latest(ballots: readonly Ballot[]): readonly Ballot[] {
  const last = Math.max(...ballots.map(({ at }) => at.getTime()));
  return ballots.filter(({ at }) => at.getTime() === last);
}

/** By moment; those of one moment by what they say, so that the order of entry never matters. */
function inOrder(ballots: readonly Ballot[]): Ballot[] {
  const words = ({ channel, choice, number }: Ballot): string => [channel, choice, number].join(' ');
  return [...ballots].sort(
    (a, b) => a.at.getTime() - b.at.getTime() || words(a).localeCompare(words(b), 'en'),
  );
}

function firstOfEach(ballots: readonly Ballot[], kind: (ballot: Ballot) => unknown): Ballot[] {
  const kinds = ballots.map(kind);
  return ballots.filter((_, index) => kinds.indexOf(kinds[index]) === index);
}
