import { UnitStatus, UnitUse } from '@sifang/estates/domain';
import { isCalendarDay, isId } from '@sifang/kernel';
import { Channel } from '../ballot/ballot.js';
import { MATTERS } from '../law/matter.js';
import {
  BlankPolicy,
  DuplicatePolicy,
  FollowingPolicy,
  ParkingPolicy,
  SeveralUnitsPolicy,
} from '../law/policies.js';
import { BallotForm, Disclosure } from '../life/row.js';
import { bytesOf } from '../log/hexadecimal.js';
import { Outcome } from '../tally/decide.js';
import { FlagCode } from '../tally/flag.js';
import { SettledAs } from '../tally/settled-as.js';
import { BundleForm, FORMAT, type Line } from './lines.js';

/** Whether a value is what stands in a field. */
type Fits = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Fits>>;

const text: Fits = value => typeof value === 'string' && value !== '';
const truth: Fits = value => typeof value === 'boolean';
const whole: Fits = value => Number.isSafeInteger(value) && (value as number) >= 0 && !Object.is(value, -0);
const id: Fits = value => isId(value) && value === value.toLowerCase();
const day: Fits = value => typeof value === 'string' && isCalendarDay(value);
const moment: Fits = value =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
const hex = (bytes: number): Fits => {
  return value => typeof value === 'string' && bytesOf(value, bytes) !== null;
};
const oneOf = (words: object): Fits => {
  const known: readonly unknown[] = Object.values(words);
  return value => known.includes(value);
};
const nullOr = (fits: Fits): Fits => {
  return value => value === null || fits(value);
};
const listOf = (fits: Fits): Fits => {
  return value => Array.isArray(value) && value.every(fits);
};
const object: Fits = value => typeof value === 'object' && value !== null && !Array.isArray(value);
const shaped = (shape: Shape): Fits => {
  return value => object(value) && hasShape(value as object, shape);
};
const figure = shaped({ heads: whole, area: whole });
const told = shaped({ heads: whole, area: nullOr(whole) });
const kind = (word: Line['kind']): Fits => oneOf([word]);

const policies = shaped({
  duplicates: oneOf(DuplicatePolicy),
  blank: oneOf(BlankPolicy),
  parking: oneOf(ParkingPolicy),
  severalUnits: oneOf(SeveralUnitsPolicy),
  following: oneOf(FollowingPolicy),
  silentArticle: nullOr(text),
});
const extension = shaped({ until: moment, announcedAt: moment, reason: text });

export const SHAPES: Readonly<Record<Line['kind'], Shape>> = {
  bundle: {
    ...{ kind: kind('bundle'), format: oneOf([FORMAT]), form: oneOf(BundleForm), madeAt: moment },
    ...{ keyId: hex(8), publicKey: hex(32) },
  },
  vote: {
    ...{ kind: kind('vote'), id, title: text, estate: text, year: whole, number: whole, trial: truth },
    ...{ form: oneOf(BallotForm), disclosure: oneOf(Disclosure), buildings: nullOr(listOf(text)) },
    ...{ profileName: text, profile: object, policies, noticedOn: day },
    ...{ rollHash: hex(32), rollHeads: whole, rollArea: whole, rollUnits: whole },
    ...{ opensAt: moment, closesAt: moment, extensions: listOf(extension), resultPostedOn: day },
  },
  slate: { kind: kind('slate'), no: whole, text, seats: whole },
  item: {
    ...{ kind: kind('item'), position: whole, id, matter: oneOf(Object.keys(MATTERS)), text },
    slate: nullOr(whole),
  },
  unit: {
    ...{ kind: kind('unit'), no: whole, name: text, building: text, use: oneOf(UnitUse) },
    ...{ status: oneOf(UnitStatus), area: whole, owners: listOf(whole), head: nullOr(whole) },
  },
  batch: {
    ...{ kind: kind('batch'), no: whole, first: whole, size: whole },
    ...{ units: nullOr(whole), heads: nullOr(whole), area: nullOr(whole), sealing: truth, at: moment },
  },
  leaf: { kind: kind('leaf'), index: whole, hash: hex(32) },
  ballot: {
    ...{ kind: kind('ballot'), index: whole, hash: hex(32), id, unit: whole, channel: oneOf(Channel) },
    ...{ number: nullOr(whole), byProxy: truth, revision: whole, choices: text, salt: hex(16), at: moment },
  },
  tookPart: { kind: kind('tookPart'), unit: whole },
  delivered: { kind: kind('delivered'), unit: whole },
  settlement: {
    ...{ kind: kind('settlement'), position: whole, code: oneOf(FlagCode), units: nullOr(listOf(whole)) },
    ...{ as: oneOf(SettledAs), reason: text, at: moment },
  },
  total: { kind: kind('total'), position: whole, agree: figure, against: figure, abstain: figure },
  checkpoint: {
    ...{ kind: kind('checkpoint'), asked: hex(32), opensAt: moment, closesAt: moment },
    ...{ previous: nullOr(whole), size: whole, root: hex(32) },
    ...{ signedAt: moment, signature: hex(64) },
  },
  result: {
    ...{ kind: kind('result'), position: whole, outcome: oneOf(Outcome), step: nullOr(whole) },
    ...{ participating: figure, agree: told, against: told, abstain: told },
  },
  seal: { kind: kind('seal'), lines: whole, sha256: hex(32), signature: hex(64) },
};

/** These fields and no others, in this order. */
export function hasShape(value: object, shape: Shape): boolean {
  const [fields, wanted] = [Object.keys(value), Object.keys(shape)];
  return (
    fields.length === wanted.length &&
    wanted.every((name, at) => fields[at] === name && shape[name]!((value as Record<string, unknown>)[name]))
  );
}
