import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { pause } from '../domain/clock.js';
import { ResolutionAct } from '../domain/resolution-event.js';
import { changeResolution } from './change-resolution.js';

export interface PauseResolution {
  readonly resolutionId: string;
  readonly reason: string;
}

/** The clock stops, and the record says why. @throws Refusal as `changeResolution` · RESOLUTION_PAUSED · RESOLUTION_NOT_THERE_YET */
export async function pauseResolution(
  context: ActContext<Actor>,
  { resolutionId, reason }: PauseResolution,
): Promise<string> {
  return changeResolution(context, resolutionId, 'steer', resolution => ({
    ...{ after: pause(resolution, context.now), act: ResolutionAct.PAUSED, text: reason },
  }));
}
