import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { type Act, type ActName, ACTS } from './any-vote-acts.js';
import { KNOWN, next, type Step } from './any-vote-courses.js';
import { AREA, HEADS, type Model, type Who } from './any-vote-model.js';
import { openStage, type Stage } from './any-vote-stage.js';
import { aDraftedVote, aVote, windowFromNow } from './hall.js';

let stage: Stage;
beforeAll(async () => void (stage = await openStage()));
afterAll(() => stage.town.close());

it('whatever anybody tries in whatever order, a vote is what was done to it', async () => {
  const names = [...(Object.keys(ACTS) as ActName[]), 'night', 'days'] as const;
  const step = fc.record({
    what: fc.oneof(
      { weight: 2, arbitrary: fc.constant('next' as const) },
      { weight: 1, arbitrary: fc.constantFrom(...names) },
    ),
    who: fc.constantFrom(...(Object.keys(stage.people) as Who[])),
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
  stage.clock.setRight();
  const items = [{ ...aVote()['items'][0], id: randomUUID() }];
  const vote = await aDraftedVote(stage.town, { buildings: [stage.building], items });
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
      const ended = await act.ask(stage, vote, given);
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

async function timePasses(what: 'night' | 'days', voteId: string, model: Model): Promise<void> {
  if (what === 'days') {
    // The window stands around the database's own clock, which nobody puts forward.
    if (['DRAFT', 'ROLL_POSTED', 'NOTICED'].includes(model.state)) return;
    stage.clock.putForward(5);
    model.daysPassed = true;
  } else if (model.state === 'NOTICED') {
    await windowFromNow(stage.town, voteId, -3_600, -0.001);
    model.open = false;
  }
}

/** Gauges are sums of what was cast, the log holds that and nothing else, and nothing follows the seal. */
async function alwaysHolds(voteId: string, model: Model): Promise<void> {
  const [kept] = await stage.town.database.source.query<object[]>(
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
