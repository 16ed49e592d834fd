import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { giveNotice as decide } from '../../domain/life/notice.js';
import { QuestionAbout } from '../../domain/life/questions.js';
import { requireNotFrozen } from '../../domain/life/reelection.js';
import { requireOrganising } from '../../domain/rights.js';
import { frozenMatters } from '../../persistence/freeze/freeze.repository.js';
import { lockVote, record, saveVote } from '../../persistence/owners-vote.repository.js';
import { openQuestions } from '../../persistence/question.repository.js';
import { closeInTime } from './closing-job.js';
import { voteMoved } from './vote-moved.js';

export interface GiveNotice {
  readonly voteId: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** 公告: from here on nothing of what is voted on changes. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · MATTER_FROZEN, and as the domain's `giveNotice` */
export async function giveNotice(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, opensAt, closesAt }: GiveNotice,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  const objections = await openQuestions(tx, voteId, QuestionAbout.ROLL);
  const noticed = decide(vote, { opensAt, closesAt }, objections, now);
  requireNotFrozen(vote.items, await frozenMatters(tx, row.estateId));
  await saveVote(tx, voteId, noticed);
  await closeInTime(tx, voteId, closesAt);
  const window = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
  await record(tx, row, { type: 'NOTICED', ...window }, actor, now);
  await voteMoved(tx, { voteId, state: noticed.state, now });
  return voteId;
}
