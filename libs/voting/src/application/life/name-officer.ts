import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireFitOfficer, requireNamedOfficer, type OfficerDuty } from '../../domain/life/officers.js';
import { placesOf, requireOrganising } from '../../domain/rights.js';
import { deleteOfficer, insertOfficer, officersOf } from '../../persistence/officer.repository.js';
import { lockVote, record } from '../../persistence/owners-vote.repository.js';
import { officerNamed } from './officer-named.js';

export interface NameOfficer {
  readonly voteId: string;
  readonly personId: string;
  readonly duty: OfficerDuty;
}

/**
 * 计票人 or 监票人: who will see individual choices, each look recorded.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · PERSON_NOT_FOUND · OFFICER_OF_THE_FIRM · OFFICER_NAMED_ALREADY, and
 *   what those refuse who know the candidates
 */
export async function nameOfficer(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, personId, duty }: NameOfficer,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  const holders = await officeHolders(tx, placesOf(row), dayOf(now));
  const person = holders.find(holder => holder.personId === personId) ?? null;
  requireFitOfficer(vote, await officersOf(tx, voteId), person);
  await insertOfficer(tx, voteId, { personId, duty }, actor.personId, now);
  await officerNamed(tx, { voteId });
  await record(tx, row, { type: 'OFFICER_NAMED', personId, duty }, actor, now);
  return voteId;
}

export interface WithdrawOfficer {
  readonly voteId: string;
  readonly personId: string;
}

/** @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · OFFICER_NOT_NAMED */
export async function withdrawOfficer(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, personId }: WithdrawOfficer,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  requireNamedOfficer(vote, await officersOf(tx, voteId), personId);
  await deleteOfficer(tx, voteId, personId);
  await record(tx, row, { type: 'OFFICER_WITHDRAWN', personId }, actor, now);
  return voteId;
}
