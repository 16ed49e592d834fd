import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { decideObjection as decide, ObjectionDecision, type Decided } from '../domain/objection.js';
import { ResolutionAct } from '../domain/resolution-event.js';
import { changeResolution } from './change-resolution.js';

export interface DecideObjection extends Decided {
  readonly resolutionId: string;
  readonly reason: string;
}

const ACTS = {
  INSIST: ResolutionAct.INSISTED,
  AMEND: ResolutionAct.AMENDED,
  WITHDRAW: ResolutionAct.WITHDRAWN,
  NEXT_AGENDA: ResolutionAct.PUT_ON_NEXT_AGENDA,
} satisfies Record<ObjectionDecision, ResolutionAct>;

/**
 * The chair or the community decides about an objection; what stays is handed over anew.
 * @throws Refusal as `changeResolution` and as `decideObjection` of the domain
 */
export async function decideObjection(
  context: ActContext<Actor>,
  { resolutionId, reason, ...decided }: DecideObjection,
): Promise<string> {
  return changeResolution(context, resolutionId, 'steer', resolution => {
    const after = decide(resolution, decided, context.now);
    const text =
      decided.text && decided.decision === ObjectionDecision.AMEND ? `${reason}\n${decided.text}` : reason;
    return {
      after,
      act: ACTS[decided.decision],
      text,
      day: after.round > resolution.round ? after.dueOn : null,
    };
  });
}
