import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { ResolutionAct } from '../domain/resolution-event.js';
import { requirePromisesWithinTerm } from '../domain/term.js';
import { requireWorking } from '../domain/work.js';
import { hasHappened } from '../persistence/event.repository.js';
import { fulfil, insertUndertakings } from '../persistence/work.repository.js';
import type { Promised } from './answer-resolution.js';
import { changeResolution } from './change-resolution.js';

export interface ReportProgress {
  /** Chosen by the client: a retry reports once. */
  readonly id: string;
  readonly resolutionId: string;
  readonly text: string;
  readonly paperIds: readonly string[];
  /** Undertakings that are done with this. */
  readonly fulfilledIds: readonly string[];
  /** What is promised besides. */
  readonly undertakings: readonly Promised[];
}

/**
 * Who does the work, or helps, says how far it is, with photos and papers.
 * @throws Refusal as `changeResolution` · RESOLUTION_NOT_THERE_YET · UNDERTAKING_NOT_FOUND · DONE_BY_IN_THE_PAST · DONE_BY_AFTER_DUE
 */
export async function reportProgress(context: ActContext<Actor>, input: ReportProgress): Promise<string> {
  const { tx, now, actor } = context;
  const { id, resolutionId, text, paperIds, fulfilledIds, undertakings } = input;
  if (await hasHappened(tx, id)) return resolutionId;
  return changeResolution(context, resolutionId, 'work', async resolution => {
    requireWorking(resolution);
    requirePromisesWithinTerm(undertakings, resolution.dueOn, now);
    await fulfil(tx, resolutionId, fulfilledIds, now);
    const promised = undertakings.map(undertaking => ({ id: newId(now), ...undertaking }));
    await insertUndertakings(tx, promised, {
      resolutionId,
      personId: actor.personId,
      name: actor.name,
      at: now,
    });
    return { after: resolution, act: ResolutionAct.PROGRESS, text, paperIds, eventId: id };
  });
}
