import type { Actor } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { answer } from '../domain/resolution.js';
import { requireAnswering } from '../domain/rights.js';
import { lockResolution, saveAnswer } from '../persistence/resolution.repository.js';

export interface AnswerResolution {
  readonly resolutionId: string;
  readonly text: string;
  readonly doneBy: CalendarDay;
}

/**
 * The addressee answers, once: what will be done, by when.
 * @throws Refusal RESOLUTION_NOT_FOUND · NOT_ENTITLED · ALREADY_ANSWERED · DONE_BY_IN_THE_PAST · DONE_BY_AFTER_DUE
 */
export async function answerResolution(
  { tx, now, actor }: ActContext<Actor>,
  { resolutionId, text, doneBy }: AnswerResolution,
): Promise<string> {
  const resolution = await lockResolution(tx, resolutionId);
  requireAnswering(actor, resolution);
  const given = { text, doneBy, answeredAt: now, answeredById: actor.personId, answeredByName: actor.name };
  answer(resolution, given);
  await saveAnswer(tx, resolutionId, given);
  return resolutionId;
}
