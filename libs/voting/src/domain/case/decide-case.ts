import { MATTERS, type Matter } from '../law/matter.js';
import { profileNamed } from '../law/profiles.js';
import { decideByBallots } from '../tally/by-ballots.js';
import { decideByTotals } from '../tally/by-totals.js';
import type { Decision } from '../tally/decision.js';
import { Given } from './given.js';
import { readBallots } from './read-ballots.js';
import { readPolicies } from './read-policies.js';
import { readRoll } from './read-roll.js';
import { readSettlements } from './read-settlements.js';
import { readTotals } from './read-totals.js';

const ALWAYS = ['profile', 'matter'];
const BY_TOTALS = ['totals', 'participating', 'agree'];
const BY_BALLOTS = ['policies', 'roll', 'ballots', 'settlements'];

/**
 * Decides a case as a file describes it: by totals, or by a roll and ballots.
 * @param value what the file holds, parsed
 * @throws Refusal INVALID_CASE · PROFILE_UNKNOWN · BALLOT_NUMBER_TAKEN · NOBODY_TO_VOTE · SETTLEMENT_UNFIT, each naming the field
 */
export function decideCase(value: unknown): Decision {
  const given = new Given(value).requireOnly([...ALWAYS, ...BY_TOTALS, ...BY_BALLOTS]);
  const profile = profileNamed(given.get('profile').text());
  const rule = MATTERS[given.get('matter').word(Object.keys(MATTERS) as Matter[])];
  if (!BY_BALLOTS.some(key => given.find(key)))
    return decideByTotals(rule, readTotals(given.requireOnly([...ALWAYS, ...BY_TOTALS])));
  given.requireOnly([...ALWAYS, ...BY_BALLOTS]);
  const roll = readRoll(given.get('roll'));
  const policies = readPolicies(given.find('policies'), profile, roll);
  const ballots = readBallots(given.get('ballots'), roll);
  return decideByBallots({ rule, policies, roll, ballots, settlements: readSettlements(given, roll) });
}
