import type { Actor } from '@sifang/identity/domain';
import { outbox, type Tx } from '@sifang/platform';
import type { OwnersVoteEvent } from '../domain/life/event.js';
import type { OwnersVoteRow } from '../domain/life/row.js';
import type { Extension, OwnersVote } from '../domain/life/vote.js';
import { voteNotFound } from '../domain/rights.js';
import { OwnersVoteTable } from './owners-vote.table.js';
import { detailsOf, type VoteDetails } from './vote-details.queries.js';

export { voteNotFound };

/** Topic of the outbox messages of this context; the key is the vote's id. Never in a transaction that takes ballots. */
export const OWNERS_VOTE_TOPIC = 'owners-vote';

/** A vote with what its life depends on. */
export interface KeptVote {
  readonly row: OwnersVoteRow;
  /** As the domain sees it. */
  readonly vote: OwnersVote;
}

/** Every act of the desk takes this lock first; ballots do not. @throws Refusal VOTE_NOT_FOUND */
export async function lockVote(tx: Tx, id: string): Promise<KeptVote> {
  // The ledger of the ballots refers to this row: any stronger lock would make phones wait for the desk.
  const row = await tx.findOne(OwnersVoteTable, { where: { id }, lock: { mode: 'for_no_key_update' } });
  if (!row) throw voteNotFound();
  return { row, vote: asVote(row, await detailsOf(tx, id)) };
}

export function asVote(row: OwnersVoteRow, details: VoteDetails): OwnersVote {
  const { state, profile, temporary, rollHash, noticedOn, opensAt, closesAt } = row;
  const { resultPostedOn, declaredAt, annulledAt, annulledBecause } = row;
  const annulment = annulledAt && { at: annulledAt, reason: annulledBecause! };
  return {
    ...{ state, profile, temporary, ...details, rollHash, noticedOn, opensAt, closesAt },
    ...{ resultPostedOn, declaredAt, annulment },
  };
}

/** What the domain has decided; items, extensions and the roll are written by those who change them. @param more what goes with it */
export async function saveVote(
  tx: Tx,
  id: string,
  vote: OwnersVote,
  more: Partial<KeptBeside> = {},
): Promise<void> {
  const { state, rollHash, noticedOn, opensAt, closesAt, resultPostedOn, declaredAt, annulment } = vote;
  const { at: annulledAt = null, reason: annulledBecause = null } = annulment ?? {};
  await tx.update(OwnersVoteTable, id, {
    ...{ state, rollHash, noticedOn, opensAt, closesAt, resultPostedOn, declaredAt },
    ...{ annulledAt, annulledBecause, ...more },
  } as object);
}

/** Of a vote, and unknown to the rules of its life: the result as posted, the sums of the roll. */
type KeptBeside = Pick<
  OwnersVoteRow,
  'result' | 'rollHeads' | 'rollArea' | 'rollUnits' | 'rollPostedAt' | 'registryArea' | 'gapExplained'
>;

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
  const [moved] = await tx.query<[{ seq: number }]>(RECORD, [
    ...[id, seq + 1, type, JSON.stringify(payload), by?.personId ?? null, by?.name ?? null, title, at],
  ]);
  await outbox.append(tx, { topic: OWNERS_VOTE_TOPIC, key: id, seq: moved.seq });
}

/** The number of what everybody sees of vote `v`: it grows with each act of the desk and with each batch of ballots. */
export const LIVE_SEQ = `(v.seq + coalesce((SELECT max(no) FROM ballot_batch WHERE vote_id = v.id), 0))`;

const RECORD = `
  WITH happened AS (
    INSERT INTO owners_vote_event (vote_id, seq, type, payload, actor_id, actor_name, actor_title, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING vote_id AS id, seq),
  moved AS (UPDATE owners_vote SET seq = $2 WHERE id = $1)
  SELECT ${LIVE_SEQ} AS seq FROM happened v`;

