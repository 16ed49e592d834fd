import { actingAppointments, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { audit, type ActContext } from '@sifang/platform';
import { BallotForm } from '../../domain/life/row.js';
import { requireState, VoteState } from '../../domain/life/vote.js';
import { placesOf, requireSeeing } from '../../domain/rights.js';
import { secretBallot } from '../../domain/secret/rules.js';
import { officersOf } from '../../persistence/officer.repository.js';
import { lockVote, record } from '../../persistence/owners-vote.repository.js';
import { ballotsOfUnits, type NamedBallot } from '../../persistence/result/ballot-page.queries.js';

export interface LookAtBallots {
  readonly voteId: string;
  /** What the look is for; owners read it. */
  readonly reason: string;
  /** After the unit of this number; 0 from the beginning. */
  readonly after: number;
  /** How many units. */
  readonly first: number;
}

export interface BallotsSeen {
  readonly items: readonly { readonly id: string }[];
  readonly ballots: readonly NamedBallot[];
}

/** Too short to be a reason: 查看 says nothing. */
const SHORTEST_REASON = 4;

/**
 * What single ballots say, for tellers and supervisors alone and only when nobody can vote any more: every page stands in the
 * audit trail, and that somebody began to look in the timeline of the vote.
 * @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · VOTE_STATE_UNFIT · REASON_TOO_SHORT · SECRET_BALLOT
 */
export async function lookAtBallots(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, reason, after, first }: LookAtBallots,
): Promise<BallotsSeen> {
  const { row, vote } = await lockVote(tx, voteId);
  const isOfficer = (await officersOf(tx, voteId)).some(({ personId }) => personId === actor.personId);
  if (!isOfficer) {
    requireSeeing(actor, row);
    throw new Refusal('NOT_ENTITLED', 'Single ballots are for the tellers and supervisors of this vote.');
  }
  if (row.form === BallotForm.SECRET) throw secretBallot();
  const { CLOSED, RESULT_POSTED, DECLARED, ARCHIVED, ANNULLED } = VoteState;
  requireState(vote, CLOSED, RESULT_POSTED, DECLARED, ARCHIVED, ANNULLED);
  if ([...reason].length < SHORTEST_REASON)
    throw new Refusal('REASON_TOO_SHORT', 'Say what you need it for; the owners will read it.', 'reason');
  const ballots = await ballotsOfUnits(tx, { voteId, after, first });
  const under = actingAppointments(actor).find(({ placeId }) => placesOf(row).includes(placeId)) ?? null;
  await audit.append(tx, {
    ...{ at: now, actor: { personId: actor.personId, name: actor.name, under }, act: 'BALLOTS_LOOKED_AT' },
    ...{ subject: { kind: 'owners_vote', id: voteId }, placeId: row.estateId },
    details: { reason, after, ballots: ballots.length },
  });
  if (after === 0) await record(tx, row, { type: 'CHOICES_LOOKED_AT', text: reason }, actor, now);
  return { items: vote.items, ballots };
}
