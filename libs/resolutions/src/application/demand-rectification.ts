import { jurisdictionOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { ResolutionState } from '../domain/lifecycle.js';
import { ResolutionAct } from '../domain/resolution-event.js';
import { ResolutionSource } from '../domain/resolution.js';
import { dayDue, requireFutureTerm, TermUnit, type Term } from '../domain/term.js';
import { insertResolution, isAdopted } from '../persistence/resolution.repository.js';
import { eventBy } from './change-resolution.js';
import { setDeadline } from './deadline-job.js';

export interface DemandRectification {
  /** Chosen by the client: a retry demands once. */
  readonly id: string;
  /** Such as 评〔2026-Q4〕1, within the estate. */
  readonly number: string;
  readonly estateId: string;
  readonly text: string;
  readonly addresseeId: string;
  readonly dueOn: CalendarDay | null;
  readonly term: Term | null;
  /** The round, and what it is called. */
  readonly source: { readonly id: string; readonly title: string };
}

/**
 * 整改清单: what a published rating asks to be put right, without a meeting. Who may demand it is asked by whoever calls.
 * @throws Refusal DUE_IN_THE_PAST · TERM_MISSING · TERM_TWICE · ESTATE_NOT_FOUND
 */
export async function demandRectification(
  { tx, now, actor }: ActContext<Actor>,
  input: DemandRectification,
): Promise<string> {
  const { id, number, text, addresseeId, term, source } = input;
  if (await isAdopted(tx, id)) return id;
  const dueOn = dayDue(dayOf(now), input.dueOn, term);
  requireFutureTerm(dueOn, now);
  const { estateId, communityId, townId } = await jurisdictionOf(tx, input.estateId);
  const resolution = {
    ...{ id, number, text, addresseeId, estateId, communityId, townId, dueOn, supportingIds: [] },
    ...{ meetingId: null, motionId: null },
    ...{ sourceKind: ResolutionSource.RATING, sourceId: source.id, sourceTitle: source.title },
    ...{ adoptedBy: actor.personId, adoptedAt: now, round: 1 },
    ...{ state: ResolutionState.AWAITING_ANSWER, stateSince: now, overdueSince: null, answer: null },
    ...{ termUnit: term?.unit ?? TermUnit.CALENDAR_DAYS, failedChecks: 0, pausedAt: null, extension: null },
    ...{ supervision: 0, doneAt: null, closedAt: null },
    ...{ moneyFen: null, quantityMilli: null, quantityUnit: null },
  };
  const said = { act: ResolutionAct.ADOPTED, text, day: dueOn };
  await insertResolution(tx, resolution, eventBy(actor, resolution, now, said));
  await setDeadline(tx, id, dueOn);
  return id;
}
