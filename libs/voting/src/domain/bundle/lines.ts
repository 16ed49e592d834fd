import type { UnitStatus, UnitUse } from '@sifang/estates/domain';
import type { Channel } from '../ballot/ballot.js';
import type { Matter } from '../law/matter.js';
import type { BallotForm, BallotPolicies, Disclosure } from '../life/row.js';
import type { Figure } from '../roll/figure.js';
import type { SecretTotals } from '../secret/recount.js';
import type { Outcome } from '../tally/decide.js';
import type { FlagCode } from '../tally/flag.js';
import type { SettledAs } from '../tally/settled-as.js';

/** Docs: docs/bundle.md. A bundle is a text of lines; each is one of these, printed by JSON.stringify in this order of fields. */

export enum BundleForm {
  /** For everybody: nothing of what anybody chose. */
  PUBLIC = 'PUBLIC',
  /** For tellers and supervisors: every leaf opened, so that the count can be done again. */
  TELLERS = 'TELLERS',
}

export const FORMAT = 'sifang bundle 2';

export interface BundleLine {
  readonly kind: 'bundle';
  readonly format: typeof FORMAT;
  readonly form: BundleForm;
  readonly madeAt: string;
  readonly keyId: string;
  /** Ed25519, 32 bytes in hexadecimal. */
  readonly publicKey: string;
}

export interface VoteLine {
  readonly kind: 'vote';
  readonly id: string;
  readonly title: string;
  readonly estate: string;
  readonly year: number;
  readonly number: number;
  readonly trial: boolean;
  readonly form: BallotForm;
  readonly disclosure: Disclosure;
  readonly buildings: readonly string[] | null;
  readonly profileName: string;
  readonly profile: object;
  /** `following` says whether the ballot offered 随多数. */
  readonly policies: BallotPolicies;
  readonly noticedOn: string;
  readonly rollHash: string;
  /** Of what counts in this vote; area in whole numbers of 0.01 ㎡. */
  readonly rollHeads: number;
  readonly rollArea: number;
  readonly rollUnits: number;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly extensions: readonly {
    readonly until: string;
    readonly announcedAt: string;
    readonly reason: string;
  }[];
  readonly resultPostedOn: string;
}

/** 选举项: the items that belong to it are its candidates. */
export interface SlateLine {
  readonly kind: 'slate';
  readonly no: number;
  readonly text: string;
  /** 应选人数 */
  readonly seats: number;
}

export interface ItemLine {
  readonly kind: 'item';
  readonly position: number;
  readonly id: string;
  readonly matter: Matter;
  readonly text: string;
  /** The slate whose candidate it is; null: none. */
  readonly slate: number | null;
}

/** One of the frozen roll. Owners and heads are numbers of this vote alone. */
export interface UnitLine {
  readonly kind: 'unit';
  readonly no: number;
  readonly name: string;
  readonly building: string;
  readonly use: UnitUse;
  readonly status: UnitStatus;
  readonly area: number;
  readonly owners: readonly number[];
  readonly head: number | null;
}

export interface BatchLine {
  readonly kind: 'batch';
  readonly no: number;
  /** Leaves before this batch, and in it. */
  readonly first: number;
  readonly size: number;
  /** Units, heads and area that had no ballot before; null in the public form of a vote that publishes totals only. */
  readonly units: number | null;
  readonly heads: number | null;
  readonly area: number | null;
  readonly sealing: boolean;
  readonly at: string;
}

/** In the public form: a leaf, shut. */
export interface LeafLine {
  readonly kind: 'leaf';
  readonly index: number;
  readonly hash: string;
}

/** In the tellers' form: the same leaf, opened. */
export interface BallotLine {
  readonly kind: 'ballot';
  readonly index: number;
  readonly hash: string;
  readonly id: string;
  readonly unit: number;
  readonly channel: Channel;
  readonly number: number | null;
  readonly byProxy: boolean;
  readonly revision: number;
  readonly choices: string;
  readonly salt: string;
  readonly at: string;
}

/** A unit that took part; in the public form of a vote that publishes units. */
export interface TookPartLine {
  readonly kind: 'tookPart';
  readonly unit: number;
}

/** 送达有据: units whose delivery is proved, for votes in which silence follows the majority; in the tellers' form. */
export interface DeliveredLine {
  readonly kind: 'delivered';
  readonly unit: number;
}

/** 认定: what two people decided about what the ballots of an item left open. */
export interface SettlementLine {
  readonly kind: 'settlement';
  readonly position: number;
  readonly code: FlagCode;
  /** Null in the public form: whose ballots they were is nobody's business. */
  readonly units: readonly number[] | null;
  readonly as: SettledAs;
  readonly reason: string;
  readonly at: string;
}

/** Of one item of a secret vote, exactly, as its chips add up; in the tellers' form. */
export interface TotalLine extends SecretTotals {
  readonly kind: 'total';
  readonly position: number;
}

export interface CheckpointLine {
  readonly kind: 'checkpoint';
  /** See `Checkpoint`. */
  readonly asked: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly previous: number | null;
  readonly size: number;
  readonly root: string;
  readonly signedAt: string;
  readonly signature: string;
}

/** Of one item, as it was posted. */
export interface ResultLine {
  readonly kind: 'result';
  readonly position: number;
  readonly outcome: Outcome;
  /** Areas by stance are rounded down to so many 0.01 ㎡, or not told where it is null; 1 in the tellers' form of a named vote. */
  readonly step: number | null;
  readonly participating: Figure;
  readonly agree: ToldFigure;
  readonly against: ToldFigure;
  readonly abstain: ToldFigure;
}

export interface ToldFigure {
  readonly heads: number;
  readonly area: number | null;
}

/** The last line: that nothing above it was changed, by whoever has not the key. */
export interface SealLine {
  readonly kind: 'seal';
  /** Above this one. */
  readonly lines: number;
  /** Of all bytes above, each line's end among them. */
  readonly sha256: string;
  readonly signature: string;
}

export type Line =
  | BundleLine
  | VoteLine
  | SlateLine
  | ItemLine
  | UnitLine
  | BatchLine
  | LeafLine
  | BallotLine
  | TookPartLine
  | DeliveredLine
  | SettlementLine
  | TotalLine
  | CheckpointLine
  | ResultLine
  | SealLine;

/** The kinds in the order in which they stand; each but the first two and the last any number of times. */
export const ORDER = [
  ...([
    'bundle',
    'vote',
    'slate',
    'item',
    'unit',
    'batch',
    'leaf',
    'ballot',
    'tookPart',
    'delivered',
    'settlement',
    'total',
  ] as const),
  ...(['checkpoint', 'result', 'seal'] as const),
] satisfies readonly Line['kind'][];

/** What the seal signs. */
export function sealText(voteId: string, sha256: string): string {
  return [FORMAT, voteId, sha256].join('\n');
}
