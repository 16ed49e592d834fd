import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { addDays, dayOf } from '@sifang/kernel';
import { ESTATE, ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { sendPhoto } from '../resolutions/asking.js';
import { outcome } from '../topics/a-topic.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

const SEEN = `id title since until incomeFen spentFen corrects correctedBy organisationName disclosedByName papers { id }`;
const DISCLOSE = `mutation ($input: DiscloseSpendingInput!) { discloseSpending(input: $input) { ${SEEN} } }`;
const READ = `query ($estateId: ID!, $organisationId: ID) {
  spendingDisclosures(estateId: $estateId, organisationId: $organisationId) { ${SEEN} } }`;

describe('disclosed spending', () => {
  let town: Town;
  let li: Visitor;
  let chen: Visitor;
  beforeAll(async () => {
    town = await openTown();
    li = await town.person(PERSON.liQiang);
    chen = await town.person(PERSON.chenGuodong);
  });
  afterAll(() => town.close());

  const given = async (changes: object = {}, who = li): Promise<{ input: Record<string, any> }> => ({
    input: {
      ...{ id: randomUUID(), estateId: ESTATE.hanlin, organisationId: ORGANISATION.lanting },
      ...{ title: '公共收益收支', since: '2026-07-01', until: '2026-09-30' },
      ...{ incomeFen: 12_345_678, spentFen: 9_999, paperIds: [await sendPhoto(town, who)] },
      ...changes,
    },
  });
  const look = (who: Visitor, id: string) => request(town.url).get(`/files/papers/${id}`).set(who.headers);
  const read = async (who: Visitor) =>
    (await who.ask(READ, { estateId: ESTATE.hanlin, organisationId: null }))['spendingDisclosures'];

  it('the firm discloses with its statement, and everybody of the estate reads both', async () => {
    const first = await given();
    const { discloseSpending } = await li.ask(DISCLOSE, first);
    expect(discloseSpending).toMatchObject([
      {
        ...{ id: first.input['id'], incomeFen: 12_345_678, spentFen: 9_999, correctedBy: null },
        ...{ disclosedByName: '李强', papers: [{ id: first.input['paperIds'][0] }] },
      },
    ]);
    expect((await li.ask(DISCLOSE, first))['discloseSpending']).toHaveLength(1);
    const zhou = await town.person(PERSON.zhouJianguo);
    expect(await read(zhou)).toEqual(discloseSpending);
    await look(zhou, first.input['paperIds'][0]).expect(200);
    const zheng = await town.person(PERSON.zhengHongmei);
    expect(await outcome(zheng, READ, { estateId: ESTATE.hanlin })).toBe('ESTATE_NOT_FOUND');
    await look(zheng, first.input['paperIds'][0]).expect(404);

    // Nothing is edited: a correction stands in its place, and both are read.
    expect(await outcome(li, DISCLOSE, await given())).toBe('DISCLOSED_ALREADY');
    const right = await given({ incomeFen: 12_345_600, corrects: first.input['id'] });
    await li.ask(DISCLOSE, right);
    expect(
      (await read(zhou)).map(({ id, incomeFen, correctedBy }: any) => [id, incomeFen, correctedBy]),
    ).toEqual([
      [right.input['id'], 12_345_600, null],
      [first.input['id'], 12_345_678, right.input['id']],
    ]);
    expect(await outcome(li, DISCLOSE, await given({ corrects: first.input['id'] }))).toBe(
      'CORRECTED_ALREADY',
    );
    const committees = { organisationId: ORGANISATION.hanlinCommittee };
    const theirs = await given({ ...committees, corrects: right.input['id'] }, chen);
    expect(await outcome(chen, DISCLOSE, theirs)).toBe('DISCLOSURE_NOT_FOUND');
    expect(await outcome(chen, DISCLOSE, await given(committees, chen))).toBe('done');
  });

  it('holds amounts to the 0.01 yuan up to a hundred billion yuan, and refuses what is beyond by its field', async () => {
    const most = 1e13;
    const amounts = [0, 2_147_483_647, 2_147_483_648, 1e12 + 1, most - 1, most];
    for (const [at, fen] of amounts.entries()) {
      const about = { title: `大额收支${at}`, incomeFen: fen, spentFen: amounts.at(-1 - at) };
      await li.ask(DISCLOSE, await given(about));
      const [seen] = (await read(li)).filter(({ title }: any) => title === about.title);
      expect([seen.incomeFen, seen.spentFen]).toEqual([fen, about.spentFen]);
      // As the page works it out: whole numbers this large are exact.
      expect(BigInt(seen.incomeFen - seen.spentFen)).toBe(BigInt(fen) - BigInt(about.spentFen!));
    }
    for (const field of ['incomeFen', 'spentFen'])
      for (const beyond of [
        most + 1,
        Number.MAX_SAFE_INTEGER,
        Number.MAX_SAFE_INTEGER + 1,
        1e300,
        most - 0.5,
      ])
        expect(await li.refusal(DISCLOSE, await given({ title: '超限', [field]: beyond }))).toMatchObject({
          ...{ code: 'NUMBER_OUT_OF_RANGE', field },
        });
    const sums = await town.database.source.query<{ sum: string }[]>(
      `SELECT sum(income_fen)::text AS sum FROM disclosure WHERE title LIKE '大额收支%'`,
    );
    expect(BigInt(sums[0]!.sum)).toBe(amounts.reduce((sum, fen) => sum + BigInt(fen), 0n));
  });

  const tomorrow = addDays(dayOf(new Date()), 1);
  it.each([
    ['a period that runs backwards', { since: '2026-10-01' }, 'PERIOD_BACKWARDS'],
    ['a period that is not over', { until: tomorrow }, 'PERIOD_TO_COME'],
    ['no statement', { paperIds: [] }, 'SPENDING_WITHOUT_PAPER'],
    ['a statement of nobody', { paperIds: [randomUUID()] }, 'PAPER_NOT_FOUND'],
    ['less than nothing', { spentFen: -1 }, 'NUMBER_OUT_OF_RANGE'],
    ['half of 0.01 yuan', { incomeFen: 0.5 }, 'NUMBER_OUT_OF_RANGE'],
    ['no title', { title: ' ' }, 'TEXT_EMPTY'],
    ['an organisation of somebody else', { organisationId: ORGANISATION.hanlinCommittee }, 'NOT_ENTITLED'],
    ['another estate', { estateId: randomUUID() }, 'ESTATE_NOT_FOUND'],
    ['something unknown to correct', { corrects: randomUUID() }, 'DISCLOSURE_NOT_FOUND'],
    ['an id that is none', { corrects: 'x' }, 'INVALID_ID'],
  ])('is refused with %s', async (_what, changes, code) => {
    expect(await outcome(li, DISCLOSE, await given({ title: '物业费收支', ...changes }))).toBe(code);
  });
});
