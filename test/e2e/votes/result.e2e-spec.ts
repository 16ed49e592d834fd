import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';
import { aClosedVote, byHead, resultFor } from './closed-vote.js';
import { anOwner, VOTE } from './hall.js';

const TOOK_PART = `query ($voteId: ID!) { unitsThatTookPart(voteId: $voteId, first: 3) { no name area } }`;

const clock = new SetClock();
let town: Town;
let owner: Visitor;
beforeAll(async () => {
  town = await openTown({ clock });
  owner = await anOwner(town);
});
afterAll(() => town.close());
afterEach(() => clock.setRight());

describe('the result of a vote', () => {
  it('is counted, posted for inquiries, declared and archived', async () => {
    const { voteId, chair, cast, itemIds } = await aClosedVote(town, ({ head }) => byHead(head));
    expect(await resultFor(owner, voteId)).toBeNull();
    expect(await refusedWithoutTrace(town, owner, VOTE.postVoteResult, { voteId })).toEqual({
      code: 'NOT_ENTITLED',
    });
    expect(await refusedWithoutTrace(town, chair, VOTE.declareVoteResult, { voteId })).toEqual({
      code: 'VOTE_STATE_UNFIT',
    });

    const { postVoteResult } = await chair.ask(VOTE.postVoteResult, { voteId });
    expect(postVoteResult.state).toBe('RESULT_POSTED');
    const exact = await resultFor(chair, voteId);
    const heads = new Set(cast.map(({ head }) => head));
    const area = cast.reduce((sum, row) => sum + row.area, 0);
    expect(exact).toMatchObject({
      ...{
        exact: true,
        electorate: { heads: heads.size, area },
        turnout: { electronic: cast.length, paper: 0 },
      },
      papers: { issued: 0, returned: 0, notReturned: 0 },
    });
    const [first, second] = exact.items;
    const yes = cast.filter(({ choices }) => choices.startsWith('A'));
    expect(first).toMatchObject({
      ...{ itemId: itemIds[0], position: 1, matter: '278-5', outcome: 'PASSED', areaStep: 1 },
      participating: { heads: heads.size, area },
      agree: {
        heads: new Set(yes.map(({ head }) => head)).size,
        area: yes.reduce((sum, row) => sum + row.area, 0),
      },
    });
    // Three quarters of heads and area: what agreement of more than half is not enough for.
    expect(second).toMatchObject({ matter: '278-8', outcome: 'PASSED' });

    const seen = await resultFor(owner, voteId);
    expect(seen.exact).toBe(false);
    expect(seen.items[0].agree.heads).toBe(first.agree.heads);
    expect(seen.items[0].withMajority).toEqual({ heads: 0, area: null });
    const { areaStep, agree } = seen.items[0];
    expect(agree.area).toBe(areaStep && first.agree.area - (first.agree.area % areaStep));
    expect((await owner.ask(TOOK_PART, { voteId }))['unitsThatTookPart']).toHaveLength(3);

    expect(await chair.refusal(VOTE.declareVoteResult, { voteId })).toMatchObject({
      code: 'INQUIRIES_STILL_OPEN',
    });
    const question = { id: randomUUID(), voteId, text: '参与面积是怎么算的？' };
    await owner.ask(VOTE.raiseVoteQuestion, { input: question });
    clock.putForward(5);
    expect(await chair.refusal(VOTE.declareVoteResult, { voteId })).toMatchObject({
      code: 'INQUIRIES_UNANSWERED',
    });
    const answer = { voteId, questionId: question.id, answer: '按名册公示的面积。', upheld: false };
    await chair.ask(VOTE.answerVoteQuestion, { input: answer });
    expect((await chair.ask(VOTE.declareVoteResult, { voteId }))['declareVoteResult'].state).toBe('DECLARED');
    expect(
      await chair.refusal(VOTE.withdrawVoteResult, { input: { voteId, reason: '算错了' } }),
    ).toMatchObject({
      code: 'VOTE_STATE_UNFIT',
    });
    expect((await chair.ask(VOTE.archiveOwnersVote, { voteId }))['archiveOwnersVote'].state).toBe('ARCHIVED');
    expect(await resultFor(chair, voteId)).toEqual(exact);
  });

  it('says that what was not passed decided nothing, and not the opposite (case 48)', async () => {
    const { voteId, chair } = await aClosedVote(town, ({ head }) => (head % 3 ? 'RR' : 'AA'));
    await chair.ask(VOTE.postVoteResult, { voteId });
    const [item] = (await resultFor(owner, voteId)).items;
    expect(item.outcome).toBe('NOT_PASSED');
    expect(item.explanation.zh).toContain('未产生有效决定；这不表示相反的意见获得通过');
  });

  it('is taken back with a reason only, and counted anew from the same ballots', async () => {
    const { voteId, chair } = await aClosedVote(town, ({ no }) => (no <= 4 ? 'AR' : null));
    await chair.ask(VOTE.postVoteResult, { voteId });
    const before = await resultFor(chair, voteId);
    expect(before.items[0].outcome).toBe('NO_QUORUM');
    const withdraw = { input: { voteId, reason: ' ' } };
    expect(await refusedWithoutTrace(town, chair, VOTE.withdrawVoteResult, withdraw)).toMatchObject({
      field: 'reason',
    });
    const taken = await chair.ask(VOTE.withdrawVoteResult, { input: { voteId, reason: '附件有误' } });
    expect(taken['withdrawVoteResult'].state).toBe('CLOSED');
    expect(await resultFor(chair, voteId)).toBeNull();
    await chair.ask(VOTE.postVoteResult, { voteId });
    const { countedAt: _, ...again } = await resultFor(chair, voteId);
    expect(before).toMatchObject(again);
    // Of so few nobody is told the areas by stance.
    expect((await resultFor(owner, voteId)).items[0]).toMatchObject({
      agree: { heads: 4, area: expect.any(Number) },
      unanimous: true,
    });
  });

  it('waits until every paper that came back has been entered, and every other is accounted for (case 46)', async () => {
    const { voteId, chair } = await aClosedVote(town, ({ no }) => (no > 2 ? 'AA' : null));
    const paper = (number: number, returned: boolean): Promise<unknown> =>
      town.database.source.query(
        `INSERT INTO paper_ballot (vote_id, id, number, unit_no, printed_at, printed_by, returned_at, returned_to)
         VALUES ($1, $2, $3, $3, now(), $4, CASE WHEN $5 THEN now() END, CASE WHEN $5 THEN $4::uuid END)`,
        [voteId, randomUUID(), number, PERSON.chenGuodong, returned],
      );
    await paper(1, true);
    await paper(2, false);
    expect(await refusedWithoutTrace(town, chair, VOTE.postVoteResult, { voteId })).toEqual({
      code: 'BALLOTS_MISSING',
    });
    await town.database.source.query(
      `UPDATE paper_ballot SET accounted_as = 'NOT_AT_HOME', accounted_at = now(), accounted_by = $2 WHERE vote_id = $1 AND number = 2`,
      [voteId, PERSON.chenGuodong],
    );
    expect(await refusedWithoutTrace(town, chair, VOTE.postVoteResult, { voteId })).toEqual({
      code: 'PAPERS_NOT_ENTERED',
    });
  });

  it('has in it what is entered while the log is sealed, or whoever posts looks again', async () => {
    const { voteId, chair } = await aClosedVote(town, () => 'AA');
    const entering = new pg.Client({ connectionString: town.databaseUrl });
    await entering.connect();
    try {
      await entering.query('BEGIN');
      await entering.query(
        `INSERT INTO ballot_batch (vote_id, no, first, size, units, heads, area, salts, leaves)
         SELECT vote_id, no + 1, first + size, 1, 0, 0, 0, substr(salts, 1, 16), substr(leaves, 1, 32) FROM ballot_batch WHERE vote_id = $1`,
        [voteId],
      );
      const posting = chair.post(VOTE.postVoteResult, { voteId });
      await Promise.all([posting, somebodyWaits(entering).then(() => entering.query('COMMIT'))]);
      expect((await posting).body.errors[0].extensions.code).toBe('VOTE_CHANGED_MEANWHILE');
    } finally {
      await entering.end();
    }
    await chair.ask(VOTE.postVoteResult, { voteId });
    const sealed = await town.database.source.query<{ no: number; first: number; sealing: boolean }[]>(
      `SELECT no, first, sealing FROM ballot_batch WHERE vote_id = $1 ORDER BY no DESC LIMIT 1`,
      [voteId],
    );
    expect(sealed[0]).toMatchObject({ no: 3, sealing: true });
  });

  it('of two who post at the same moment one does', async () => {
    const { voteId, chair } = await aClosedVote(town, () => 'AA');
    const secretary = await town.person(PERSON.zhangWenjing);
    const answers = await Promise.all(
      [chair, secretary].map(each => each.post(VOTE.postVoteResult, { voteId })),
    );
    const codes = answers.map(({ body }) => body.errors?.[0].extensions.code ?? 'POSTED').sort();
    expect(codes).toEqual(['POSTED', 'VOTE_STATE_UNFIT']);
  });
});

/** Until another transaction waits for this one. */
async function somebodyWaits(own: pg.Client): Promise<void> {
  const { rows } = await own.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  for (;;) {
    const waiting = await town.database.source.query<unknown[]>(
      `SELECT 1 FROM pg_stat_activity WHERE $1 = ANY(pg_blocking_pids(pid))`,
      [rows[0]!.pid],
    );
    if (waiting.length > 0) return;
  }
}
