import { randomUUID } from 'node:crypto';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../claims/a-unit.js';
import { ownerOf } from '../topics/a-topic.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

const byInput = (name: string, type: string, answer = '{ id state seq }'): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) ${answer} }`;
const byVote = (name: string): string =>
  `mutation ($voteId: ID!) { ${name}(voteId: $voteId) { id state seq } }`;

/** How each act on the life of a vote is asked for. */
export const VOTE = {
  draftOwnersVote: byInput('draftOwnersVote', 'DraftOwnersVoteInput', '{ id state seq year number }'),
  changeOwnersVoteDraft: byInput('changeOwnersVoteDraft', 'ChangeOwnersVoteDraftInput'),
  changeOwnersVoteItems: byInput('changeOwnersVoteItems', 'ChangeOwnersVoteItemsInput'),
  postVoteRoll: byInput(
    'postVoteRoll',
    'PostVoteRollInput',
    '{ id state seq rollHash rollHeads rollArea rollUnits }',
  ),
  takeBackVoteRoll: byInput('takeBackVoteRoll', 'VoteReasonInput'),
  nameVoteOfficer: byInput('nameVoteOfficer', 'NameVoteOfficerInput'),
  withdrawVoteOfficer: byInput('withdrawVoteOfficer', 'WithdrawVoteOfficerInput'),
  raiseVoteQuestion: byInput('raiseVoteQuestion', 'RaiseVoteQuestionInput'),
  answerVoteQuestion: byInput('answerVoteQuestion', 'AnswerVoteQuestionInput'),
  giveVoteNotice: byInput(
    'giveVoteNotice',
    'GiveVoteNoticeInput',
    '{ id state seq noticedOn opensAt closesAt }',
  ),
  extendOwnersVote: byInput('extendOwnersVote', 'ExtendOwnersVoteInput'),
  closeOwnersVote: byVote('closeOwnersVote'),
  postVoteResult: byVote('postVoteResult'),
  withdrawVoteResult: byInput('withdrawVoteResult', 'WithdrawVoteResultInput'),
  declareVoteResult: byVote('declareVoteResult'),
  archiveOwnersVote: byVote('archiveOwnersVote'),
  annulOwnersVote: byInput('annulOwnersVote', 'VoteReasonInput'),
  discardOwnersVoteDraft: 'mutation ($voteId: ID!) { discardOwnersVoteDraft(voteId: $voteId) }',
  refreshVoters: byVote('refreshVoters'),
} as const;

/** Input for a vote of 翰林水岸, with whatever a test wants different. */
export function aVote(changes: Record<string, unknown> = {}): Record<string, any> {
  return {
    ...{ id: randomUUID(), estateId: ESTATE.hanlin, title: '电梯更新与楼道修缮', profile: 'national' },
    items: [
      { id: randomUUID(), matter: '278-5', text: '使用维修资金更换 3 号楼电梯' },
      { id: randomUUID(), matter: '278-8', text: '利用楼顶经营广告' },
    ],
    ...changes,
  };
}

export interface VoteHall {
  readonly voteId: string;
  readonly itemIds: readonly string[];
  /** Who runs the vote. */
  readonly chair: Visitor;
}

/** @param by who runs it; 翰林水岸's chair when left out */
export async function aDraftedVote(
  town: Town,
  changes: Record<string, unknown> = {},
  by?: Visitor,
): Promise<VoteHall> {
  const chair = by ?? (await town.person(PERSON.chenGuodong));
  const input = aVote(changes);
  await chair.ask(VOTE.draftOwnersVote, { input });
  return { voteId: input['id'], itemIds: input['items'].map(({ id }: { id: string }) => id), chair };
}

export async function aPostedVote(
  town: Town,
  changes: Record<string, unknown> = {},
  by?: Visitor,
): Promise<VoteHall> {
  const hall = await aDraftedVote(town, changes, by);
  await hall.chair.ask(VOTE.postVoteRoll, { input: { voteId: hall.voteId } });
  return hall;
}

/** Drafted, its roll frozen, notice given, and open now by the database's clock for a week more. */
export async function aNoticedVote(
  town: Town,
  changes: Record<string, unknown> = {},
  by?: Visitor,
): Promise<VoteHall> {
  const hall = await aPostedVote(town, changes, by);
  const days = (many: number) => new Date(Date.now() + many * 86_400_000).toISOString();
  const input = { voteId: hall.voteId, opensAt: days(17), closesAt: days(24) };
  await hall.chair.ask(VOTE.giveVoteNotice, { input });
  await windowFromNow(town, hall.voteId, -3_600, 7 * 86_400);
  return hall;
}

/** Somebody with one flat at 翰林水岸 and no office but that of an owner. */
export async function anOwner(town: Town): Promise<Visitor> {
  const unit = await aUnit(town, { name: '常乐', idSuffix: '00123X' });
  return ownerOf(town, '常乐', [unit.id]);
}

/** Moves the window so that it opens and closes these many seconds from now by the database's clock. */
export async function windowFromNow(
  town: Town,
  voteId: string,
  opens: number,
  closes: number,
): Promise<void> {
  await town.database.source.query(
    `UPDATE owners_vote SET opens_at = clock_timestamp() + make_interval(secs => $2),
                            closes_at = clock_timestamp() + make_interval(secs => $3) WHERE id = $1`,
    [voteId, opens, closes],
  );
  // To which the last extension has led.
  await town.database.source.query(
    `UPDATE owners_vote_extension e SET until = v.closes_at FROM owners_vote v
      WHERE v.id = $1 AND e.vote_id = v.id AND nth = (SELECT max(nth) FROM owners_vote_extension WHERE vote_id = v.id)`,
    [voteId],
  );
}
