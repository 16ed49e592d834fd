import { createHash } from 'node:crypto';
import { unitsForRoll, votersOf } from '@sifang/estates';
import { UnitStatus } from '@sifang/estates/domain';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { freezeRoll } from '../../domain/life/prepare.js';
import { BallotForm } from '../../domain/life/row.js';
import { requireOrganising } from '../../domain/rights.js';
import { requireOwnersEnough } from '../../domain/secret/rules.js';
import { freezeUnits, rollText } from '../../domain/roll/frozen.js';
import { lockVote, record, saveVote } from '../../persistence/owners-vote.repository.js';
import { insertRoll } from '../../persistence/roll.repository.js';

export interface PostRoll {
  readonly voteId: string;
  /** Whole number of 0.01 ㎡ by the land registry; null: nobody asked it. */
  readonly registryArea: number | null;
  /** Why the two differ; empty where they do not. */
  readonly explanation: string;
}

/**
 * 名册公示: the register as it stands now is copied, hashed and posted for objections. Every denominator is read from this
 * copy and from nowhere else. A few statements, however large the estate.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · NOBODY_TO_VOTE · SECRET_ROLL_TOO_SMALL, and as the domain's `freezeRoll`
 */
export async function postRoll(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, registryArea, explanation }: PostRoll,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  const units = await unitsForRoll(tx, row.estateId, row.buildings);
  const roll = freezeUnits(units, row.policies.parking);
  const hash = createHash('sha256').update(rollText(roll.units)).digest('hex');
  const { heads, area } = roll.totals;
  if (row.form === BallotForm.SECRET) requireOwnersEnough(heads);
  const posted = freezeRoll(vote, { hash, area, registryArea, explanation: explanation || null });
  const voters = await votersOf(
    tx,
    units.map(({ id }) => id),
    dayOf(now),
  );
  // Undelivered it is the developer's to vote for, not the buyer's (法释〔2020〕17号 Art 9).
  const undelivered = new Set(
    units.flatMap(({ id, status }) => (status === UnitStatus.SOLD_UNDELIVERED ? [id] : [])),
  );
  const known = voters.flatMap(({ unitId, personId }) =>
    personId && !undelivered.has(unitId) ? [[unitId, personId] as const] : [],
  );
  await insertRoll(tx, voteId, roll, new Map(known));
  await saveVote(tx, voteId, posted, {
    ...{ rollHeads: heads, rollArea: String(area), rollUnits: roll.units.length, rollPostedAt: now },
    registryArea: registryArea === null ? null : String(registryArea),
    gapExplained: registryArea === null ? null : explanation || null,
  });
  await record(tx, row, { type: 'ROLL_POSTED', hash, units: roll.units.length }, actor, now);
  return voteId;
}
