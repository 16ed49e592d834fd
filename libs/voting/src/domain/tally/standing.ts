import type { Ballot, Discarded } from '../ballot/ballot.js';
import { DiscardReason } from '../ballot/ballot.js';
import { enteredOnce } from '../ballot/entered-once.js';
import { prevailing } from '../ballot/prevailing.js';
import { SeveralUnitsPolicy, type Policies } from '../law/policies.js';
import type { CountedUnit, Electorate } from '../roll/electorate.js';
import { grouped } from './grouped.js';

/** A unit that counts, with the ballots that count for it. */
export interface Standing {
  readonly unit: CountedUnit;
  /** Usually one. Several cannot be told apart; none, when nothing was returned or what was is void. */
  readonly ballots: readonly Ballot[];
  readonly returned: boolean;
}

/** Every unit of the electorate with its ballots, and those that do not count. */
export function standingsOf(
  electorate: Electorate,
  ballots: readonly Ballot[],
  policies: Policies,
): { readonly standings: readonly Standing[]; readonly discarded: readonly Discarded[] } {
  const { kept, discarded } = enteredOnce(ballots);
  const ofUnit = grouped(kept, ballot => ballot.unit);
  const standings: Standing[] = [];
  const lost: Discarded[] = [...discarded];
  for (const unit of electorate.units) {
    const theirs = ofUnit.get(unit.unit) ?? [];
    const result = prevailing(theirs, policies);
    standings.push({ unit, ballots: result.counting, returned: theirs.length > 0 });
    lost.push(...result.discarded);
    ofUnit.delete(unit.unit);
  }
  for (const ballot of [...ofUnit.values()].flat())
    lost.push({ ballot, reason: DiscardReason.USE_NOT_COUNTED });
  return { standings: forWholeOwners(standings, policies.severalUnits), discarded: lost };
}

/** Whoever handed in a ballot for some units has, under that policy, voted for all of them. */
function forWholeOwners(standings: readonly Standing[], policy: SeveralUnitsPolicy): readonly Standing[] {
  if (policy === SeveralUnitsPolicy.PER_UNIT) return standings;
  const returned = grouped(
    standings.filter(each => each.returned),
    each => each.unit.head,
  );
  return standings.map(standing => {
    const theirs = returned.get(standing.unit.head);
    if (standing.returned || !theirs) return standing;
    return { ...standing, returned: true, ballots: theirs.flatMap(({ ballots }) => ballots) };
  });
}
