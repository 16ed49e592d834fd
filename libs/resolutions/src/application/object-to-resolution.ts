import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { object, ObjectionKind } from '../domain/objection.js';
import { ResolutionAct } from '../domain/resolution-event.js';
import { changeResolution } from './change-resolution.js';

export interface ObjectToResolution {
  readonly resolutionId: string;
  readonly kind: ObjectionKind;
  readonly reason: string;
  readonly paperIds: readonly string[];
}

/**
 * The addressee proposes a change, or refuses, with reasons. It goes back to who decides.
 * @throws Refusal as `changeResolution` · ALREADY_ANSWERED
 */
export async function objectToResolution(
  context: ActContext<Actor>,
  { resolutionId, kind, reason, paperIds }: ObjectToResolution,
): Promise<string> {
  const act = kind === ObjectionKind.CHANGE ? ResolutionAct.CHANGE_PROPOSED : ResolutionAct.REFUSED;
  return changeResolution(context, resolutionId, 'answer', resolution => ({
    ...{ after: object(resolution, context.now), act, text: reason, paperIds },
  }));
}
