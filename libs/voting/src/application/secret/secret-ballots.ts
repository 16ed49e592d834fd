import { Refusal } from '@sifang/kernel';
import type { Database, Seals } from '@sifang/platform';
import { Channel } from '../../domain/ballot/ballot.js';
import { requireOwnChoice } from '../../domain/secret/rules.js';
import { MARK_ALONE } from '../../domain/secret/slip.js';
import { grouped } from '../../domain/tally/grouped.js';
import { unitsOfTheirOwners, type OwnersUnit } from '../../persistence/secret/owners-units.queries.js';
import type { BallotToEnter, RightToCast } from '../casting/ballot-to-enter.js';
import { envelope } from './envelope.js';

/** What a phone sends, checked. */
export interface BallotOfUnits {
  readonly voteId: string;
  readonly ballotId: string;
  readonly units: readonly number[];
  /** One for each item. */
  readonly letters: string;
  readonly right: RightToCast & { readonly personId: string };
}

/**
 * A mark for each unit, and for each owner one envelope, which lies with the first of the units.
 * @throws Refusal SECRET_NO_FOLLOWING · SECRET_WHOLE_OWNER
 */
export async function secretBallots(
  database: Pick<Database, 'rows'>,
  seals: Seals,
  { voteId, ballotId, units, letters, right }: BallotOfUnits,
): Promise<BallotToEnter[]> {
  requireOwnChoice(letters);
  const theirs = await unitsOfTheirOwners(database, voteId, units, right.personId);
  if (right.as === 'VOTER') requireAllOf(theirs, units);
  const named = theirs.filter(({ no }) => units.includes(no));
  const envelopes = new Map(
    [...grouped(named, ({ head }) => head).values()].map(its => {
      const area = its.reduce((sum, unit) => sum + unit.area, 0);
      return [its[0]!.no, envelope(seals, voteId, { choices: letters, area })];
    }),
  );
  return units.map(unitNo => ({
    ...{
      voteId,
      id: ballotId,
      unitNo,
      channel: Channel.ELECTRONIC,
      number: null,
      choices: MARK_ALONE,
      right,
    },
    envelope: envelopes.get(unitNo),
  }));
}

/** Ballots of one owner that differ could never be found: whoever votes for several units of one owner does so once. */
function requireAllOf(theirs: readonly OwnersUnit[], units: readonly number[]): void {
  const left = theirs.filter(({ no, open }) => open && !units.includes(no));
  if (left.length > 0)
    throw new Refusal(
      'SECRET_WHOLE_OWNER',
      `In a secret vote you cast one ballot for all your units of one owner; number ${left[0]!.no} is missing.`,
      'units',
    );
}
