import type { Actor } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { askExtension as ask } from '../domain/clock.js';
import { ResolutionAct } from '../domain/resolution-event.js';
import { changeResolution } from './change-resolution.js';

export interface AskExtension {
  readonly resolutionId: string;
  readonly until: CalendarDay;
  readonly reason: string;
}

/**
 * The addressee asks for a later day.
 * @throws Refusal as `changeResolution` · RESOLUTION_NOT_THERE_YET · EXTENSION_ASKED · EXTENSION_NOT_LATER · RESOLUTION_PAUSED
 */
export async function askExtension(
  context: ActContext<Actor>,
  { resolutionId, until, reason }: AskExtension,
): Promise<string> {
  return changeResolution(context, resolutionId, 'answer', resolution => ({
    after: ask(resolution, { until, reason }, context.now),
    ...{ act: ResolutionAct.EXTENSION_ASKED, text: reason, day: until },
  }));
}
