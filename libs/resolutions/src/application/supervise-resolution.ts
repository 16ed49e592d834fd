import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireSupervisable } from '../domain/escalation.js';
import { ResolutionAct } from '../domain/resolution-event.js';
import { changeResolution } from './change-resolution.js';

export interface SuperviseResolution {
  readonly resolutionId: string;
  /** 1 督办, 2 挂牌督办, 3 约谈: at least what it is already. */
  readonly level: number;
  readonly text: string;
}

/** The town supervises by itself, earlier or harder than the days would. @throws Refusal as `changeResolution` · SUPERVISION_LOWER */
export async function superviseResolution(
  context: ActContext<Actor>,
  { resolutionId, level, text }: SuperviseResolution,
): Promise<string> {
  return changeResolution(context, resolutionId, 'supervise', resolution => {
    requireSupervisable(resolution, level);
    return { after: { ...resolution, supervision: level }, act: ResolutionAct.SUPERVISED, text };
  });
}
