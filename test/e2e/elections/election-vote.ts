import { randomUUID } from 'node:crypto';
import { aBallot, CAST } from '../votes/an-open-vote.js';
import { VOTE, windowFromNow } from '../votes/hall.js';
import type { ElectionHall } from './election-hall.js';

const BALLOT =
  'query ($id: ID!) { ownersVote(id: $id) { items { id text } } ownersVoteRoll(voteId: $id) { units { no name } } }';

/** @returns a vote on the list that stands, of which notice was given */
export async function noticed(hall: ElectionHall): Promise<string> {
  const voteId = randomUUID();
  await hall.doing(hall.secretary, 'draftElectionVote', { voteId, title: '选举' });
  await hall.secretary.ask(VOTE.postVoteRoll, { input: { voteId } });
  await hall.secretary.ask(VOTE.giveVoteNotice, { input: noticeOf(hall, voteId) });
  return voteId;
}

/** As far ahead as the law wants it. */
export function noticeOf(hall: ElectionHall, voteId: string): object {
  return { voteId, opensAt: hall.inDays(16), closesAt: hall.inDays(20) };
}

/**
 * Gives notice of the vote, and has owners vote by phone: for `all` everybody, for `even` half of them one and half the other.
 * @param voters eight at most, of twelve
 * @returns the vote, whose count is posted
 */
export async function voteOn(
  hall: ElectionHall,
  all: readonly string[],
  even: readonly string[],
  voters = 8,
): Promise<string> {
  const voteId = await noticed(hall);
  await hall.backToToday();
  await windowFromNow(hall.town, voteId, -3_600, 86_400);
  const seen = await hall.secretary.ask(BALLOT, { id: voteId });
  const { items } = seen['ownersVote'];
  for (const [at, owner] of hall.owners.slice(0, voters).entries()) {
    // Two choose both and leave another out, so that both have more than half.
    const names = at < even.length ? [...all.slice(1), ...even] : [...all, ...even.slice(at % 2).slice(0, 1)];
    const { no } = seen['ownersVoteRoll'].units.find(({ name }: any) => name.endsWith(` ${at + 1}01`));
    const choices = items.map(({ id, text }: any) => ({
      ...{ itemId: id, choice: names.includes(text) ? 'AGREE' : 'AGAINST' },
    }));
    await owner.ask(CAST, { input: { ...aBallot({ voteId, itemIds: [] }, [no]), choices } });
  }
  await windowFromNow(hall.town, voteId, -3_600, -1);
  await hall.secretary.ask(VOTE.closeOwnersVote, { voteId });
  await hall.secretary.ask(VOTE.postVoteResult, { voteId });
  return voteId;
}

/** Once owners could ask about the count: the vote first, the election after it. */
export async function declare(hall: ElectionHall, voteId: string): Promise<void> {
  await hall.daysPass(4);
  await hall.secretary.ask(VOTE.declareVoteResult, { voteId });
  await hall.doing(hall.officer, 'declareElection', {});
}
