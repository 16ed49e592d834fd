import { jurisdictionOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { meetingKinds } from '../../domain/kinds/kinds.js';
import type { MeetingKind } from '../../domain/kinds/meeting-kind.js';
import { kindFor } from '../../domain/kinds/rules.js';
import { requireReached, rights } from '../../domain/rights.js';
import { rulesInForce } from '../../persistence/kinds/profile.repository.js';

export type KindAt = MeetingKind & { readonly viewerMayCall: boolean };

/** The kinds of meeting as they are held at an estate today. @throws Refusal ESTATE_NOT_FOUND */
export async function kindsAt({ tx, now, actor }: ActContext<Actor>, estate: string): Promise<KindAt[]> {
  const { estateId, communityId, townId } = await jurisdictionOf(tx, estate);
  const places = { estateId, communityId, townId };
  requireReached(actor, places);
  const inForce = await rulesInForce(tx, places, dayOf(now));
  return meetingKinds.map(({ code }) => {
    const kind = kindFor({ kind: code, rules: inForce.get(code) ?? {} });
    return { ...kind, viewerMayCall: rights.call(actor, places, kind) };
  });
}
