import type { Actor } from '@sifang/identity/domain';
import { dayOf, type Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import type { Body } from '../../domain/body/body.js';
import { requireBodyRight, type BodyRight } from '../../domain/body/rights.js';
import type { ElectionProfile } from '../../domain/law/election-profile.js';
import { electionProfile } from '../../domain/law/profiles.js';
import { lockBody } from '../../persistence/body/body.repository.js';
import { servingTerm, type KeptTerm } from '../../persistence/term/term.repository.js';

export interface KeptBody extends KeptTerm {
  readonly body: Body;
  readonly profile: ElectionProfile;
}

/** The body, locked, with its running term, for an actor who has that right. @throws Refusal BODY_NOT_FOUND · NOT_ENTITLED · TERM_NOT_SERVING */
export async function keptBody(
  { tx, actor }: Pick<ActContext<Actor>, 'tx' | 'actor'>,
  bodyId: string,
  right: BodyRight,
  notFound?: () => Refusal,
): Promise<KeptBody> {
  const body = await lockBody(tx, bodyId);
  requireBodyRight(right, actor, body, notFound);
  return { body, profile: electionProfile(body.profile), ...(await servingTerm(tx, bodyId)) };
}

export function todayOf({ now }: Pick<ActContext<Actor>, 'now'>) {
  return dayOf(now);
}
