import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { ResolutionAct } from '../domain/resolution-event.js';
import { askToClose as ask } from '../domain/work.js';
import { changeResolution } from './change-resolution.js';

export interface AskToClose {
  readonly resolutionId: string;
  readonly text: string;
  readonly paperIds: readonly string[];
}

/**
 * 申请销号: the addressee says that it is done. An extension that was asked for is settled by it.
 * @throws Refusal as `changeResolution` · RESOLUTION_NOT_THERE_YET · RESOLUTION_PAUSED
 */
export async function askToClose(
  context: ActContext<Actor>,
  { resolutionId, text, paperIds }: AskToClose,
): Promise<string> {
  return changeResolution(context, resolutionId, 'answer', resolution => ({
    ...{ after: ask(resolution, context.now), act: ResolutionAct.CLOSING_ASKED, text, paperIds },
  }));
}
