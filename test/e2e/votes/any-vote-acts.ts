import { randomUUID } from 'node:crypto';
import { outcome } from '../topics/a-topic.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aBallot, CAST } from './an-open-vote.js';
import { type Model, SAYS, type Try, type Who } from './any-vote-model.js';
import type { Stage } from './any-vote-stage.js';
import { VOTE, type VoteHall, windowFromNow } from './hall.js';
import { DO } from './paper-hall.js';

const runs = (who: Who): boolean => who === 'chair' || who === 'secretary';

/** An act: how it is asked for, whether the model lets it happen, and what becomes of the model then. */
export interface Act {
  readonly ask: (stage: Stage, vote: VoteHall, given: Try) => Promise<string>;
  readonly may: (model: Model, given: Try) => boolean;
  readonly then: (model: Model, given: Try) => void;
}

const inDays = ({ clock }: Stage, days: number): string =>
  new Date(clock.now().getTime() + days * 86_400_000).toISOString();
const desk = (
  ask: (vote: VoteHall, who: Visitor, stage: Stage) => Promise<string>,
  from: readonly Model['state'][],
  then: (model: Model) => void,
  besides: (model: Model, given: Try) => boolean = () => true,
): Act => ({
  ask: (stage, vote, { who }) => ask(vote, stage.people[who], stage),
  may: (model, given) => from.includes(model.state) && runs(given.who) && besides(model, given),
  then: model => {
    then(model);
    model.events++;
  },
});
const becomes =
  (state: Model['state']) =>
  (model: Model): void =>
    void (model.state = state);
const input = (more: object = {}) => ({ input: { ...more } });

export const ACTS = {
  items: desk(
    ({ voteId }, who) => {
      const items = [{ id: randomUUID(), matter: '278-9', text: '别的事项' }];
      return outcome(who, VOTE.changeOwnersVoteItems, input({ voteId, items }));
    },
    ['DRAFT', 'ROLL_POSTED'],
    () => undefined,
  ),
  roll: desk(
    ({ voteId }, who) => outcome(who, VOTE.postVoteRoll, input({ voteId })),
    ['DRAFT'],
    model => Object.assign(model, { state: 'ROLL_POSTED', everPosted: true }),
  ),
  thaw: desk(
    ({ voteId }, who) => outcome(who, VOTE.takeBackVoteRoll, input({ voteId, reason: '名册有误' })),
    ['ROLL_POSTED'],
    becomes('DRAFT'),
  ),
  notice: desk(
    async ({ voteId }, who, stage) => {
      const ends = await outcome(
        who,
        VOTE.giveVoteNotice,
        input({ voteId, opensAt: inDays(stage, 17), closesAt: inDays(stage, 24) }),
      );
      if (ends === 'done') await windowFromNow(stage.town, voteId, -3_600, 86_400);
      return ends;
    },
    ['ROLL_POSTED'],
    model => Object.assign(model, { state: 'NOTICED', open: true }),
  ),
  close: {
    ask: ({ people }, { voteId }, { who }) => outcome(people[who], VOTE.closeOwnersVote, { voteId }),
    may: ({ state, open }, { who }) => runs(who) && ((state === 'NOTICED' && !open) || state === 'CLOSED'),
    // Again is harmless.
    then: model => {
      if (model.state === 'NOTICED') model.events++;
      model.state = 'CLOSED';
    },
  },
  post: desk(
    ({ voteId }, who) => outcome(who, VOTE.postVoteResult, { voteId }),
    ['CLOSED'],
    model => Object.assign(model, { state: 'RESULT_POSTED', daysPassed: false, sealed: true }),
    ({ papers }) => [...papers.values()].every(state => state === 'ENTERED'),
  ),
  withdraw: desk(
    ({ voteId }, who) => outcome(who, VOTE.withdrawVoteResult, input({ voteId, reason: '附件有误' })),
    ['RESULT_POSTED'],
    becomes('CLOSED'),
  ),
  declare: desk(
    ({ voteId }, who) => outcome(who, VOTE.declareVoteResult, { voteId }),
    ['RESULT_POSTED'],
    becomes('DECLARED'),
    ({ daysPassed }) => daysPassed,
  ),
  archive: desk(
    ({ voteId }, who) => outcome(who, VOTE.archiveOwnersVote, { voteId }),
    ['DECLARED', 'ANNULLED'],
    becomes('ARCHIVED'),
  ),
  annul: {
    ...desk(
      ({ voteId }, who) => outcome(who, VOTE.annulOwnersVote, input({ voteId, reason: '程序有误' })),
      [],
      becomes('ANNULLED'),
    ),
    may: ({ state }, { who }) =>
      (['ROLL_POSTED', 'NOTICED', 'CLOSED', 'RESULT_POSTED'].includes(state) &&
        (runs(who) || who === 'office')) ||
      (state === 'DECLARED' && who === 'office'),
  },
  discard: desk(
    ({ voteId }, who) => outcome(who, VOTE.discardOwnersVoteDraft, { voteId }),
    ['DRAFT'],
    becomes('GONE'),
    ({ everPosted }) => !everPosted,
  ),
  cast: {
    ask: async ({ town, owners }, { voteId }, { unit }) => {
      const itemIds = await itemsOf(town, voteId);
      return outcome(owners[unit - 1]!, CAST, {
        input: aBallot({ voteId, itemIds }, [unit], SAYS[unit - 1]),
      });
    },
    may: ({ state, open, byPhone }, { unit }) => state === 'NOTICED' && open && !byPhone.has(unit),
    then: ({ byPhone }, { unit }) => void byPhone.add(unit),
  },
  paper: {
    ask: ({ people }, { voteId, itemIds }, { who, unit }) => {
      const choices = itemIds.map(() => SAYS[unit - 1]);
      return outcome(
        people[who],
        DO.fill,
        input({ voteId, unitNo: unit, how: 'SIGNED_FOR', proof: '本人签收', choices }),
      );
    },
    may: ({ state, open, papers }, { who, unit }) =>
      runs(who) && state === 'NOTICED' && open && !papers.has(unit),
    // Printed with it, which the timeline tells.
    then: (model, { who, unit }) => {
      model.papers.set(unit, 'KEYED_ONCE');
      model.keyedBy.set(unit, who);
      model.events++;
    },
  },
  keyAgain: {
    ask: async ({ town, people }, { voteId, itemIds }, { who, unit }) => {
      const [paper] = await town.database.source.query<{ number: number }[]>(
        `SELECT number FROM paper_ballot WHERE vote_id = $1 AND unit_no = $2`,
        [voteId, unit],
      );
      const choices = itemIds.map(() => SAYS[unit - 1]);
      return outcome(people[who], DO.key, input({ voteId, number: paper?.number ?? 999, choices }));
    },
    may: ({ state, papers, keyedBy }, { who, unit }) =>
      runs(who) &&
      who !== keyedBy.get(unit) &&
      ['NOTICED', 'CLOSED'].includes(state) &&
      papers.get(unit) === 'KEYED_ONCE',
    then: ({ papers }, { unit }) => void papers.set(unit, 'ENTERED'),
  },
} as const satisfies Record<string, Act>;

export type ActName = keyof typeof ACTS;

async function itemsOf({ database }: Town, voteId: string): Promise<string[]> {
  const rows = await database.source.query<{ id: string }[]>(
    `SELECT id FROM owners_vote_item WHERE vote_id = $1 ORDER BY position`,
    [voteId],
  );
  return rows.map(({ id }) => id);
}
