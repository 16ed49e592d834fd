import { actingAppointments, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { audit, type ActContext, type Tx } from '@sifang/platform';
import { BundleForm } from '../../domain/bundle/lines.js';
import { BallotForm, type OwnersVoteRow } from '../../domain/life/row.js';
import { requireState, VoteState } from '../../domain/life/vote.js';
import { placesOf, requireSeeing } from '../../domain/rights.js';
import { officersOf } from '../../persistence/officer.repository.js';
import { deliveredWithProof } from '../../persistence/paper/paper.queries.js';
import { estateNameOf } from '../../persistence/proof/bundle-head.queries.js';
import { extensionsOf, lockVote, type KeptVote } from '../../persistence/owners-vote.repository.js';
import { rollOf } from '../../persistence/roll.queries.js';
import type { VoteToExport } from './bundle-lines.js';

export interface ExportBundle {
  readonly voteId: string;
  readonly form: BundleForm;
}

/**
 * Once the result is posted nothing of what is exported changes any more, so that the lines may be read after this act. Each
 * export stands in the audit trail.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · SECRET_NOT_READY
 */
export async function exportBundle(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, form }: ExportBundle,
): Promise<VoteToExport> {
  const kept = await lockVote(tx, voteId);
  const { row, vote } = kept;
  await requireReader(tx, actor, row, form);
  if (row.form === BallotForm.SECRET)
    throw new Refusal('SECRET_NOT_READY', 'Secret votes cannot be exported yet.');
  requireState(vote, VoteState.RESULT_POSTED, VoteState.DECLARED, VoteState.ARCHIVED);
  if (!row.result) throw new Refusal('VOTE_STATE_UNFIT', 'The vote has no result.');
  const under = actingAppointments(actor).find(({ placeId }) => placesOf(row).includes(placeId)) ?? null;
  await audit.append(tx, {
    ...{ at: now, actor: { personId: actor.personId, name: actor.name, under }, act: 'BUNDLE_EXPORTED' },
    ...{ subject: { kind: 'owners_vote', id: voteId }, placeId: row.estateId, details: { form } },
  });
  return toExport(tx, kept, form, now);
}

/** Choices are for the tellers and supervisors of this vote alone. */
async function requireReader(tx: Tx, actor: Actor, row: OwnersVoteRow, form: BundleForm): Promise<void> {
  const officers = await officersOf(tx, row.id);
  if (officers.some(({ personId }) => personId === actor.personId)) return;
  requireSeeing(actor, row);
  if (form === BundleForm.TELLERS)
    throw new Refusal('NOT_ENTITLED', 'Opened ballots are for the tellers and supervisors of this vote.');
}

async function toExport(
  tx: Tx,
  { row, vote }: KeptVote,
  form: BundleForm,
  madeAt: Date,
): Promise<VoteToExport> {
  const silent = form === BundleForm.TELLERS && row.policies.silentArticle !== null;
  return {
    ...{ row, form, madeAt, items: vote.items, estate: await estateNameOf(tx, row.estateId) },
    extensions: await extensionsOf(tx, row.id),
    roll: await rollOf(tx, row.id),
    delivered: silent ? await deliveredWithProof(tx, row.id) : [],
  };
}
