import { ownersNow, type OwnerNow } from '@sifang/estates';
import { dayOf } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { electionProfile } from '../../domain/law/profiles.js';
import type { Body } from '../../domain/body/body.js';
import { LeaveReason, type Member } from '../../domain/term/term.js';
import { lockBody } from '../../persistence/body/body.repository.js';
import { listedAtUnits, type ListedAtUnit } from '../../persistence/term/member.queries.js';
import { findServingTerm, saveAccount, saveUnit } from '../../persistence/term/term.repository.js';
import { go } from './go.js';
import { holdOffices } from './hold-offices.js';

/**
 * Who sells is no member any more from that day on, in the transaction in which the register learns of it (case 66). Whoever
 * owns something else in the estate is an owner still and stays, as owner of that: when it is sold as well, they go.
 */
export async function followRegister(tx: Tx, unitIds: readonly string[], now: Date): Promise<void> {
  const listed = await listedAtUnits(tx, unitIds);
  // Bodies come in one order for all, so that nobody waits in a circle.
  for (const bodyId of [...new Set(listed.map(one => one.bodyId))])
    await followBody(
      tx,
      bodyId,
      listed.filter(one => one.bodyId === bodyId),
      now,
    );
}

async function followBody(tx: Tx, bodyId: string, listed: readonly ListedAtUnit[], now: Date): Promise<void> {
  let body = await lockBody(tx, bodyId);
  const unitIds = listed.map(({ unitId }) => unitId);
  const personIds = listed.flatMap(({ personId }) => personId ?? []);
  const owners = await ownersNow(tx, body.estateId, { unitIds, personIds });
  const isOwner = ({ unitId, personId, name }: ListedAtUnit): boolean =>
    owners.some(owner =>
      personId !== null && owner.personId !== null
        ? owner.personId === personId
        : owner.unitId === unitId && owner.name === name,
    );
  await linkAccounts(tx, now, body, owners);
  for (const { memberId, unitId, personId } of listed) {
    const own = owners.filter(owner => personId !== null && owner.personId === personId);
    if (own.length > 0 && own.every(owner => owner.unitId !== unitId))
      await saveUnit(tx, memberId, own[0]!.unitId);
  }
  for (const { memberId } of listed.filter(one => !isOwner(one))) {
    const kept = await findServingTerm(tx, bodyId);
    const member = kept?.term.members.find(({ id }) => id === memberId);
    if (!kept || !member || member.until !== null) continue;
    const today = dayOf(now);
    const on = today < member.since ? member.since : today;
    const leaving = { memberId, because: LeaveReason.NO_LONGER_OWNER, on };
    body = (
      await go(tx, now, { body, profile: electionProfile(body.profile), term: kept.term }, leaving, null)
    ).body;
  }
}

/** Who claims their unit after they were elected holds the office from then on. */
async function linkAccounts(tx: Tx, now: Date, body: Body, owners: readonly OwnerNow[]): Promise<void> {
  const kept = await findServingTerm(tx, body.id);
  if (!kept) return;
  const linked = kept.term.members.filter(
    member => member.until === null && member.personId === null && accountOf(member, owners) !== null,
  );
  if (linked.length === 0) return;
  for (const member of linked) await saveAccount(tx, member.id, accountOf(member, owners)!);
  await holdOffices(tx, now, body, (await findServingTerm(tx, body.id))!.term);
}

function accountOf(
  { unitId, name }: Pick<Member, 'unitId' | 'name'>,
  owners: readonly OwnerNow[],
): string | null {
  return owners.find(owner => owner.unitId === unitId && owner.name === name)?.personId ?? null;
}
