import { Refusal } from '@sifang/kernel';
import type { Matter } from '../law/matter.js';

/** 选举项: one election among several candidates, each of whom is an item of the vote. */
export interface Slate {
  /** From 1, in the order of the ballot. */
  readonly no: number;
  readonly text: string;
  /** 应选人数: how many a ballot may choose at most. */
  readonly seats: number;
  /** Of the context that elects: the page of a candidate is found by it and the item's id. Null or left out: there is none. */
  readonly electionId?: string | null;
}

/** A slate with where its candidates stand among the items: next to one another, the first at `first`, from 0. */
export interface PlacedSlate extends Slate {
  readonly first: number;
  readonly size: number;
}

/** The one matter of Art 278 that elects. */
const ELECTING: Matter = '278-3';

/** As far as an item of a vote may be a candidate. */
interface Electable {
  readonly matter: Matter;
  readonly slate?: number | null;
}

/**
 * @throws Refusal SLATE_TWICE · SEATS_OUT_OF_RANGE · SLATE_UNKNOWN · SLATE_MATTER · SLATE_SCATTERED · CANDIDATES_TOO_FEW
 */
export function requireWholeSlates(slates: readonly Slate[], items: readonly Electable[]): void {
  slates.forEach(({ no, seats }, at) => {
    if (no !== at + 1)
      throw new Refusal('SLATE_TWICE', 'Elections of a ballot are numbered from 1.', `slates.${at}.no`);
    if (!Number.isSafeInteger(seats) || seats < 1)
      throw new Refusal('SEATS_OUT_OF_RANGE', 'An election fills one seat at least.', `slates.${at}.seats`);
  });
  items.forEach(({ slate, matter }, at) => {
    if (slate == null) return;
    if (!slates.some(({ no }) => no === slate))
      throw new Refusal('SLATE_UNKNOWN', 'This ballot has no such election.', `items.${at}.slate`);
    if (matter !== ELECTING)
      throw new Refusal('SLATE_MATTER', `Who is elected stands under ${ELECTING}.`, `items.${at}.matter`);
  });
  for (const { no, seats } of slates) {
    const places = items.flatMap(({ slate }, at) => (slate === no ? [at] : []));
    if (places.length < seats)
      throw new Refusal(
        'CANDIDATES_TOO_FEW',
        `${places.length} candidates for ${seats} seats.`,
        `slates.${no - 1}.seats`,
      );
    if (places.at(-1)! - places[0]! !== places.length - 1)
      throw new Refusal(
        'SLATE_SCATTERED',
        'Candidates of one election stand together.',
        `items.${places[0]}.slate`,
      );
  }
}

/** @param items in their position */
export function placed(slates: readonly Slate[], items: readonly Pick<Electable, 'slate'>[]): PlacedSlate[] {
  return slates.map(slate => ({
    ...slate,
    first: items.findIndex(item => item.slate === slate.no),
    size: items.filter(item => item.slate === slate.no).length,
  }));
}
