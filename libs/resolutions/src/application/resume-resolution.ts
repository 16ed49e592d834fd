import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { resume } from '../domain/clock.js';
import { ResolutionAct } from '../domain/resolution-event.js';
import { changeResolution } from './change-resolution.js';
import type { PauseResolution } from './pause-resolution.js';

/** The term goes on with what was left of it. @throws Refusal as `changeResolution` · RESOLUTION_NOT_PAUSED */
export async function resumeResolution(
  context: ActContext<Actor>,
  { resolutionId, reason }: PauseResolution,
): Promise<string> {
  return changeResolution(context, resolutionId, 'steer', resolution => {
    const after = resume(resolution, context.now);
    return { after, act: ResolutionAct.RESUMED, text: reason, day: after.dueOn };
  });
}
