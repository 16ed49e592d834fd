import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import type { Visitor } from '../town/visitor.js';
import { ASK, DO, sale, unitAt } from './asking.js';

const estateId = ESTATE.hanlin;

describe('what no rule settles', () => {
  let town: Town;
  let secretary: Visitor;
  beforeAll(async () => {
    town = await openTown();
    secretary = await town.person(PERSON.zhangWenjing);
  });
  afterAll(() => town.close());

  const doubts = async (): Promise<any[]> => (await secretary.ask(ASK.doubts, { estateId }))['doubts'];
  const heads = async (): Promise<number> =>
    (await secretary.ask(ASK.register, { estateId }))['register'].withParking.heads;
  const brothers = async (): Promise<any> => (await doubts()).find(({ kind }) => kind === 'OWNERS_SHARED');

  it('is shown with the units it is about and how it may be settled', async () => {
    expect(await brothers()).toMatchObject({
      units: [{ name: '3号楼 2单元 502' }, { name: '3号楼 2单元 503' }],
      possible: ['SEPARATE_HEADS', 'ONE_HEAD'],
      decided: null,
    });
    expect(await doubts()).toContainEqual(
      expect.objectContaining({
        kind: 'SHARES_SHORT',
        units: [{ name: '7号楼 2单元 901' }],
        possible: ['IN_ORDER'],
      }),
    );
  });

  it('is settled by a person with a reason, may be settled anew, and comes again when the register changes', async () => {
    const before = await heads();
    const { id: doubtId } = await brothers();
    const input = { estateId, doubtId, decision: 'ONE_HEAD', reason: '兄弟二人书面约定由田文博代表。' };
    await secretary.ask(DO.decideDoubt, { input });
    const { decided } = await brothers();
    expect(decided).toMatchObject({ decision: 'ONE_HEAD', reason: input.reason, decidedByName: '张文静' });
    expect(await heads()).toBe(before - 1);
    expect((await doubts()).at(-1)).toMatchObject({ id: doubtId });

    expect(await secretary.refusal(DO.decideDoubt, { input })).toMatchObject({
      code: 'DOUBT_DECIDED_ALREADY',
    });
    const anew = { ...input, decision: 'SEPARATE_HEADS', reason: '约定已撤回。', replaces: decided.id };
    await secretary.ask(DO.decideDoubt, { input: anew });
    expect(await heads()).toBe(before);
    expect(await secretary.refusal(DO.decideDoubt, { input: anew })).toMatchObject({
      code: 'DOUBT_DECIDED_ALREADY',
      field: 'doubtId',
    });
    const kept = await town.database.source.query(`SELECT decision FROM doubt_decision WHERE key = $1`, [
      doubtId,
    ]);
    expect(kept).toHaveLength(2);

    const unit = await unitAt(secretary, estateId, '3-2-502');
    const ofThree = ['田文博 10273X', '田志强 310458', '田素珍 118822'].map(one => {
      const [name, idSuffix] = one.split(' ');
      return { name, idSuffix, share: { part: 1, whole: 3 } };
    });
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const change = { reason: 'COURT', ownership: 'SHARES', owners: ofThree, since: today };
    await secretary.ask(DO.changeOwners, { input: sale(unit, change) });
    expect(await brothers()).toMatchObject({ decided: null });
    expect((await brothers()).id).not.toBe(doubtId);
    expect(await secretary.refusal(DO.decideDoubt, { input })).toMatchObject({ code: 'DOUBT_NOT_FOUND' });
  });

  it.each([
    ['DECISION_NOT_POSSIBLE', 'decision', { decision: 'ONE_HEAD' }],
    ['DOUBT_NOT_FOUND', 'doubtId', { doubtId: 'another' }],
    ['TEXT_EMPTY', 'reason', { reason: ' ' }],
    ['INVALID_ID', 'replaces', { replaces: 'x' }],
  ])('is not settled with %s at %s', async (code, field, changes) => {
    const short = (await doubts()).find(({ kind }) => kind === 'SHARES_SHORT');
    const input = { estateId, doubtId: short.id, decision: 'IN_ORDER', reason: '待公证。', ...changes };
    expect(await refusedWithoutTrace(town, secretary, DO.decideDoubt, { input })).toEqual({ code, field });
  });

  it('is not for the committee to settle', async () => {
    const chair = await town.person(PERSON.chenGuodong);
    const short = (await doubts()).find(({ kind }) => kind === 'SHARES_SHORT');
    const input = { estateId, doubtId: short.id, decision: 'IN_ORDER', reason: '待公证。' };
    expect(await refusedWithoutTrace(town, chair, DO.decideDoubt, { input })).toEqual({
      code: 'NOT_ENTITLED',
    });
  });
});
