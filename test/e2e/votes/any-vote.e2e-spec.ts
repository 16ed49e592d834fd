import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { outcome, ownerOf } from '../topics/a-topic.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';
import { aBallot, CAST } from './an-open-vote.js';
import { CaseHall } from './case-hall.js';
import { aDraftedVote, aVote, VOTE, windowFromNow, type VoteHall } from './hall.js';
import { DO } from './paper-hall.js';

const byVote = (name: string): string => `mutation ($voteId: ID!) { ${name}(voteId: $voteId) { id } }`;
const POST = byVote('postVoteResult');
const DECLARE = byVote('declareVoteResult');
const ARCHIVE = byVote('archiveOwnersVote');
const WITHDRAW = 'mutation ($input: WithdrawVoteResultInput!) { withdrawVoteResult(input: $input) { id } }';
const DISCARD = 'mutation ($voteId: ID!) { discardOwnersVoteDraft(voteId: $voteId) }';

/** What a vote is after everything that was tried, as small as it can be written. */
interface Model {
  state:
    | 'DRAFT'
    | 'ROLL_POSTED'
    | 'NOTICED'
    | 'CLOSED'
    | 'RESULT_POSTED'
    | 'DECLARED'
    | 'ARCHIVED'
    | 'ANNULLED'
    | 'GONE';
  /** How much was done to it. */
  events: number;
  everPosted: boolean;
  /** By the clock. */
  open: boolean;
  /** Since the result was posted. */
  daysPassed: boolean;
  readonly byPhone: Set<number>;
  /** Papers that are back, and whether the second person has keyed them. */
  readonly papers: Map<number, 'KEYED_ONCE' | 'ENTERED'>;
  /** Who filled a paper in and keyed it first. */
  readonly keyedBy: Map<number, Who>;
  sealed: boolean;
}

/** Units 1 and 2 are one owner's, who says the same for both: nothing is left open. */
const SAYS: readonly string[] = ['AGREE', 'AGREE', 'AGREE', 'AGAINST'];
const HEADS: readonly number[] = [1, 1, 2, 3];
const AREA = 10_000;

const clock = new SetClock();
let town: Town;
let hall: CaseHall;
let building: string;
/** Of the units, in their order. */
let owners: readonly Visitor[];
let people: Readonly<Record<'chair' | 'secretary' | 'owner' | 'office' | 'firm', Visitor>>;

beforeAll(async () => {
  town = await openTown({ clock });
  hall = await CaseHall.in(town);
  const built = await hall.built([{ of: ['甲'] }, { of: ['甲'] }, { of: ['乙'] }, { of: ['丙'] }]);
  building = built.building;
  const [one, two, three, four] = built.ids as [string, string, string, string];
  const both = await ownerOf(town, '甲', [one], [two]);
  owners = [both, both, await ownerOf(town, '乙', [three]), await ownerOf(town, '丙', [four])];
  const [office, firm] = [await town.person(PERSON.wangMin), await town.person(PERSON.liQiang)];
  people = { chair: hall.chair, secretary: hall.secretary, owner: owners[3]!, office, firm };
});
afterAll(() => town.close());

type Who = keyof typeof people;
const runs = (who: Who): boolean => who === 'chair' || who === 'secretary';

interface Try {
  readonly who: Who;
  /** From 1. */
  readonly unit: number;
}

/** An act: how it is asked for, whether the model lets it happen, and what becomes of the model then. */
interface Act {
  readonly ask: (vote: VoteHall, given: Try) => Promise<string>;
  readonly may: (model: Model, given: Try) => boolean;
  readonly then: (model: Model, given: Try) => void;
}

