import type { Actor } from '@sifang/identity/domain';
import { dayOf, type CalendarDay } from '@sifang/kernel';
import { recordOutcome } from '@sifang/meetings';
import type { ActContext } from '@sifang/platform';
import { ResolutionState } from '../domain/lifecycle.js';
import { ResolutionAct } from '../domain/resolution-event.js';
import { ResolutionSource } from '../domain/resolution.js';
import { dayDue, requireFutureTerm, TermUnit, type Term } from '../domain/term.js';
import { insertResolution, isAdopted } from '../persistence/resolution.repository.js';
import { eventBy } from './change-resolution.js';
import { setDeadline } from './deadline-job.js';

export interface AdoptResolution {
  /** Chosen by the client: a retry adopts once. */
  readonly id: string;
  readonly meetingId: string;
  readonly motionId: string;
  readonly text: string;
  /** 主办 */
  readonly addresseeId: string;
  /** 协办 */
  readonly supportingIds?: readonly string[];
  /** Either a day, or a term from today on. */
  readonly dueOn?: CalendarDay | null;
  readonly term?: Term | null;
  /** Whole numbers of 0.01 yuan. */
  readonly moneyFen?: number | null;
  readonly quantity?: Quantity | null;
}

export interface Quantity {
  /** Thousandths of the unit. */
  readonly milli: number;
  readonly unit: string;
}

/**
 * The chair declares what follows from an adopted motion: who must do it, by when. The meeting's record, the
 * resolution and the job for its deadline are written together or not at all.
 * @throws Refusal DUE_IN_THE_PAST · TERM_MISSING · TERM_TWICE, and as `recordOutcome`
 */
export async function adoptResolution(context: ActContext<Actor>, input: AdoptResolution): Promise<string> {
  const { tx, now, actor } = context;
  const {
    id,
    meetingId,
    motionId,
    text,
    addresseeId,
    supportingIds = [],
    term = null,
    quantity = null,
  } = input;
  if (await isAdopted(tx, id)) return id;
  const dueOn = dayDue(dayOf(now), input.dueOn ?? null, term);
  const amounts = {
    moneyFen: input.moneyFen ?? null,
    quantityMilli: quantity?.milli ?? null,
    quantityUnit: quantity?.unit ?? null,
  };
  const workingDays = term?.unit === TermUnit.WORKING_DAYS ? term.days : null;
  const { meeting, number } = await recordOutcome(context, {
    ...{ resolutionId: id, meetingId, motionId, text, addresseeId, supportingIds, dueOn, workingDays },
    ...amounts,
  });
  requireFutureTerm(dueOn, now);
  const { estateId, communityId, townId } = meeting;
  const resolution = {
    ...{
      id,
      number,
      text,
      meetingId,
      motionId,
      estateId,
      communityId,
      townId,
      addresseeId,
      supportingIds,
      dueOn,
    },
    ...{
      adoptedBy: actor.personId,
      adoptedAt: now,
      state: ResolutionState.AWAITING_ANSWER,
      stateSince: now,
      round: 1,
    },
    ...{ sourceKind: ResolutionSource.MEETING, sourceId: null, sourceTitle: null },
    ...{ termUnit: term?.unit ?? TermUnit.CALENDAR_DAYS, overdueSince: null, answer: null, failedChecks: 0 },
    ...{ pausedAt: null, extension: null, supervision: 0, doneAt: null, closedAt: null },
    ...amounts,
  };
  const said = { act: ResolutionAct.ADOPTED, text, day: dueOn };
  await insertResolution(tx, resolution, eventBy(actor, resolution, now, said));
  await setDeadline(tx, id, dueOn);
  return id;
}
