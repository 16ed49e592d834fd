import { askedHash, type Asked } from '../../domain/bundle/asked.js';
import type { ItemLine, SlateLine } from '../../domain/bundle/lines.js';
import type { VoteItem } from '../../domain/life/vote.js';
import type { Slate } from '../../domain/slate/slate.js';
import { askedVote, type AskedRow } from '../../persistence/proof/asked.queries.js';
import type { Reading } from '../../persistence/proof/log.queries.js';
import { sha256 } from './sha256.js';

/** What owners are asked, as it is hashed, and the window as it stands. */
export interface AskedNow {
  readonly asked: string;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** Null before the notice. */
export async function askedNow(database: Reading, voteId: string): Promise<AskedNow | null> {
  const found = await askedVote(database, voteId);
  if (!found) return null;
  const { row, slates, items } = found;
  const asked = { vote: askedLine(row), slates: slateLines(slates), items: itemLines(items) };
  return {
    asked: askedHash(sha256, asked),
    ...{ opensAt: row.opensAt!.toISOString(), closesAt: row.closesAt!.toISOString() },
  };
}

/** The line of the vote in a bundle, as far as the notice settles it. */
export function askedLine({ estate, ...row }: AskedRow): Asked['vote'] {
  const { id, title, year, number, trial, form, disclosure, buildings, profileName, profile } = row;
  const { duplicates, blank, parking, severalUnits, following, silentArticle } = row.policies;
  return {
    ...{ kind: 'vote', id, title, estate, year, number, trial, form, disclosure, buildings },
    ...{ profileName, profile },
    policies: { duplicates, blank, parking, severalUnits, following, silentArticle },
    ...{ noticedOn: row.noticedOn!, rollHash: row.rollHash!, rollHeads: row.rollHeads! },
    ...{ rollArea: Number(row.rollArea), rollUnits: row.rollUnits! },
  };
}

export function slateLines(slates: readonly Slate[]): SlateLine[] {
  return slates.map(({ no, text, seats }) => ({ kind: 'slate', no, text, seats }));
}

export function itemLines(items: readonly VoteItem[]): ItemLine[] {
  return items.map(({ id, matter, text, slate = null }, at) => ({
    ...{ kind: 'item', position: at + 1, id, matter, text, slate },
  }));
}
