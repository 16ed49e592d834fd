import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { verifyBundle } from '@sifang/voting/domain';
import pg from 'pg';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../claims/a-unit.js';
import { ownerOf } from '../topics/a-topic.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';
import { checking } from '../../bundles/a-bundle.js';
import { aNoticedVote, VOTE, windowFromNow, type VoteHall } from './hall.js';
import { everybodyCasts, type BallotRow } from './many-ballots.js';

const byVote = (name: string): string =>
  `mutation ($voteId: ID!) { ${name}(voteId: $voteId) { id state seq } }`;
const RESULT = {
  post: byVote('postVoteResult'),
  declare: byVote('declareVoteResult'),
  archive: byVote('archiveOwnersVote'),
  withdraw: `mutation ($input: WithdrawVoteResultInput!) { withdrawVoteResult(input: $input) { id state } }`,
  look: `mutation ($input: LookAtBallotsInput!) {
    lookAtBallots(input: $input) { unitNo unit channel number byProxy choices { itemId choice } } }`,
  looks: `query ($voteId: ID!) { ballotLooks(voteId: $voteId) { byName reason ballots } }`,
  tookPart: `query ($voteId: ID!) { unitsThatTookPart(voteId: $voteId, first: 3) { no name area } }`,
  read: `query ($voteId: ID!) { voteResult(voteId: $voteId) {
    exact postedOn countedAt electorate { heads area units } turnout { units electronic paper } papers { issued returned notReturned }
    items { itemId position matter text outcome areaStep unanimous discarded
      participating { heads area } agree { heads area } against { heads area } abstain { heads area }
      withMajority { heads area } blank { heads area } spoiled { heads area }
      buildings { building agree against abstain }
      tests { about measure bound whole least actual met } flags { code units unitNos choices settled text { zh } settlement { reason proposedBy confirmedBy } } explanation { zh en } } } }`,
} as const;

const SETTLE = {
  propose: `mutation ($input: ProposeVoteSettlementInput!) { proposeVoteSettlement(input: $input) { id state viewerMay } }`,
  confirm: `mutation ($settlementId: ID!) { confirmVoteSettlement(settlementId: $settlementId) { id state } }`,
  reject: `mutation ($input: RejectVoteSettlementInput!) { rejectVoteSettlement(input: $input) { id state note } }`,
} as const;

const clock = new SetClock();
let town: Town;
let owner: Visitor;

beforeAll(async () => {
  town = await openTown({ clock });
  const unit = await aUnit(town, { name: '常乐', idSuffix: '00123X' });
  owner = await ownerOf(town, '常乐', [unit.id]);
});
afterAll(() => town.close());
afterEach(() => clock.setRight());

type Choose = (unit: { no: number; head: number }) => string | null;

/** Closed, with ballots that the box would have entered while it was open. */
async function aClosedVote(
  choose: Choose,
  changes: Record<string, unknown> = {},
  chosenFor: (voteId: string) => Promise<Choose> = () => Promise.resolve(choose),
): Promise<VoteHall & { readonly cast: readonly BallotRow[] }> {
  const hall = await aNoticedVote(town, changes);
  const cast = await everybodyCasts(town, hall.voteId, await chosenFor(hall.voteId));
  await windowFromNow(town, hall.voteId, -3_600, -1);
  await hall.chair.ask(VOTE.closeOwnersVote, { voteId: hall.voteId });
  return { ...hall, cast };
}

/** A teller and a supervisor, neither of whom votes for a unit. */
async function officers({ voteId, chair }: Pick<VoteHall, 'voteId' | 'chair'>): Promise<[Visitor, Visitor]> {
  const named = [
    [PERSON.wuYafang, 'TELLER'],
    [PERSON.liuGuilan, 'SUPERVISOR'],
  ] as const;
  for (const [personId, duty] of named)
    await chair.ask(VOTE.nameVoteOfficer, { input: { voteId, personId, duty } });
  return [await town.person(PERSON.wuYafang), await town.person(PERSON.liuGuilan)];
}

