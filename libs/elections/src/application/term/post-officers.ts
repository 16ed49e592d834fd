import type { Actor } from '@sifang/identity/domain';
import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { record } from '../../persistence/body/body.repository.js';
import { saveConstituted } from '../../persistence/term/term.repository.js';
import { requireDayWithin } from './day-within.js';
import { keptBody, todayOf } from './kept-body.js';

export interface PostOfficers {
  readonly bodyId: string;
  readonly postedOn: CalendarDay;
}

/** 公示: the names hang in the estate. @throws Refusal BODY_NOT_FOUND · NOT_ENTITLED · TERM_NOT_SERVING · OFFICERS_NOT_CHOSEN · DAY_UNFIT */
export async function postOfficers(
  context: ActContext<Actor>,
  { bodyId, postedOn }: PostOfficers,
): Promise<string> {
  const { tx, now, actor } = context;
  const { body, term, constitutedOn } = await keptBody(context, bodyId, 'keep');
  if (constitutedOn === null)
    throw new Refusal('OFFICERS_NOT_CHOSEN', 'Chair and deputies have not been chosen yet.');
  requireDayWithin(postedOn, constitutedOn, todayOf(context));
  await saveConstituted(tx, term.id, { constitutedOn, officersPostedOn: postedOn });
  await record(tx, body, { type: 'OFFICERS_POSTED', postedOn }, actor, now);
  return bodyId;
}
