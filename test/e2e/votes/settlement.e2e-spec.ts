import { randomUUID } from 'node:crypto';
import { verifyBundle } from '@sifang/voting/domain';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { checking } from '../../bundles/a-bundle.js';
import { aUnit } from '../claims/a-unit.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';
import { aClosedVote, resultFor } from './closed-vote.js';
import { anOwner, VOTE, type VoteHall } from './hall.js';
import { taken, textsOf } from './taken-papers.js';

const SETTLE = {
  propose: `mutation ($input: ProposeVoteSettlementInput!) { proposeVoteSettlement(input: $input) { id state viewerMay } }`,
  confirm: `mutation ($settlementId: ID!) { confirmVoteSettlement(settlementId: $settlementId) { id state } }`,
} as const;

const clock = new SetClock();
let town: Town;
let owner: Visitor;
beforeAll(async () => {
  town = await openTown({ clock });
  owner = await anOwner(town);
});
afterAll(() => town.close());
afterEach(() => clock.setRight());

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
  await chair.ask(VOTE.declareVoteResult, { voteId });
}

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

describe('a result with something to settle', () => {
  it('cannot be declared while a person must settle something, and two people settle it', async () => {
    // 合一 says yes for two units and no for a third: of three heads one agrees, or two.
    for (const name of ['合一', '合一', '合一', '独二']) await aUnit(town, { name, idSuffix: '00456X' });
    const { voteId, chair } = await aClosedVote(
      town,
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
    await chair.ask(VOTE.postVoteResult, { voteId });
    const [item] = (await resultFor(chair, voteId)).items;
    expect(item.outcome).toBe('CANNOT_ESTABLISH');
    expect(item.flags).toMatchObject([
      { code: 'HEAD_CONFLICT', units: expect.arrayContaining([expect.stringContaining('99号楼')]) },
    ]);
    clock.putForward(5);
    expect(await chair.refusal(VOTE.declareVoteResult, { voteId })).toMatchObject({
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
    expect(await chair.refusal(VOTE.declareVoteResult, { voteId })).toMatchObject({
      code: 'INQUIRIES_STILL_OPEN',
    });
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
    const { bytes } = await taken(town, teller, voteId, 'count-record.xlsx');
    expect(await textsOf(bytes)).toContain(`已认定为同意。理由：${reason}`);
  });
});
