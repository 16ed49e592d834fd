import { dayOf, Refusal } from '@sifang/kernel';
import { itemsOf, type Instrument } from './instrument.js';
import { requirePreliminary, type Round } from './round.js';

export enum ObjectionDecision {
  /** 成立: the item is left out of the score. No answer is ever taken out: what a figure lost would tell what it was. */
  UPHELD = 'UPHELD',
  /** 不成立 */
  REJECTED = 'REJECTED',
}

/** What the rated organisation says against the score of one item. */
export interface Objection {
  readonly id: string;
  readonly roundId: string;
  /** Code of the item. */
  readonly item: string;
  readonly text: string;
  readonly filedBy: string;
  readonly filedAt: Date;
  readonly decision: ObjectionDecision | null;
  readonly reason: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/** @throws Refusal ROUND_NOT_PRELIMINARY · OBJECTION_TOO_LATE · SCORE_ACCEPTED · ITEM_NOT_ASKED */
export function requireObjectable(
  round: Pick<Round, 'state' | 'objectUntil' | 'acceptedAt'>,
  instrument: Instrument,
  item: string,
  now: Date,
): void {
  requirePreliminary(round);
  if (round.acceptedAt) throw new Refusal('SCORE_ACCEPTED', 'The score has been accepted.');
  if (round.objectUntil !== null && dayOf(now) > round.objectUntil)
    throw new Refusal('OBJECTION_TOO_LATE', 'The days for objections are over.');
  if (!itemsOf(instrument).some(({ code }) => code === item))
    throw new Refusal('ITEM_NOT_ASKED', 'There is no such item.', 'item');
}

/** @throws Refusal ROUND_NOT_PRELIMINARY · OBJECTION_DECIDED · DECIDER_INVOLVED */
export function decide(
  round: Pick<Round, 'state' | 'openedBy'>,
  objection: Objection,
  given: { readonly decision: ObjectionDecision; readonly reason: string },
  by: { readonly personId: string; readonly gaveSheet: boolean; readonly now: Date },
): Objection {
  requirePreliminary(round);
  if (objection.decision !== null) throw objectionDecided();
  if (by.gaveSheet || by.personId === round.openedBy)
    throw new Refusal('DECIDER_INVOLVED', 'Somebody else decides: not who holds the round or rated in it.');
  return { ...objection, ...given, decidedBy: by.personId, decidedAt: by.now };
}

export function objectionDecided(): Refusal {
  return new Refusal('OBJECTION_DECIDED', 'This objection has been decided.');
}

export function objectionNotFound(): Refusal {
  return new Refusal('OBJECTION_NOT_FOUND', 'There is no such objection.');
}

/**
 * @param earlier rounds about the same organisation that closed before and wait: cards count in the order of closing, and
 * one that came late would find that the third card had not been red
 * @throws Refusal OBJECTIONS_OPEN · OBJECTIONS_MAY_COME · EARLIER_ROUND_WAITS
 */
export function requirePublishable(
  { objectUntil, acceptedAt }: Pick<Round, 'objectUntil' | 'acceptedAt'>,
  objections: readonly Objection[],
  earlier: number,
  now: Date,
): void {
  if (objections.some(({ decision }) => decision === null))
    throw new Refusal('OBJECTIONS_OPEN', 'An objection waits to be decided.');
  if (!acceptedAt && objectUntil !== null && dayOf(now) <= objectUntil)
    throw new Refusal('OBJECTIONS_MAY_COME', 'The rated organisation may still object, or accept the score.');
  if (earlier > 0) throw new Refusal('EARLIER_ROUND_WAITS', 'Publish the earlier round about them first.');
}

/** Codes of the items that upheld objections take out of the score. */
export function struckBy(objections: readonly Objection[]): string[] {
  return objections.filter(({ decision }) => decision === ObjectionDecision.UPHELD).map(({ item }) => item);
}
