import { actingAppointments, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { audit, type ActContext, type Seals, type Tx } from '@sifang/platform';
import { BundleForm } from '../../domain/bundle/lines.js';
import { BallotForm, type OwnersVoteRow } from '../../domain/life/row.js';
import { requireState, VoteState } from '../../domain/life/vote.js';
import { placesOf, requireSeeing } from '../../domain/rights.js';
import { officersOf } from '../../persistence/officer.repository.js';
import { deliveredWithProof } from '../../persistence/paper/paper.queries.js';
import { estateNameOf } from '../../persistence/proof/bundle-head.queries.js';
import { lockVote, type KeptVote } from '../../persistence/owners-vote.repository.js';
import { rollOf } from '../../persistence/roll.queries.js';
import { confirmedSettlements } from '../../persistence/settling/settlement.queries.js';
import { countAgain } from '../secret/count-again.js';
import type { VoteToExport } from './bundle-lines.js';

export interface ExportBundle {
  readonly voteId: string;
  readonly form: BundleForm;
  /** Opens the chips of a secret vote, for the tellers' form. */
  readonly seals: Seals;
}

/**
 * Once the result is posted nothing of what is exported changes any more, so that the lines may be read after this act. Each
 * export stands in the audit trail.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT
 */
export async function exportBundle(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, form, seals }: ExportBundle,
): Promise<VoteToExport> {
  const kept = await lockVote(tx, voteId);
  const { row, vote } = kept;
  await requireReader(tx, actor, row, form);
  requireState(vote, VoteState.RESULT_POSTED, VoteState.DECLARED, VoteState.ARCHIVED);
  if (!row.result) throw new Refusal('VOTE_STATE_UNFIT', 'The vote has no result.');
  const under = actingAppointments(actor).find(({ placeId }) => placesOf(row).includes(placeId)) ?? null;
  await audit.append(tx, {
    ...{ at: now, actor: { personId: actor.personId, name: actor.name, under }, act: 'BUNDLE_EXPORTED' },
    ...{ subject: { kind: 'owners_vote', id: voteId }, placeId: row.estateId, details: { form } },
  });
  const totals = await totalsFor(tx, seals, kept, form);
  return { ...(await toExport(tx, kept, form, now)), totals };
}

/** A secret vote has no ballot that could be opened: its totals take their place. */
async function totalsFor(
  tx: Tx,
  seals: Seals,
  kept: KeptVote,
  form: BundleForm,
): Promise<VoteToExport['totals']> {
  if (kept.row.form === BallotForm.NAMED || form === BundleForm.PUBLIC) return [];
  return (await countAgain(tx, seals, kept)).totals;
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
): Promise<Omit<VoteToExport, 'totals'>> {
  const silent = form === BundleForm.TELLERS && row.policies.silentArticle !== null;
  return {
    ...{
      row,
      form,
      madeAt,
      slates: vote.slates,
      items: vote.items,
      estate: await estateNameOf(tx, row.estateId),
    },
    extensions: vote.extensions,
    roll: await rollOf(tx, row.id),
    delivered: silent ? await deliveredWithProof(tx, row.id) : [],
    settlements: await confirmedSettlements(tx, row.id),
  };
}
