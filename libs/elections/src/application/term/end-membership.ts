import type { Actor } from '@sifang/identity/domain';
import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { BodyKind } from '../../domain/body/body-kind.js';
import { bodyRights } from '../../domain/body/rights.js';
import { LeaveReason, requireListed } from '../../domain/term/term.js';
import { requireDayWithin } from './day-within.js';
import { go } from './go.js';
import { keptBody, todayOf } from './kept-body.js';

/** What the desk writes down; a sale follows the register, a removal its motion. */
export type Ended =
  LeaveReason.RESIGNED | LeaveReason.LOST_CAPACITY | LeaveReason.DIED | LeaveReason.RECALLED;

const ENDED: readonly LeaveReason[] = [
  LeaveReason.RESIGNED,
  LeaveReason.LOST_CAPACITY,
  LeaveReason.DIED,
  LeaveReason.RECALLED,
];

export interface EndMembership {
  readonly bodyId: string;
  readonly memberId: string;
  readonly because: Ended;
  /** The last day. */
  readonly on: CalendarDay;
}

/**
 * Members resign by themselves; for them, or where something happened to them, the body or the community writes it down.
 * @throws Refusal BODY_NOT_FOUND · NOT_ENTITLED · TERM_NOT_SERVING · MEMBER_NOT_FOUND · MEMBER_GONE · DAY_UNFIT · NOBODY_RECALLS · REASON_UNFIT
 */
export async function endMembership(context: ActContext<Actor>, input: EndMembership): Promise<string> {
  const { tx, now, actor } = context;
  const { bodyId, memberId, because, on } = input;
  const kept = await keptBody(context, bodyId, 'follow');
  const member = requireListed(kept.term, memberId);
  const resigns = because === LeaveReason.RESIGNED && member.personId === actor.personId;
  if (!resigns && !bodyRights.keep(actor, kept.body) && !bodyRights.guide(actor, kept.body))
    throw new Refusal('NOT_ENTITLED', 'That is for the member, the committee, the community or the street.');
  if (!ENDED.includes(because))
    throw new Refusal('REASON_UNFIT', 'A sale follows the register, a removal its motion.', 'because');
  if (because === LeaveReason.RECALLED && kept.body.kind === BodyKind.COMMITTEE)
    throw new Refusal('NOBODY_RECALLS', 'Who was elected is recalled by nobody.', 'because');
  requireDayWithin(on, member.since, todayOf(context));
  await go(tx, now, kept, { memberId, because, on }, actor);
  return bodyId;
}
