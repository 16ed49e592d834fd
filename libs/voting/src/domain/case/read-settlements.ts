import type { RollUnit } from '../roll/electorate.js';
import { FlagCode } from '../tally/flag.js';
import { SettledAs } from '../tally/settled-as.js';
import { type Settlement } from '../tally/settlement.js';
import type { Given } from './given.js';
import { readUnitOf } from './read-ballots.js';

/** 认定, where there are any. */
export function readSettlements(given: Given, roll: readonly RollUnit[]): Settlement[] {
  const units = new Set(roll.map(({ unit }) => unit));
  return (given.find('settlements')?.list() ?? []).map(each => {
    each.requireOnly(['code', 'units', 'as']);
    return {
      code: each.get('code').word(Object.values(FlagCode)),
      units: each
        .get('units')
        .list()
        .map(unit => readUnitOf(unit, units)),
      as: each.get('as').word(Object.values(SettledAs)),
    };
  });
}
