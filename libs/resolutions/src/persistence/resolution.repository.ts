import type { Tx } from '@sifang/platform';
import { nextStepOn } from '../domain/escalation.js';
import type { ResolutionEvent } from '../domain/resolution-event.js';
import { resolutionNotFound, type Answer, type Resolution } from '../domain/resolution.js';
import type { Addressed } from '../domain/rights.js';
import { recordEvent } from './event.repository.js';
import { AnswerTable, ResolutionTable } from './resolution.table.js';
import { stepsTaken } from './step.repository.js';

export type LockedResolution = Resolution & Addressed;

/** @throws Refusal RESOLUTION_NOT_FOUND */
export async function lockResolution(tx: Tx, id: string): Promise<LockedResolution> {
  const row = await tx.findOne(ResolutionTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!row) throw resolutionNotFound();
  return { ...row, answer: await tx.findOneBy(AnswerTable, { resolutionId: id, round: row.round }) };
}

/** Two tries with one id wait for each other here, so that the second finds what the first did. */
export async function isAdopted(tx: Tx, id: string): Promise<boolean> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('resolution ' || $1::text))`, [id]);
  return tx.existsBy(ResolutionTable, { id });
}

export type NewResolution = LockedResolution &
  Pick<
    ResolutionTable,
    | 'meetingId'
    | 'motionId'
    | 'sourceKind'
    | 'sourceId'
    | 'sourceTitle'
    | 'moneyFen'
    | 'quantityMilli'
    | 'quantityUnit'
  >;

export async function insertResolution(tx: Tx, row: NewResolution, event: ResolutionEvent): Promise<void> {
  const { answer: _none, supportingIds, ...columns } = row;
  const watchOn = nextStepOn(row, new Set());
  await tx.insert(ResolutionTable, { ...columns, supportingIds: [...supportingIds], seq: 0, watchOn });
  await recordEvent(tx, row, event);
}

/** What has changed, and what happened, in the same moment; null: nothing that anybody has to know. */
export async function saveResolution(
  tx: Tx,
  after: LockedResolution,
  event: ResolutionEvent | null,
): Promise<void> {
  await tx.update(ResolutionTable, after.id, {
    ...{ text: after.text, state: after.state, stateSince: after.stateSince, round: after.round },
    ...{ dueOn: after.dueOn, overdueSince: after.overdueSince, failedChecks: after.failedChecks },
    ...{ pausedAt: after.pausedAt, extension: after.extension, supervision: after.supervision },
    ...{ doneAt: after.doneAt, closedAt: after.closedAt },
    watchOn: nextStepOn(after, await stepsTaken(tx, after.id)),
  });
  if (event) await recordEvent(tx, after, event);
}

export async function insertAnswer(tx: Tx, { id, round }: Resolution, answer: Answer): Promise<void> {
  await tx.insert(AnswerTable, { ...answer, resolutionId: id, round });
}
