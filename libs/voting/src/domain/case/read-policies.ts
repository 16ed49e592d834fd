import {
  BlankPolicy,
  DuplicatePolicy,
  ParkingPolicy,
  SeveralUnitsPolicy,
  type Policies,
  type SilentRule,
} from '../law/policies.js';
import type { RuleProfile } from '../law/rule-profile.js';
import type { RollUnit } from '../roll/electorate.js';
import { Given } from './given.js';
import { readUnitOf } from './read-ballots.js';

/** What a vote does not settle is as its profile has it. Silence follows nobody unless the vote says so. */
export function readPolicies(
  handedIn: Given | null,
  profile: RuleProfile,
  roll: readonly RollUnit[],
): Policies {
  const given = handedIn ?? new Given({}, 'policies');
  given.requireOnly(['duplicates', 'blank', 'parking', 'severalUnits', 'silent']);
  const { duplicates, blank, parking, severalUnits } = profile;
  const silent = given.find('silent');
  return {
    duplicates: given.find('duplicates')?.word(Object.values(DuplicatePolicy)) ?? duplicates.value,
    blank: given.find('blank')?.word(Object.values(BlankPolicy)) ?? blank.value,
    parking: given.find('parking')?.word(Object.values(ParkingPolicy)) ?? parking.value,
    severalUnits: given.find('severalUnits')?.word(Object.values(SeveralUnitsPolicy)) ?? severalUnits.value,
    silent: silent && readSilent(silent, roll),
  };
}

function readSilent(given: Given, roll: readonly RollUnit[]): SilentRule | null {
  if (given.isText()) return given.word(['NONE']) && null;
  given.requireOnly(['follow', 'delivered', 'article']);
  given.get('follow').word(['MAJORITY']);
  const units = new Set(roll.map(({ unit }) => unit));
  const delivered = new Set<string>();
  for (const each of given.get('delivered').list()) {
    const unit = readUnitOf(each, units);
    if (delivered.has(unit)) each.refuse('This unit is in the list twice.');
    delivered.add(unit);
  }
  return { article: given.get('article').text(), delivered };
}
