import type { Actor } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { decideExtension as decide } from '../domain/clock.js';
import { ResolutionAct } from '../domain/resolution-event.js';
import { changeResolution } from './change-resolution.js';

export interface DecideExtension {
  readonly resolutionId: string;
  /** Null: refused. */
  readonly until: CalendarDay | null;
  readonly reason: string;
}

/**
 * The community consents to a later day or does not, and says why.
 * @throws Refusal as `changeResolution` · EXTENSION_NOT_ASKED · EXTENSION_TOO_LATE · EXTENSION_NOT_LATER
 */
export async function decideExtension(
  context: ActContext<Actor>,
  { resolutionId, until, reason }: DecideExtension,
): Promise<string> {
  const act = until ? ResolutionAct.EXTENSION_GRANTED : ResolutionAct.EXTENSION_REFUSED;
  return changeResolution(context, resolutionId, 'steer', resolution => ({
    ...{ after: decide(resolution, until), act, text: reason, day: until },
  }));
}