async function declared(chair: Visitor, voteId: string): Promise<void> {
  clock.putForward(10);
  await chair.ask(RESULT.declare, { voteId });
}

async function textsOf(bytes: Buffer): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const texts: string[] = [];
  workbook.worksheets[0]!.eachRow(row => row.eachCell(cell => texts.push(cell.text)));
  return texts.join('\n');
}

const resultFor = async (who: Visitor, voteId: string) =>
  (await who.ask(RESULT.read, { voteId }))['voteResult'];

/** By heads, so that whoever has several units says the same for all of them. */
const byHead = (head: number): string =>
  head % 10 < 7 ? 'AA' : head % 10 < 8 ? 'RR' : head % 10 < 9 ? 'XA' : 'AR';

const DRAW = 'mutation ($voteId: ID!) { drawBallotCalling(voteId: $voteId) }';
/** What 唱票 of the first item stands at. */
const drawn = async (voteId: string): Promise<Record<string, unknown>> => {
  const [row] = await town.database.source.query(
    `SELECT c.nth, p.called, (SELECT string_agg(s.letters, '') FROM called_sheet s WHERE s.vote_id = p.vote_id AND s.part = 1) AS letters
       FROM ballot_calling c JOIN ballot_calling_part p ON p.vote_id = c.vote_id AND p.part = 1 WHERE c.vote_id = $1`,
    [voteId],
  );
  return row;
};

