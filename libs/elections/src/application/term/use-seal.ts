import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { meets } from '@sifang/voting/domain';
import { allMembers, serving, type Member, type Term } from '../../domain/term/term.js';
import { record } from '../../persistence/body/body.repository.js';
import {
  findSealUse,
  insertSealSignature,
  insertSealUse,
  saveUsed,
  sealUseNotFound,
} from '../../persistence/term/seal.repository.js';
import { keptBody } from './kept-body.js';

export interface AskForSeal {
  /** Chosen by the client: a retry asks once. */
  readonly id: string;
  readonly bodyId: string;
  readonly purpose: string;
  readonly copies: number;
}

/** 用印申请, by a member, who signs with it. @throws Refusal BODY_NOT_FOUND · NOT_A_MEMBER · TERM_NOT_SERVING · REASON_MISSING · ID_TAKEN */
export async function askForSeal(context: ActContext<Actor>, input: AskForSeal): Promise<string> {
  const { tx, now, actor } = context;
  const { body, term } = await keptBody(context, input.bodyId, 'follow');
  const member = requireMember(term, actor);
  if (input.purpose.trim() === '') throw new Refusal('REASON_MISSING', 'Say what for.', 'purpose');
  const number = await insertSealUse(tx, { ...input, termId: term.id, askedBy: actor.personId }, now);
  await insertSealSignature(tx, input.id, member.id, now);
  await record(tx, body, { type: 'SEAL_ASKED', number, purpose: input.purpose }, actor, now);
  return body.id;
}

/**
 * The seal is used when more than half of all members have signed (北京 Art 43); who has left is no member, and their signature
 * no longer counts. @throws Refusal SEAL_USE_NOT_FOUND · NOT_A_MEMBER · TERM_NOT_SERVING · SEAL_USED · SIGNED_ALREADY
 */
export async function signForSeal(context: ActContext<Actor>, sealUseId: string): Promise<string> {
  const { tx, now, actor } = context;
  const { bodyId } = await findSealUse(tx, sealUseId);
  const { body, profile, term } = await keptBody(context, bodyId, 'follow', sealUseNotFound);
  const use = await findSealUse(tx, sealUseId);
  const member = requireMember(term, actor);
  if (use.usedAt !== null || use.termId !== term.id)
    throw new Refusal('SEAL_USED', 'The seal has been used, or the term is over.', 'sealUseId');
  await insertSealSignature(tx, sealUseId, member.id, now);
  const members = serving(term);
  const signed = members.filter(({ id }) => id === member.id || use.signed.includes(id)).length;
  if (!meets(signed, profile.sealSignatures.value, allMembers(term, profile))) return body.id;
  await saveUsed(tx, sealUseId, now);
  await record(
    tx,
    body,
    { type: 'SEAL_USED', number: use.number, signed, members: members.length },
    actor,
    now,
  );
  return body.id;
}

function requireMember(term: Term, actor: Actor): Member {
  const member = serving(term).find(({ personId }) => personId === actor.personId);
  if (!member) throw new Refusal('NOT_A_MEMBER', 'Only members sign; alternates have no vote.');
  return member;
}
