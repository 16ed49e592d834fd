import { outbox, type Tx } from '@sifang/platform';
import { resolutionNotFound, type Answer, type Resolution } from '../domain/resolution.js';
import type { Addressed } from '../domain/rights.js';
import { AnswerTable, ResolutionTable } from './resolution.table.js';

export const RESOLUTION_TOPIC = 'resolution';

/** @throws Refusal RESOLUTION_NOT_FOUND */
export async function lockResolution(tx: Tx, id: string): Promise<Resolution & Addressed> {
  const row = await tx.findOne(ResolutionTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw resolutionNotFound();
  return { ...row, answer: await tx.findOneBy(AnswerTable, { resolutionId: id }) };
}

/** Two tries with one id wait for each other here, so that the second finds what the first did. */
export async function isAdopted(tx: Tx, id: string): Promise<boolean> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('resolution ' || $1::text))`, [id]);
  return tx.existsBy(ResolutionTable, { id });
}

export async function insertResolution(
  tx: Tx,
  row: Omit<ResolutionTable, 'seq' | 'overdueSince'>,
): Promise<void> {
  await tx.insert(ResolutionTable, { ...row, seq: 0, overdueSince: null });
  await announceChange(tx, row.id);
}

export async function saveAnswer(tx: Tx, resolutionId: string, answer: Answer): Promise<void> {
  await tx.insert(AnswerTable, { ...answer, resolutionId });
  await announceChange(tx, resolutionId);
}

export async function saveOverdue(tx: Tx, { id, overdueSince }: Resolution): Promise<void> {
  await tx.update(ResolutionTable, id, { overdueSince });
  await announceChange(tx, id);
}

async function announceChange(tx: Tx, id: string): Promise<void> {
  await tx.increment(ResolutionTable, { id }, 'seq', 1);
  const { seq } = await tx.findOneOrFail(ResolutionTable, { where: { id }, select: { seq: true } });
  await outbox.append(tx, { topic: RESOLUTION_TOPIC, key: id, seq });
}