/** Once it is committed. Never in the transaction that takes ballots. */
export async function tellFollowers(tx: Tx, voteId: string): Promise<void> {
  const [row] = await tx.query<{ seq: number }[]>(
    `SELECT ${LIVE_SEQ} AS seq FROM owners_vote v WHERE v.id = $1`,
    [voteId],
  );
  if (row) await outbox.append(tx, { topic: OWNERS_VOTE_TOPIC, key: voteId, seq: row.seq });
}

/** A vote as it is drafted. */
export type NewVote = Pick<OwnersVoteRow, keyof Settings> &
  Pick<OwnersVoteRow, 'id' | 'seq' | 'estateId' | 'communityId' | 'townId' | 'year' | 'number' | 'state'> &
  Pick<OwnersVoteRow, 'topicId' | 'draftedBy' | 'draftedAt'>;

type Settings = Pick<
  OwnersVoteRow,
  | 'title'
  | 'temporary'
  | 'trial'
  | 'form'
  | 'disclosure'
  | 'buildings'
  | 'profileName'
  | 'profile'
  | 'policies'
>;

export async function insertVote(tx: Tx, vote: NewVote): Promise<void> {
  const { id, seq, estateId, communityId, townId, year, number, state, topicId, draftedBy, draftedAt } = vote;
  await tx.insert(OwnersVoteTable, {
    ...{ id, seq, estateId, communityId, townId, year, number, state, topicId, draftedBy, draftedAt },
    ...settingsOf(vote),
  } as object);
}

export async function saveSettings(tx: Tx, id: string, settings: Settings): Promise<void> {
  await tx.update(OwnersVoteTable, id, settingsOf(settings) as object);
}

function settingsOf({ title, temporary, trial, form, disclosure, buildings, ...rules }: Settings): Settings {
  const { profileName, profile, policies } = rules;
  return { title, temporary, trial, form, disclosure, buildings, profileName, profile, policies };
}

export async function insertExtension(
  tx: Tx,
  voteId: string,
  nth: number,
  { until, announcedAt, reason }: Extension,
): Promise<void> {
  await tx.query(
    `INSERT INTO owners_vote_extension (vote_id, nth, until, announced_at, reason) VALUES ($1, $2, $3, $4, $5)`,
    [voteId, nth, until, announcedAt, reason],
  );
}

/** The next of the votes of this estate in this year; of two who ask at once the constraint lets one through. */
export async function nextNumber(tx: Tx, estateId: string, year: number): Promise<number> {
  const [row] = await tx.query<{ next: number }[]>(
    `SELECT coalesce(max(number), 0) + 1 AS next FROM owners_vote WHERE estate_id = $1 AND year = $2`,
    [estateId, year],
  );
  return row!.next;
}

export async function replaceItems(
  tx: Tx,
  voteId: string,
  { items, slates }: Pick<OwnersVote, 'items' | 'slates'>,
): Promise<void> {
  await tx.query(`DELETE FROM owners_vote_item WHERE vote_id = $1`, [voteId]);
  await tx.query(`DELETE FROM owners_vote_slate WHERE vote_id = $1`, [voteId]);
  for (const { no, text, seats, electionId = null } of slates)
    await tx.query(
      `INSERT INTO owners_vote_slate (vote_id, no, text, seats, election_id) VALUES ($1, $2, $3, $4, $5)`,
      [voteId, no, text, seats, electionId],
    );
  await tx.query(
    `INSERT INTO owners_vote_item (vote_id, position, id, matter, text, slate)
     SELECT $1, position, id, matter, text, slate
       FROM ROWS FROM (jsonb_to_recordset($2) AS (id uuid, matter text, text text, slate smallint))
       WITH ORDINALITY AS i (id, matter, text, slate, position)`,
    [voteId, JSON.stringify(items)],
  );
}

/** Ballots are in time by the database's clock, so whatever opens or shuts the window goes by it too. */
export async function databaseNow(tx: Tx): Promise<Date> {
  const [row] = await tx.query<{ now: Date }[]>(`SELECT clock_timestamp() AS now`);
  return row!.now;
}
