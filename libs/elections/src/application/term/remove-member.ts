import { wholeOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { bodyRights } from '../../domain/body/rights.js';
import { RemovalGround } from '../../domain/term/removal.js';
import { LeaveReason, requireListed } from '../../domain/term/term.js';
import { record } from '../../persistence/body/body.repository.js';
import {
  findRemoval,
  insertRemoval,
  removalNotFound,
  saveRemoval,
} from '../../persistence/term/removal.repository.js';
import { requireDayWithin } from './day-within.js';
import { go } from './go.js';
import { keptBody, todayOf } from './kept-body.js';
import { requireSaidByVote, voteOnRemoval } from './removal-vote.js';

export interface MoveRemoval {
  /** Chosen by the client: a retry moves once. */
  readonly id: string;
  readonly bodyId: string;
  readonly memberId: string;
  readonly ground: RemovalGround;
  readonly reason: string;
  /** Owners who demand it, by heads; null unless that is the ground. */
  readonly heads: number | null;
}

/** @throws Refusal BODY_NOT_FOUND · NOT_ENTITLED · TERM_NOT_SERVING · MEMBER_NOT_FOUND · MEMBER_GONE · REASON_MISSING · OWNERS_TOO_FEW · REMOVAL_OPEN · ID_TAKEN */
export async function moveRemoval(context: ActContext<Actor>, input: MoveRemoval): Promise<string> {
  const { tx, now, actor } = context;
  const { body, profile, term } = await keptBody(context, input.bodyId, 'follow');
  if (!bodyRights.keep(actor, body) && !bodyRights.guide(actor, body))
    throw new Refusal('NOT_ENTITLED', 'The committee, the community or the street takes the motion down.');
  const member = requireListed(term, input.memberId);
  if (input.reason.trim() === '') throw new Refusal('REASON_MISSING', 'Say why.', 'reason');
  if (input.ground === RemovalGround.OWNERS_DEMAND && profile.removalRequest) {
    const { numerator, denominator } = profile.removalRequest.value;
    const { heads } = await wholeOf(tx, body.estateId);
    const needed = Math.ceil((heads * numerator) / denominator);
    if ((input.heads ?? 0) < needed)
      throw new Refusal('OWNERS_TOO_FEW', `${needed} of ${heads} owners must demand it.`, 'heads');
  }
  await insertRemoval(tx, term.id, { ...input, movedOn: todayOf(context) });
  await record(
    tx,
    body,
    { type: 'REMOVAL_MOVED', name: member.name, memberId: member.id, ground: input.ground },
    actor,
    now,
  );
  return body.id;
}

export interface HearMember {
  readonly removalId: string;
  readonly heardOn: CalendarDay;
  readonly statement: string;
}

/** 申辩: before anybody decides the member may speak. @throws Refusal REMOVAL_NOT_FOUND · NOT_ENTITLED · TERM_NOT_SERVING · REMOVAL_DECIDED · DAY_UNFIT */
export async function hearMember(
  context: ActContext<Actor>,
  { removalId, heardOn, statement }: HearMember,
): Promise<string> {
  const { tx, now, actor } = context;
  const { bodyId } = await findRemoval(tx, removalId);
  const { body, term } = await keptBody(context, bodyId, 'follow', removalNotFound);
  const removal = await findRemoval(tx, removalId);
  const member = requireListed(term, removal.memberId);
  if (member.personId !== actor.personId && !bodyRights.assist(actor, body))
    throw new Refusal('NOT_ENTITLED', 'The member speaks; the community or the street writes it down.');
  requireOpen(removal.decidedOn);
  requireDayWithin(heardOn, removal.movedOn, todayOf(context));
  await saveRemoval(tx, { ...removal, heardOn, statement });
  await record(tx, body, { type: 'MEMBER_HEARD', name: member.name, heardOn }, actor, now);
  return body.id;
}

export interface DecideRemoval {
  readonly removalId: string;
  readonly decidedOn: CalendarDay;
  readonly removed: boolean;
  /** The owners' vote (278-3) that decided, where it is one of this house. */
  readonly voteId: string | null;
}

/**
 * What the owners decided; nobody is removed unheard. Where a vote of this house decided, its result does, and nobody may enter another; the vote is
 * locked before the body, as where elections follow a vote.
 * @throws Refusal REMOVAL_NOT_FOUND · NOT_ENTITLED · TERM_NOT_SERVING · REMOVAL_DECIDED · MEMBER_NOT_HEARD · DAY_UNFIT, and as `requireSaidByVote`
 */
export async function decideRemoval(context: ActContext<Actor>, input: DecideRemoval): Promise<string> {
  const { tx, now, actor } = context;
  const { bodyId } = await findRemoval(tx, input.removalId);
  const found = input.voteId === null ? null : await voteOnRemoval(tx, input.voteId);
  const kept = await keptBody(context, bodyId, 'guide', removalNotFound);
  const removal = await findRemoval(tx, input.removalId);
  requireOpen(removal.decidedOn);
  if (removal.heardOn === null)
    throw new Refusal('MEMBER_NOT_HEARD', 'The member has a right to be heard first.', 'removalId');
  const { decidedOn, removed, voteId } = input;
  requireDayWithin(decidedOn, removal.heardOn, todayOf(context));
  const { name } = requireListed(kept.term, removal.memberId);
  if (found) requireSaidByVote(found, kept.body.estateId, name, removed);
  await saveRemoval(tx, { ...removal, decidedOn, removed, voteId });
  const body = await record(tx, kept.body, { type: 'REMOVAL_DECIDED', name, removed, decidedOn }, actor, now);
  const leaving = { memberId: removal.memberId, because: LeaveReason.REMOVED, on: decidedOn };
  if (removed) await go(tx, now, { ...kept, body }, leaving, actor);
  return body.id;
}

function requireOpen(decidedOn: CalendarDay | null): void {
  if (decidedOn !== null) throw new Refusal('REMOVAL_DECIDED', 'This motion has been decided.', 'removalId');
}
