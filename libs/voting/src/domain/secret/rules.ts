import { Refusal } from '@sifang/kernel';
import { BlankPolicy, DuplicatePolicy, FollowingPolicy, SeveralUnitsPolicy } from '../law/policies.js';
import type { BallotPolicies } from '../life/row.js';
import { FREE } from '../proxy/instruction.js';
import { Choice } from '../ballot/ballot.js';
import { lettersOf } from '../ballot/letters.js';

/**
 * Of fewer owners the heads for each choice tell too much of each. With thirty, an item that reaches two thirds has
 * twenty who took part; of one that does not nothing is told by choice. [D]
 */
export const FEWEST_OWNERS = 30;

type Settled = Omit<BallotPolicies, 'parking'>;

/**
 * What a secret vote cannot do otherwise: the first ballot cannot be found again to be replaced or compared, whoever handed in a ballot takes
 * part in every item, and without papers there is no delivery from which silence could follow.
 */
const SETTLED: Settled = {
  duplicates: DuplicatePolicy.FIRST_VALID,
  blank: BlankPolicy.ABSTAIN,
  severalUnits: SeveralUnitsPolicy.PER_UNIT,
  silentArticle: null,
  following: FollowingPolicy.NOT_OFFERED,
};

/**
 * @param chosen by whoever drafts; null or absent: as it has to be
 * @throws Refusal SECRET_POLICY_UNFIT
 */
export function secretPolicies(
  chosen: { readonly [P in keyof Settled]?: Settled[P] | null | undefined } | null,
): Settled {
  for (const name of Object.keys(SETTLED) as (keyof Settled)[])
    if ((chosen?.[name] || null) !== null && chosen![name] !== SETTLED[name])
      throw new Refusal(
        'SECRET_POLICY_UNFIT',
        'A secret vote has the first ballot of a unit, each unit by itself, a blank that abstains, and nobody who follows the majority.',
        `policies.${name}`,
      );
  return SETTLED;
}

/** @throws Refusal SECRET_ROLL_TOO_SMALL */
export function requireOwnersEnough(heads: number): void {
  if (heads < FEWEST_OWNERS)
    throw new Refusal(
      'SECRET_ROLL_TOO_SMALL',
      `A secret vote has ${FEWEST_OWNERS} owners at least; this roll has ${heads}.`,
      'form',
      { least: FEWEST_OWNERS },
    );
}

/** 随多数 may need a person to settle which majority; of a secret vote nobody may look. @throws Refusal SECRET_NO_FOLLOWING */
export function requireOwnChoice(letters: string): void {
  const at = [...letters].indexOf(lettersOf([Choice.WITH_MAJORITY]));
  if (at >= 0)
    throw new Refusal(
      'SECRET_NO_FOLLOWING',
      'In a secret vote nobody follows the majority: choose for yourself.',
      `choices.${at}.choice`,
    );
}

/** A letter that says what to choose tells what its principal chose. @throws Refusal SECRET_INSTRUCTION */
export function requireNoInstruction(instruction: string): void {
  if ([...instruction].some(letter => letter !== FREE))
    throw new Refusal(
      'SECRET_INSTRUCTION',
      'In a secret vote a letter of proxy leaves the agent free.',
      'instruction',
    );
}

/** Nobody may look at what was chosen. */
export function secretBallot(): Refusal {
  return new Refusal('SECRET_BALLOT', 'This vote is secret: nobody can see what was chosen.');
}
