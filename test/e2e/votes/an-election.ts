import { randomUUID } from 'node:crypto';
import { asCalendarDay } from '@sifang/kernel';
import { Office, type Actor } from '@sifang/identity/domain';
import { draftVote } from '@sifang/voting';
import { BallotForm, Disclosure } from '@sifang/voting/domain';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { anOpenVote, type OpenVote } from './an-open-vote.js';
import type { Town } from '../town/open-town.js';
import { VOTE, windowFromNow, type VoteHall } from './hall.js';

export const CANDIDATES = ['赵一', '钱二', '孙三', '李四', '周五'];

/** What stands on the ballot: an ordinary item, then five candidates for three seats. */
export function onTheBallot() {
  const candidates = CANDIDATES.map(text => ({ id: randomUUID(), matter: '278-3' as const, text, slate: 1 }));
  const items = [
    { id: randomUUID(), matter: '278-1' as const, text: '修改议事规则', slate: null },
    ...candidates,
  ];
  return { items, slates: [{ no: 1, text: '选举第二届业主委员会委员', seats: 3 }] };
}

/** A vote that is open now, with these items instead of its own. */
export async function anOpenElection(
  town: Town,
  options: Parameters<typeof anOpenVote>[1],
): Promise<OpenVote> {
  const vote = await anOpenVote(town, options);
  const { items, slates } = onTheBallot();
  const query = (text: string, values: unknown[]) => town.database.source.query(text, values);
  await query('DELETE FROM owners_vote_item WHERE vote_id = $1', [vote.voteId]);
  for (const { no, text, seats } of slates)
    await query('INSERT INTO owners_vote_slate (vote_id, no, text, seats) VALUES ($1, $2, $3, $4)', [
      ...[vote.voteId, no, text, seats],
    ]);
  for (const [at, { id, matter, text, slate }] of items.entries())
    await query(
      'INSERT INTO owners_vote_item (vote_id, position, id, matter, text, slate) VALUES ($1, $2, $3, $4, $5, $6)',
      [vote.voteId, at + 1, id, matter, text, slate],
    );
  return { ...vote, itemIds: items.map(({ id }) => id) };
}

const term = { since: asCalendarDay('2024-06-01'), until: null, organisationId: null };
/** 翰林水岸's chair, as acts know him that are asked by other contexts. */
export const CHAIR: Actor = {
  ...{ personId: PERSON.chenGuodong, name: '陈国栋' },
  appointments: [
    {
      id: PERSON.chenGuodong,
      office: Office.COMMITTEE_CHAIR,
      title: '主任',
      placeId: ESTATE.hanlin,
      ...term,
    },
  ],
};

/** What the elections hand over. */
export const anElectionToDraft = (changes: object = {}): Parameters<typeof draftVote>[1] => ({
  ...{ id: randomUUID(), estateId: ESTATE.hanlin, topicId: null, title: '业主委员会换届选举' },
  ...{
    temporary: false,
    trial: false,
    form: BallotForm.NAMED,
    disclosure: Disclosure.UNITS,
    buildings: null,
  },
  ...{ profile: 'national', policies: null, ...onTheBallot(), ...changes },
});

/** Of a draft that stands: its roll is posted, notice is given, and it is open now. */
export async function opened(town: Town, voteId: string): Promise<void> {
  const chair = await town.person(PERSON.chenGuodong);
  await chair.ask(VOTE.postVoteRoll, { input: { voteId } });
  const days = (many: number) => new Date(Date.now() + many * 86_400_000).toISOString();
  await chair.ask(VOTE.giveVoteNotice, { input: { voteId, opensAt: days(17), closesAt: days(24) } });
  await windowFromNow(town, voteId, -3_600, 86_400);
}

/** Drafted, announced and open now. */
export async function aNoticedElection(town: Town, changes: object = {}): Promise<VoteHall> {
  const vote = anElectionToDraft(changes);
  await town.database.transaction(tx => draftVote({ tx, now: new Date(), actor: CHAIR }, vote));
  await opened(town, vote.id);
  const chair = await town.person(PERSON.chenGuodong);
  return { voteId: vote.id, itemIds: vote.items.map(({ id }) => id!), chair };
}
