import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { QuestionAbout } from '../../domain/life/questions.js';
import { declare } from '../../domain/life/result.js';
import type { PostedResult } from '../../domain/publication/posted-result.js';
import { requireOrganising } from '../../domain/rights.js';
import { lockVote, record, saveVote } from '../../persistence/owners-vote.repository.js';
import { openQuestions } from '../../persistence/question.repository.js';
import { voteMoved } from '../life/vote-moved.js';

/** 投票结果公示: as it was posted, after everybody could ask. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED, and as the domain's `declare` */
export async function declareResult({ tx, now, actor }: ActContext<Actor>, voteId: string): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  const outcomes = (row.result as PostedResult | null)?.items.map(({ outcome }) => outcome) ?? [];
  const open = await openQuestions(tx, voteId, QuestionAbout.RESULT);
  const declared = declare(vote, outcomes, open, now);
  await saveVote(tx, voteId, declared);
  await record(tx, row, { type: 'DECLARED' }, actor, now);
  await voteMoved(tx, { voteId, state: declared.state, now });
  return voteId;
}
