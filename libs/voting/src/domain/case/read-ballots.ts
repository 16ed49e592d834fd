import { Channel, Choice, type Ballot } from '../ballot/ballot.js';
import type { RollUnit } from '../roll/electorate.js';
import type { Given } from './given.js';
import { readMoment } from './read-moment.js';

export function readBallots(given: Given, roll: readonly RollUnit[]): Ballot[] {
  const units = new Set(roll.map(({ unit }) => unit));
  return given.list().map(each => {
    each.requireOnly(['unit', 'channel', 'number', 'choice', 'at']);
    return {
      unit: readUnitOf(each.get('unit'), units),
      channel: each.get('channel').word(Object.values(Channel)),
      number: each.findKnown('number')?.text() ?? null,
      choice: each.get('choice').word(Object.values(Choice)),
      at: readMoment(each.get('at')),
    };
  });
}

export function readUnitOf(given: Given, units: ReadonlySet<string>): string {
  const unit = given.text();
  return units.has(unit) ? unit : given.refuse('This unit is not in the roll.');
}
