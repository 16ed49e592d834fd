import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { giveNotice as decide } from '../../domain/life/notice.js';
import { QuestionAbout } from '../../domain/life/questions.js';
import { requireMayRaiseAgain, type CommitteeAgrees } from '../../domain/life/raise-again.js';
import { requireNotFrozen } from '../../domain/life/reelection.js';
import { requireOrganising } from '../../domain/rights.js';
import { frozenMatters } from '../../persistence/freeze/freeze.repository.js';
import { lockVote, record, saveVote } from '../../persistence/owners-vote.repository.js';
import { openQuestions } from '../../persistence/question.repository.js';
import { closeInTime } from './closing-job.js';
import { earlierMatters } from './earlier-matters.js';
import { voteMoved } from './vote-moved.js';

export interface GiveNotice {
  readonly voteId: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** How many of the committee agree to put again what failed for want of voters; null or left out: it was not asked. */
  readonly committee?: CommitteeAgrees | null;
}

/** 公告: from here on nothing of what is voted on changes. @throws Refusal VOTE_NOT_FOUND · NOT_ENTITLED · MATTER_FROZEN · EARLIER_MATTER_UNSAID · RAISED_TOO_SOON, and as the domain's `giveNotice` */
export async function giveNotice(
  { tx, now, actor }: ActContext<Actor>,
  { voteId, opensAt, closesAt, committee = null }: GiveNotice,
): Promise<string> {
  const { row, vote } = await lockVote(tx, voteId);
  requireOrganising(actor, row);
  const objections = await openQuestions(tx, voteId, QuestionAbout.ROLL);
  const noticed = decide(vote, { opensAt, closesAt }, objections, now);
  requireNotFrozen(vote.items, await frozenMatters(tx, row.estateId));
  const earlier = await earlierMatters(tx, row, vote.items, now);
  const again = requireMayRaiseAgain(vote.profile, earlier, committee);
  await saveVote(tx, voteId, noticed);
  await closeInTime(tx, voteId, closesAt);
  const window = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
  // Everybody reads by whose leave it comes again.
  const leave = again.length > 0 && {
    text: `参与人数不足的事项再次提出：业主委员会委员 ${committee!.members} 人，同意 ${committee!.agree} 人`,
  };
  await record(tx, row, { type: 'NOTICED', ...window, ...leave }, actor, now);
  await voteMoved(tx, { voteId, state: noticed.state, now });
  return voteId;
}
