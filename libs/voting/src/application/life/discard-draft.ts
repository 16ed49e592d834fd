import { actingAppointments, type Actor } from '@sifang/identity/domain';
import { audit, type ActContext } from '@sifang/platform';
import { requireDiscardable } from '../../domain/life/prepare.js';
import { placesOf, requireOrganising } from '../../domain/rights.js';
import { deleteDraft, everPosted } from '../../persistence/discard.repository.js';
import { lockVote, tellFollowers } from '../../persistence/owners-vote.repository.js';

/**
 * A draft that nobody was ever told of is thrown away, with its number; what it said stays in the audit trail.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · VOTE_WAS_POSTED
 */
export async function discardDraft({ tx, now, actor }: ActContext<Actor>, voteId: string): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  requireDiscardable(vote, await everPosted(tx, voteId));
  const under = actingAppointments(actor).find(({ placeId }) => placesOf(row).includes(placeId)) ?? null;
  const { title, year, number, draftedBy, topicId } = row;
  await audit.append(tx, {
    ...{ at: now, actor: { personId: actor.personId, name: actor.name, under }, act: 'VOTE_DRAFT_DISCARDED' },
    ...{ subject: { kind: 'owners_vote', id: voteId }, placeId: row.estateId },
    details: {
      vote: title,
      year,
      number,
      draftedBy,
      topicId,
      items: vote.items.map(({ matter, text }) => `${matter} ${text}`),
    },
  });
  await tellFollowers(tx, voteId);
  await deleteDraft(tx, voteId);
  return voteId;
}