describe('the result of a vote', () => {
  it('is counted, posted for inquiries, declared and archived', async () => {
    const { voteId, chair, cast, itemIds } = await aClosedVote(({ head }) => byHead(head));
    expect(await resultFor(owner, voteId)).toBeNull();
    expect(await refusedWithoutTrace(town, owner, RESULT.post, { voteId })).toEqual({ code: 'NOT_ENTITLED' });
    expect(await refusedWithoutTrace(town, chair, RESULT.declare, { voteId })).toEqual({
      code: 'VOTE_STATE_UNFIT',
    });

    const { postVoteResult } = await chair.ask(RESULT.post, { voteId });
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
    expect((await owner.ask(RESULT.tookPart, { voteId }))['unitsThatTookPart']).toHaveLength(3);

    expect(await chair.refusal(RESULT.declare, { voteId })).toMatchObject({ code: 'INQUIRIES_STILL_OPEN' });
    const question = { id: randomUUID(), voteId, text: '参与面积是怎么算的？' };
    await owner.ask(VOTE.raiseVoteQuestion, { input: question });
    clock.putForward(5);
    expect(await chair.refusal(RESULT.declare, { voteId })).toMatchObject({ code: 'INQUIRIES_UNANSWERED' });
    const answer = { voteId, questionId: question.id, answer: '按名册公示的面积。', upheld: false };
    await chair.ask(VOTE.answerVoteQuestion, { input: answer });
    expect((await chair.ask(RESULT.declare, { voteId }))['declareVoteResult'].state).toBe('DECLARED');
    expect(await chair.refusal(RESULT.withdraw, { input: { voteId, reason: '算错了' } })).toMatchObject({
      code: 'VOTE_STATE_UNFIT',
    });
    expect((await chair.ask(RESULT.archive, { voteId }))['archiveOwnersVote'].state).toBe('ARCHIVED');
    expect(await resultFor(chair, voteId)).toEqual(exact);
  });

  it('says that what was not passed decided nothing, and not the opposite (case 48)', async () => {
    const { voteId, chair } = await aClosedVote(({ head }) => (head % 3 ? 'RR' : 'AA'));
    await chair.ask(RESULT.post, { voteId });
    const [item] = (await resultFor(owner, voteId)).items;
    expect(item.outcome).toBe('NOT_PASSED');
    expect(item.explanation.zh).toContain('未产生有效决定；这不表示相反的意见获得通过');
  });

  it('is taken back with a reason only, and counted anew from the same ballots', async () => {
    const { voteId, chair } = await aClosedVote(({ no }) => (no <= 4 ? 'AR' : null));
    await chair.ask(RESULT.post, { voteId });
    const before = await resultFor(chair, voteId);
    expect(before.items[0].outcome).toBe('NO_QUORUM');
    const withdraw = { input: { voteId, reason: ' ' } };
    expect(await refusedWithoutTrace(town, chair, RESULT.withdraw, withdraw)).toMatchObject({
      field: 'reason',
    });
    const taken = await chair.ask(RESULT.withdraw, { input: { voteId, reason: '附件有误' } });
    expect(taken['withdrawVoteResult'].state).toBe('CLOSED');
    expect(await resultFor(chair, voteId)).toBeNull();
    await chair.ask(RESULT.post, { voteId });
    const { countedAt: _, ...again } = await resultFor(chair, voteId);
    expect(before).toMatchObject(again);
    // Of so few nobody is told the areas by stance.
    expect((await resultFor(owner, voteId)).items[0]).toMatchObject({
      agree: { heads: 4, area: expect.any(Number) },
      unanimous: true,
    });
  });

  it('waits until every paper that came back has been entered, and every other is accounted for (case 46)', async () => {
    const { voteId, chair } = await aClosedVote(({ no }) => (no > 2 ? 'AA' : null));
    const paper = (number: number, returned: boolean): Promise<unknown> =>
      town.database.source.query(
        `INSERT INTO paper_ballot (vote_id, id, number, unit_no, printed_at, printed_by, returned_at, returned_to)
         VALUES ($1, $2, $3, $3, now(), $4, CASE WHEN $5 THEN now() END, CASE WHEN $5 THEN $4::uuid END)`,
        [voteId, randomUUID(), number, PERSON.chenGuodong, returned],
      );
    await paper(1, true);
    await paper(2, false);
    expect(await refusedWithoutTrace(town, chair, RESULT.post, { voteId })).toEqual({
      code: 'BALLOTS_MISSING',
    });
    await town.database.source.query(
      `UPDATE paper_ballot SET accounted_as = 'NOT_AT_HOME', accounted_at = now(), accounted_by = $2 WHERE vote_id = $1 AND number = 2`,
      [voteId, PERSON.chenGuodong],
    );
    expect(await refusedWithoutTrace(town, chair, RESULT.post, { voteId })).toEqual({
      code: 'PAPERS_NOT_ENTERED',
    });
  });

  it('cannot be declared while a person must settle something, and two people settle it', async () => {
    // 合一 says yes for two units and no for a third: of three heads one agrees, or two.
    for (const name of ['合一', '合一', '合一', '独二']) await aUnit(town, { name, idSuffix: '00456X' });
    const { voteId, chair } = await aClosedVote(
      () => 'AA',
      { buildings: ['99号楼'] },
      async voteId => {
        const named = await town.database.source.query<{ no: number; name: string }[]>(
          `SELECT u.no, o.name FROM owners_vote_unit u JOIN owners_vote_owner o ON o.vote_id = u.vote_id AND o.no = ANY(u.owners)
          WHERE u.vote_id = $1 ORDER BY u.no`,
          [voteId],
        );
        const ofOne = named.filter(({ name }) => name === '合一').map(({ no }) => no);
        const against = [ofOne[0], named.find(({ name }) => name === '独二')!.no];
        return ({ no }) => (against.includes(no) ? 'RR' : 'AA');
      },
    );
    const [teller, supervisor] = await officers({ voteId, chair });
    await chair.ask(RESULT.post, { voteId });
    const [item] = (await resultFor(chair, voteId)).items;
    expect(item.outcome).toBe('CANNOT_ESTABLISH');
    expect(item.flags).toMatchObject([
      { code: 'HEAD_CONFLICT', units: expect.arrayContaining([expect.stringContaining('99号楼')]) },
    ]);
    clock.putForward(5);
    expect(await chair.refusal(RESULT.declare, { voteId })).toMatchObject({
      code: 'OUTCOME_NOT_ESTABLISHED',
    });
    const [shown] = (await resultFor(owner, voteId)).items;
    expect(shown.flags.every(({ units }: { units: string[] }) => units.length === 0)).toBe(true);
    const flag = shown.flags.find(({ code }: { code: string }) => code === 'HEAD_CONFLICT');
    expect(flag.text.zh).toContain('同一业主对 有关房屋 表决不一致');

    const [open] = item.flags;
    expect(open.choices.toSorted()).toEqual(['AGAINST', 'AGREE']);
    expect(flag).toMatchObject({ choices: [], unitNos: [], settlement: null });
    const reason = '业主到现场书面说明，以两套房屋的意见为准';
    const input = {
      ...{ id: randomUUID(), voteId, itemId: item.itemId, code: open.code, unitNos: open.unitNos },
      ...{ as: 'AGREE', reason, evidenceIds: [] },
    };
    const refused = async (who: Visitor, changes: object): Promise<unknown> =>
      (await refusedWithoutTrace(town, who, SETTLE.propose, { input: { ...input, ...changes } })).code;
    expect(await refused(supervisor, {})).toBe('NOT_ENTITLED');
    expect(await refused(chair, {})).toBe('NOT_ENTITLED');
    expect(await refused(teller, { as: 'ABSTAIN' })).toBe('SETTLEMENT_UNFIT');
    expect(await refused(teller, { unitNos: [] })).toBe('SETTLEMENT_UNFIT');
    expect(await refused(teller, { reason: '同意' })).toBe('REASON_TOO_SHORT');
    expect(await refused(teller, { reason: `${open.units[0]}的业主说的` })).toBe('REASON_TELLS_UNIT');
    await teller.ask(SETTLE.propose, { input });
    const [{ viewerMay }] = (await teller.ask(SETTLE.propose, { input }))['proposeVoteSettlement'];
    expect(viewerMay).toEqual(['rejectVoteSettlement']);
    expect(await refused(teller, { id: randomUUID() })).toBe('SETTLED_ALREADY');
    const bySelf = { settlementId: input.id };
    expect(await refusedWithoutTrace(town, teller, SETTLE.confirm, bySelf)).toEqual({ code: 'NOT_ENTITLED' });
    // What one owner's head says is open, and is called so.
    await chair.ask(DRAW, { voteId });
    expect(await drawn(voteId)).toMatchObject({ nth: 1, letters: expect.stringContaining('?') });
    // Nothing has changed before a second person agrees.
    expect((await resultFor(chair, voteId)).items[0].outcome).toBe('CANNOT_ESTABLISH');
    await supervisor.ask(SETTLE.confirm, bySelf);
    expect(await supervisor.refusal(SETTLE.confirm, bySelf)).toMatchObject({ code: 'SETTLEMENT_DECIDED' });

    // Counted anew it is drawn anew, from the first sheet on.
    const again = await drawn(voteId);
    expect(again).toMatchObject({ nth: 2, called: 0 });
    expect(again['letters']).not.toContain('?');

    const [now] = (await resultFor(chair, voteId)).items;
    expect(now).toMatchObject({
      outcome: 'PASSED',
      agree: { heads: item.agree.heads + 1, area: item.agree.area },
    });
    const toAll = (await resultFor(owner, voteId)).items[0].flags.find((each: any) => each.settlement);
    expect(toAll).toMatchObject({ settled: 'AGREE', settlement: { reason }, units: [], unitNos: [] });
    // What was posted anew can be asked about anew.
    expect(await chair.refusal(RESULT.declare, { voteId })).toMatchObject({ code: 'INQUIRIES_STILL_OPEN' });
    await declared(chair, voteId);

    const bundle = await fetch(`${town.url}/files/votes/${voteId}/bundle?form=tellers`, {
      headers: teller.headers,
    });
    const lines = (await bundle.text())
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.filter(({ kind }) => kind === 'settlement')).toMatchObject([
      { as: 'AGREE', units: open.unitNos },
    ]);
    const found = async (kept: readonly { kind: string }[]): Promise<string[]> => {
      const text = kept.map(line => `${JSON.stringify(line)}\n`).join('');
      const { findings } = await verifyBundle(checking, Buffer.from(text));
      // The ballots of this test did not go through the box.
      return findings.map(({ code }) => code).filter(code => /^(RESULT|SETTLEMENT|RECOUNT)/.test(code));
    };
    expect(await found(lines)).toEqual([]);
    expect(await found(lines.filter(({ kind }) => kind !== 'settlement'))).toContain('RESULT_FIGURES');
    const paper = await fetch(`${town.url}/files/votes/${voteId}/papers/count-record.xlsx`, {
      headers: teller.headers,
    });
    expect(await textsOf(Buffer.from(await paper.arrayBuffer()))).toContain(`已认定为同意。理由：${reason}`);
  });

  it('has in it what is entered while the log is sealed, or whoever posts looks again', async () => {
    const { voteId, chair } = await aClosedVote(() => 'AA');
    const entering = new pg.Client({ connectionString: town.databaseUrl });
    await entering.connect();
    try {
      await entering.query('BEGIN');
      await entering.query(
        `INSERT INTO ballot_batch (vote_id, no, first, size, units, heads, area, salts, leaves)
         SELECT vote_id, no + 1, first + size, 1, 0, 0, 0, substr(salts, 1, 16), substr(leaves, 1, 32) FROM ballot_batch WHERE vote_id = $1`,
        [voteId],
      );
      const posting = chair.post(RESULT.post, { voteId });
      await Promise.all([posting, somebodyWaits(entering).then(() => entering.query('COMMIT'))]);
      expect((await posting).body.errors[0].extensions.code).toBe('VOTE_CHANGED_MEANWHILE');
    } finally {
      await entering.end();
    }
    await chair.ask(RESULT.post, { voteId });
    const sealed = await town.database.source.query<{ no: number; first: number; sealing: boolean }[]>(
      `SELECT no, first, sealing FROM ballot_batch WHERE vote_id = $1 ORDER BY no DESC LIMIT 1`,
      [voteId],
    );
    expect(sealed[0]).toMatchObject({ no: 3, sealing: true });
  });

  it('of two who post at the same moment one does', async () => {
    const { voteId, chair } = await aClosedVote(() => 'AA');
    const secretary = await town.person(PERSON.zhangWenjing);
    const answers = await Promise.all([chair, secretary].map(each => each.post(RESULT.post, { voteId })));
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

describe('what single ballots say', () => {
  it('is for tellers and supervisors, after the vote, and every look leaves a trace', async () => {
    const hall = await aNoticedVote(town);
    const { voteId, chair, itemIds } = hall;
    const teller = await town.person(PERSON.wuYafang);
    const duty = { voteId, personId: PERSON.wuYafang, duty: 'TELLER' };
    await chair.ask(VOTE.nameVoteOfficer, { input: duty });
    await everybodyCasts(town, voteId, () => 'AR');
    const input = { voteId, reason: '核对第一页', after: 0, first: 2 };
    expect(await refusedWithoutTrace(town, teller, RESULT.look, { input })).toEqual({
      code: 'VOTE_STATE_UNFIT',
    });
    await windowFromNow(town, voteId, -3_600, -1);
    await chair.ask(VOTE.closeOwnersVote, { voteId });
    expect(await refusedWithoutTrace(town, chair, RESULT.look, { input })).toEqual({ code: 'NOT_ENTITLED' });
    expect(
      await refusedWithoutTrace(town, teller, RESULT.look, { input: { ...input, reason: '看' } }),
    ).toMatchObject({
      code: 'REASON_TOO_SHORT',
    });
    const { lookAtBallots } = await teller.ask(RESULT.look, { input });
    expect(lookAtBallots).toHaveLength(2);
    expect(lookAtBallots[0].choices).toEqual([
      { itemId: itemIds[0], choice: 'AGREE' },
      { itemId: itemIds[1], choice: 'AGAINST' },
    ]);
    await teller.ask(RESULT.look, { input: { ...input, after: lookAtBallots[1].unitNo } });
    const trail = await town.database.source.query<{ details: object; actor_id: string }[]>(
      `SELECT details, actor_id FROM audit_entry WHERE act = 'BALLOTS_LOOKED_AT' ORDER BY id`,
    );
    expect(trail).toHaveLength(2);
    expect(trail[0]).toMatchObject({
      actor_id: PERSON.wuYafang,
      details: { reason: '核对第一页', ballots: 2 },
    });
    const { ballotLooks } = await (await town.person(PERSON.wangMin)).ask(RESULT.looks, { voteId });
    expect(ballotLooks).toEqual([
      { byName: '吴雅芳', reason: '核对第一页', ballots: 2 },
      { byName: '吴雅芳', reason: '核对第一页', ballots: 2 },
    ]);
    expect(await owner.refusal(RESULT.looks, { voteId })).toMatchObject({ code: 'NOT_ENTITLED' });
  });
});

describe('the papers of a result', () => {
  const taken = async (who: Visitor, voteId: string, name: string) => {
    const answer = await fetch(`${town.url}/files/votes/${voteId}/papers/${name}`, { headers: who.headers });
    return {
      status: answer.status,
      name: answer.headers.get('content-disposition'),
      bytes: Buffer.from(await answer.arrayBuffer()),
    };
  };

  it('are notice, count record and announcement, in Word and Excel, the same bytes for the same record', async () => {
    const { voteId, chair } = await aClosedVote(({ head }) => byHead(head), {
      trial: true,
      title: '=电梯更新',
    });
    const notice = await textsOf((await taken(owner, voteId, 'notice.xlsx')).bytes);
    expect(notice).toContain('【测试】');
    expect(notice).toContain('没有列入本公告的事项，本次不表决。');
    expect((await taken(owner, voteId, 'result.docx')).status).toBe(404);
    await chair.ask(RESULT.post, { voteId });
    for (const name of [
      'notice.docx',
      'count-record.docx',
      'count-record.xlsx',
      'result.docx',
      'result.xlsx',
    ]) {
      const [once, twice] = [await taken(chair, voteId, name), await taken(chair, voteId, name)];
      expect([name, once.status]).toEqual([name, 200]);
      expect(once.bytes.equals(twice.bytes)).toBe(true);
    }
    expect((await taken(owner, voteId, 'count-record.docx')).status).toBe(403);
    expect((await taken(town.stranger(), voteId, 'result.docx')).status).toBe(401);
    expect((await taken(owner, randomUUID(), 'result.docx')).status).toBe(404);
    expect((await taken(owner, voteId, 'constructor.docx')).status).toBe(404);
    const [record, posted] = [
      await textsOf((await taken(chair, voteId, 'count-record.xlsx')).bytes),
      await textsOf((await taken(owner, voteId, 'result.xlsx')).bytes),
    ];
    const exact = (await resultFor(chair, voteId)).items[0];
    const square = (area: number) => `${Math.floor(area / 100)}.${String(area % 100).padStart(2, '0')}`;
    for (const column of [
      '赞同',
      '反对',
      '弃权',
      '其中随多数',
      '未选',
      '已作废（票）',
      '已发放未回收（票）',
      '监票人',
    ])
      expect(record).toContain(column);
    expect(record).toContain(square(exact.agree.area));
    expect(posted).toContain('初步统计结果公示（询异）');
    expect(posted).toContain(String(exact.agree.heads));
    expect(posted).toContain('《民法典》第二百七十八条第一款第（五）项');
  });
});
