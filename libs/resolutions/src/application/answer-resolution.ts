import type { Actor } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import { newId, type ActContext } from '@sifang/platform';
import { ResolutionAct } from '../domain/resolution-event.js';
import { answer } from '../domain/resolution.js';
import { requirePromisesWithinTerm } from '../domain/term.js';
import { insertAnswer } from '../persistence/resolution.repository.js';
import { insertUndertakings } from '../persistence/work.repository.js';
import { changeResolution } from './change-resolution.js';

export interface Promised {
  readonly text: string;
  readonly doneBy: CalendarDay;
}

export interface AnswerResolution extends Promised {
  readonly resolutionId: string;
  /** What will be done in detail. */
  readonly undertakings?: readonly Promised[];
}

/**
 * The addressee accepts, once: what will be done, by when.
 * @throws Refusal as `changeResolution` · ALREADY_ANSWERED · DONE_BY_IN_THE_PAST · DONE_BY_AFTER_DUE
 */
export async function answerResolution(
  context: ActContext<Actor>,
  { resolutionId, text, doneBy, undertakings = [] }: AnswerResolution,
): Promise<string> {
  const { tx, now, actor } = context;
  return changeResolution(context, resolutionId, 'answer', async resolution => {
    const given = { text, doneBy, answeredAt: now, answeredById: actor.personId, answeredByName: actor.name };
    const after = answer(resolution, given);
    requirePromisesWithinTerm(undertakings, after.dueOn, now);
    await insertAnswer(tx, after, given);
    const promised = undertakings.map(undertaking => ({ id: newId(now), ...undertaking }));
    await insertUndertakings(tx, promised, {
      resolutionId,
      personId: actor.personId,
      name: actor.name,
      at: now,
    });
    return { after, act: ResolutionAct.ANSWERED, text, day: doneBy };
  });
}
