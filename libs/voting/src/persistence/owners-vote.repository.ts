import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { outbox, type Tx } from '@sifang/platform';
import type { OwnersVoteEvent } from '../domain/life/event.js';
import type { OwnersVoteRow } from '../domain/life/row.js';
import type { Extension, OwnersVote, VoteItem } from '../domain/life/vote.js';
import { OwnersVoteTable } from './owners-vote.table.js';

/** Topic of the outbox messages of this context; the key is the vote's id. Never in a transaction that takes ballots. */
export const OWNERS_VOTE_TOPIC = 'owners-vote';

/** A vote with what its life depends on. */
export interface KeptVote {
  readonly row: OwnersVoteRow;
  /** As the domain sees it. */
  readonly vote: OwnersVote;
}

export function voteNotFound(): Refusal {
  return new Refusal('VOTE_NOT_FOUND', 'There is no such vote.');
}

/** Every act of the desk takes this lock first; ballots do not. @throws Refusal VOTE_NOT_FOUND */
export async function lockVote(tx: Tx, id: string): Promise<KeptVote> {
  const row = await tx.findOne(OwnersVoteTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw voteNotFound();
  return { row, vote: asVote(row, await itemsOf(tx, id), await extensionsOf(tx, id)) };
}

export function itemsOf(tx: Tx, voteId: string): Promise<VoteItem[]> {
  return tx.query(`SELECT id, matter, text FROM owners_vote_item WHERE vote_id = $1 ORDER BY position`, [
    voteId,
  ]);
}

export function extensionsOf(tx: Tx, voteId: string): Promise<Extension[]> {
  return tx.query(
    `SELECT until, announced_at AS "announcedAt", reason FROM owners_vote_extension WHERE vote_id = $1 ORDER BY nth`,
    [voteId],
  );
}

export function asVote(
  row: OwnersVoteRow,
  items: readonly VoteItem[],
  extensions: readonly Extension[],
): OwnersVote {
  const { state, profile, temporary, rollHash, noticedOn, opensAt, closesAt } = row;
  const { resultPostedOn, declaredAt, annulledAt, annulledBecause } = row;
  const annulment = annulledAt && { at: annulledAt, reason: annulledBecause! };
  return {
    ...{ state, profile, temporary, items, rollHash, noticedOn, opensAt, closesAt, extensions },
    ...{ resultPostedOn, declaredAt, annulment },
  };
}

/** What the domain has decided; items, extensions and the roll are written by those who change them. */
export async function saveVote(tx: Tx, id: string, vote: OwnersVote): Promise<void> {
  const { state, rollHash, noticedOn, opensAt, closesAt, resultPostedOn, declaredAt, annulment } = vote;
  const { at: annulledAt = null, reason: annulledBecause = null } = annulment ?? {};
  await tx.update(OwnersVoteTable, id, {
    ...{ state, rollHash, noticedOn, opensAt, closesAt, resultPostedOn, declaredAt },
    ...{ annulledAt, annulledBecause },
  });
}

/**
 * Adds to the timeline what has just happened, and tells everybody who follows once it is committed. The number follows
 * the one that the act has seen: of two acts that saw the same the constraint lets one through.
 * @param by null: the house itself, when the time had come
 */
export async function record(
  tx: Tx,
  { id, seq }: Pick<OwnersVoteRow, 'id' | 'seq'>,
  { type, ...payload }: OwnersVoteEvent,
  by: Actor | null,
  at: Date,
): Promise<void> {
  const title = by?.appointments.find(({ id: office }) => office === by.actingUnder)?.title ?? null;
  await tx.query(
    `INSERT INTO owners_vote_event (vote_id, seq, type, payload, actor_id, actor_name, actor_title, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, seq + 1, type, JSON.stringify(payload), by?.personId ?? null, by?.name ?? null, title, at],
  );
  await tx.query(`UPDATE owners_vote SET seq = $2 WHERE id = $1`, [id, seq + 1]);
  await outbox.append(tx, { topic: OWNERS_VOTE_TOPIC, key: id, seq: seq + 1 });
}
