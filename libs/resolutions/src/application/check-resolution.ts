import type { Actor } from '@sifang/identity/domain';
import { dayOf, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { ResolutionAct } from '../domain/resolution-event.js';
import { dayDue, type Term } from '../domain/term.js';
import { failCheck, passCheck, requireOtherVerifier } from '../domain/work.js';
import { doersOf } from '../persistence/event.repository.js';
import { insertCheck } from '../persistence/work.repository.js';
import { changeResolution } from './change-resolution.js';
import { resolutionSettled } from './resolution-settled.js';

export interface CheckResolution {
  readonly resolutionId: string;
  readonly passed: boolean;
  readonly finding: string;
  readonly paperIds: readonly string[];
  /** Of a failed check: by when now, a day or a term from the day of the check on. */
  readonly dueOn: CalendarDay | null;
  readonly term: Term | null;
}

/**
 * 核验: somebody who did not do it looks, and closes it or sends it back.
 * @throws Refusal as `changeResolution` · VERIFIER_IS_DOER · CLOSING_NOT_ASKED · TERM_MISSING · DUE_IN_THE_PAST
 */
export async function checkResolution(context: ActContext<Actor>, input: CheckResolution): Promise<string> {
  const { tx, now, actor } = context;
  const { resolutionId, passed, finding, paperIds, dueOn, term } = input;
  await changeResolution(context, resolutionId, 'check', async resolution => {
    const organisationIds = actor.appointments.flatMap(({ organisationId }) => organisationId ?? []);
    const verifier = { personId: actor.personId, organisationIds };
    requireOtherVerifier(resolution, await doersOf(tx, resolutionId), verifier);
    const after = passed
      ? passCheck(resolution, now)
      : failCheck(resolution, dayDue(dayOf(now), dueOn, term), now);
    const attempt = resolution.failedChecks + 1;
    await insertCheck(tx, { resolutionId, attempt, passed, personId: actor.personId, at: now });
    const act = passed ? ResolutionAct.CHECK_PASSED : ResolutionAct.CHECK_FAILED;
    return { after, act, text: finding, day: passed ? null : after.dueOn, paperIds };
  });
  if (passed) await resolutionSettled(tx, { resolutionId, now });
  return resolutionId;
}
