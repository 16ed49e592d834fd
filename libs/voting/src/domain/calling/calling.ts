import { Refusal } from '@sifang/kernel';
import { BallotForm } from '../life/row.js';
import { requireState, VoteState, type OwnersVote } from '../life/vote.js';

/**
 * Once the box is shut; also again after the result was posted.
 * @throws Refusal VOTE_STATE_UNFIT · SECRET_NOT_CALLED
 */
export function requireCallable(vote: OwnersVote, form: BallotForm): void {
  const { CLOSED, RESULT_POSTED, DECLARED } = VoteState;
  requireState(vote, CLOSED, RESULT_POSTED, DECLARED);
  // No list of what single people chose is made of a secret vote, in whatever order.
  if (form === BallotForm.SECRET)
    throw new Refusal('SECRET_NOT_CALLED', 'A secret vote is not called out ballot by ballot.');
}