const inDays = (days: number): string => new Date(clock.now().getTime() + days * 86_400_000).toISOString();
const desk = (
  ask: (vote: VoteHall, who: Visitor) => Promise<string>,
  from: readonly Model['state'][],
  then: (model: Model) => void,
  besides: (model: Model, given: Try) => boolean = () => true,
): Act => ({
  ask: (vote, { who }) => ask(vote, people[who]),
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

const ACTS = {
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
    async ({ voteId }, who) => {
      const ends = await outcome(
        who,
        VOTE.giveVoteNotice,
        input({ voteId, opensAt: inDays(17), closesAt: inDays(24) }),
      );
      if (ends === 'done') await windowFromNow(town, voteId, -3_600, 86_400);
      return ends;
    },
    ['ROLL_POSTED'],
    model => Object.assign(model, { state: 'NOTICED', open: true }),
  ),
  close: {
    ask: ({ voteId }, { who }) => outcome(people[who], VOTE.closeOwnersVote, { voteId }),
    may: ({ state, open }, { who }) => runs(who) && ((state === 'NOTICED' && !open) || state === 'CLOSED'),
    // Again is harmless.
    then: model => {
      if (model.state === 'NOTICED') model.events++;
      model.state = 'CLOSED';
    },
  },
  post: desk(
    ({ voteId }, who) => outcome(who, POST, { voteId }),
    ['CLOSED'],
    model => Object.assign(model, { state: 'RESULT_POSTED', daysPassed: false, sealed: true }),
    ({ papers }) => [...papers.values()].every(state => state === 'ENTERED'),
  ),
  withdraw: desk(
    ({ voteId }, who) => outcome(who, WITHDRAW, input({ voteId, reason: '附件有误' })),
    ['RESULT_POSTED'],
    becomes('CLOSED'),
  ),
  declare: desk(
    ({ voteId }, who) => outcome(who, DECLARE, { voteId }),
    ['RESULT_POSTED'],
    becomes('DECLARED'),
    ({ daysPassed }) => daysPassed,
  ),
  archive: desk(
    ({ voteId }, who) => outcome(who, ARCHIVE, { voteId }),
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
    ({ voteId }, who) => outcome(who, DISCARD, { voteId }),
    ['DRAFT'],
    becomes('GONE'),
    ({ everPosted }) => !everPosted,
  ),
  cast: {
    ask: async ({ voteId }, { unit }) => {
      const itemIds = await itemsOf(voteId);
      return outcome(owners[unit - 1]!, CAST, {
        input: aBallot({ voteId, itemIds }, [unit], SAYS[unit - 1]),
      });
    },
    may: ({ state, open, byPhone }, { unit }) => state === 'NOTICED' && open && !byPhone.has(unit),
    then: ({ byPhone }, { unit }) => void byPhone.add(unit),
  },
  paper: {
    ask: ({ voteId, itemIds }, { who, unit }) => {
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
    ask: async ({ voteId, itemIds }, { who, unit }) => {
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

type ActName = keyof typeof ACTS;
type Step = { readonly what: ActName | 'next' | 'night' | 'days' } & Try;

/** What one would do next; chance alone seldom gets a vote to its end. */
function next({
  state,
  open,
  papers,
  keyedBy,
  daysPassed,
  byPhone,
}: Model): Pick<Step, 'what' | 'who'> & { unit?: number } {
  const waiting = [...papers].find(([, paper]) => paper === 'KEYED_ONCE');
  if (state === 'DRAFT') return { what: 'roll', who: 'chair' };
  if (state === 'ROLL_POSTED') return { what: 'notice', who: 'secretary' };
  if (state === 'NOTICED' && open && byPhone.size < 2)
    return { what: 'cast', who: 'owner', unit: byPhone.size + 1 };
  if (waiting) {
    const [unit] = waiting;
    return { what: 'keyAgain', who: keyedBy.get(unit) === 'chair' ? 'secretary' : 'chair', unit };
  }
  if (state === 'NOTICED') return { what: open ? 'night' : 'close', who: 'chair' };
  if (state === 'CLOSED') return { what: 'post', who: 'chair' };
  if (state === 'RESULT_POSTED') return { what: daysPassed ? 'declare' : 'days', who: 'secretary' };
  return { what: 'archive', who: 'chair' };
}

const onwards = (steps: number): Step[] =>
  Array.from({ length: steps }, () => ({ what: 'next', who: 'chair', unit: 1 }));
/** What chance may not come to on a slow machine. */
const KNOWN: readonly Step[][] = [
  onwards(12),
  [
    ...onwards(2),
    ...[2, 3].map(unit => ({ what: 'paper', who: 'secretary', unit }) as const),
    ...onwards(3),
    ...(['post', 'withdraw', 'annul'] as const).map(what => ({ what, who: 'firm', unit: 1 }) as const),
    ...onwards(4),
    { what: 'withdraw', who: 'secretary', unit: 1 },
    ...onwards(3),
    ...(['chair', 'office'] as const).map(who => ({ what: 'annul', who, unit: 1 }) as const),
    ...onwards(1),
  ],
  [...onwards(1), ...(['firm', 'secretary'] as const).map(who => ({ what: 'annul', who, unit: 1 }) as const)],
  (['owner', 'office', 'chair'] as const).map(who => ({ what: 'discard', who, unit: 1 }) as const),
];

it('whatever anybody tries in whatever order, a vote is what was done to it', async () => {
  const names = [...(Object.keys(ACTS) as ActName[]), 'night', 'days'] as const;
  const step = fc.record({
    what: fc.oneof(
      { weight: 2, arbitrary: fc.constant('next' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...names) },
    ),
    who: fc.constantFrom(...(Object.keys(people) as Who[])),
    unit: fc.integer({ min: 1, max: 4 }),
  });
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 30 }), steps => held(steps, reached)),
    { numRuns: 44, interruptAfterTimeLimit: 9_000, examples: KNOWN.map(steps => [steps] as [Step[]]) },
  );
  expect(reached.size).toBe(9);
});

async function held(steps: readonly Step[], reached: Set<string>): Promise<void> {
  clock.setRight();
  const items = [{ ...aVote()['items'][0], id: randomUUID() }];
  const vote = await aDraftedVote(town, { buildings: [building], items });
  const model: Model = {
    ...{ state: 'DRAFT', events: 1, everPosted: false, open: false, daysPassed: false, sealed: false },
    ...{ byPhone: new Set(), papers: new Map(), keyedBy: new Map() },
  };
  for (const tried of steps) {
    const { what, ...given } = tried.what === 'next' ? { ...tried, ...next(model) } : tried;
    if (what === 'night' || what === 'days') await timePasses(what, vote.voteId, model);
    else {
      const act: Act = ACTS[what as ActName];
      const may = act.may(model, given);
      const ended = await act.ask(vote, given);
      expect({ what, ...given, state: model.state, ended: ended === 'done' || ended }).toEqual({
        ...{ what, ...given, state: model.state },
        ended: may ? true : expect.any(String),
      });
      if (may) act.then(model, given);
    }
    reached.add(model.state);
    if (model.state === 'GONE') return;
    await alwaysHolds(vote.voteId, model);
  }
}

async function itemsOf(voteId: string): Promise<string[]> {
  const rows = await town.database.source.query<{ id: string }[]>(
    `SELECT id FROM owners_vote_item WHERE vote_id = $1 ORDER BY position`,
    [voteId],
  );
  return rows.map(({ id }) => id);
}

async function timePasses(what: 'night' | 'days', voteId: string, model: Model): Promise<void> {
  if (what === 'days') {
    // The window stands around the database's own clock, which nobody puts forward.
    if (['DRAFT', 'ROLL_POSTED', 'NOTICED'].includes(model.state)) return;
    clock.putForward(5);
    model.daysPassed = true;
  } else if (model.state === 'NOTICED') {
    await windowFromNow(town, voteId, -3_600, -0.001);
    model.open = false;
  }
}

/** Gauges are sums of what was cast, the log holds that and nothing else, and nothing follows the seal. */
async function alwaysHolds(voteId: string, model: Model): Promise<void> {
  const [kept] = await town.database.source.query<object[]>(
    `SELECT v.state, v.seq, (SELECT count(*) FROM owners_vote_event e WHERE e.vote_id = v.id)::int AS events,
            b.units, b.heads, b.area, b.size, b.sealed, (SELECT count(*) FROM ballot WHERE vote_id = v.id)::int AS ballots
       FROM owners_vote v
      CROSS JOIN LATERAL (SELECT coalesce(sum(units), 0)::int AS units, coalesce(sum(heads), 0)::int AS heads,
                   coalesce(sum(area), 0)::int AS area, coalesce(sum(size), 0)::int AS size, count(*) FILTER (WHERE sealing) = 1 AS sealed
                     FROM ballot_batch WHERE vote_id = v.id) b
      WHERE v.id = $1`,
    [voteId],
  );
  const { state, events, byPhone, papers, sealed } = model;
  const onPaper = [...papers].filter(([, paper]) => paper === 'ENTERED').map(([unit]) => unit);
  const units = new Set([...byPhone, ...onPaper]);
  const ballots = byPhone.size + onPaper.length;
  const heads = new Set([...units].map(unit => HEADS[unit - 1])).size;
  expect(kept).toEqual({
    ...{ state, seq: events, events, sealed, ballots, size: ballots },
    ...{ units: units.size, heads, area: units.size * AREA },
  });
}
