import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import request from 'supertest';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { keyPaper } from '../../../libs/voting/src/application/paper/key-paper.js';
import type { Visitor } from '../town/visitor.js';
import { aBallot, cast, CAST } from './an-open-vote.js';
import { fileIn } from './file-in-zip.js';
import { windowFromNow } from './hall.js';
import { ASK, PaperHall } from './paper-hall.js';

const [FOR, AGAINST] = [
  ['AGREE', 'AGAINST'],
  ['AGAINST', 'AGREE'],
];

describe('papers of a vote', () => {
  let hall: PaperHall;
  beforeAll(async () => {
    hall = await PaperHall.open();
    await hall.nextVote(12);
  });
  afterAll(() => hall.close());

  const logged = (number: number): Promise<Record<string, any>[]> =>
    hall.town.database.source.query(
      `SELECT unit_no, choices, channel, at = (SELECT returned_at FROM paper_ballot p WHERE p.vote_id = b.vote_id AND p.number = b.number) AS "whenReturned"
         FROM ballot b WHERE vote_id = $1 AND number = $2`,
      [hall.vote.voteId, number],
    );
  const delivered = { how: 'SIGNED_FOR', proof: '本人签收' };

  it('are printed with numbers without holes, for all units once', async () => {
    expect(await hall.doing(hall.secretary, 'print', { unitNos: [5, 3] })).toEqual([1, 2]);
    expect(await hall.doing(hall.secretary, 'print', {})).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(await hall.doing(hall.secretary, 'print', {})).toEqual([]);
    const papers = await hall.asking(hall.secretary, 'papers');
    expect(papers.map(({ unitNo }: any) => unitNo)).toEqual([3, 5, 1, 2, 4, 6, 7, 8, 9, 10, 11, 12]);
    expect(await hall.refused(hall.secretary, 'print', { unitNos: [3] })).toBe('PAPER_OUT_ALREADY');
    expect(await hall.refused(hall.secretary, 'print', { unitNos: [99] })).toBe('NOT_ON_ROLL');
    expect(await hall.refused(hall.firm, 'print', {})).toBe('NOT_ENTITLED');
    expect(await hall.refused(hall.teller, 'print', {})).toBe('NOT_ENTITLED');
  });

  it('are delivered with proof, by those who carry them', async () => {
    const photoId = await hall.photo(hall.secretary);
    const input = { number: 1, how: 'POSTED_UP', proof: '', photoIds: [photoId] };
    const paper = await hall.doing(hall.secretary, 'deliver', input);
    expect(paper).toMatchObject({
      state: 'DELIVERED',
      deliveredHow: 'POSTED_UP',
      proof: '见照片',
      photoIds: [photoId],
    });
    expect(await hall.refused(hall.secretary, 'deliver', { number: 1, ...delivered })).toBe(
      'PAPER_STATE_UNFIT',
    );
    expect(await hall.refused(hall.secretary, 'deliver', { number: 99, ...delivered })).toBe(
      'PAPER_BALLOT_NOT_FOUND',
    );
    expect(await hall.refused(hall.firm, 'deliver', { number: 2, ...delivered })).toBe('NOT_ENTITLED');
    const seen = (who: Visitor) =>
      request(hall.town.url)
        .get(`/files/papers/${photoId}`)
        .set(who.headers)
        .then(({ status }) => status);
    // 刘桂兰 speaks for a building and carries papers; 周建国 was named to count them.
    expect(await Promise.all([hall.chair, hall.liu, hall.teller, hall.firm].map(seen))).toEqual([
      200, 200, 200, 404,
    ]);
  });

  it('are found by number and by unit, and tell nobody what stands on them', async () => {
    expect(
      (await hall.asking(hall.chair, 'papers', { search: '12' })).map(({ number }: any) => number),
    ).toContain(12);
    expect(
      (await hall.asking(hall.chair, 'papers', { search: '0000007' })).map(({ unitNo }: any) => unitNo),
    ).toEqual([7]);
    expect(await hall.asking(hall.chair, 'papers', { states: ['DELIVERED'] })).toHaveLength(1);
    expect((await hall.firm.refusal(ASK.papers, { voteId: hall.vote.voteId })).code).toBe('NOT_ENTITLED');
  });

  it('enter the log once two people have read the same, as of the moment when they came back', async () => {
    expect(await hall.refused(hall.secretary, 'return', { number: 2 })).toBe('PAPER_NOT_DELIVERED');
    await hall.back(2);
    expect(await hall.refused(hall.secretary, 'key', { number: 3, choices: FOR })).toBe('PAPER_STATE_UNFIT');
    expect(await hall.refused(hall.secretary, 'key', { number: 2, choices: ['AGREE'] })).toBe(
      'CHOICES_UNFIT',
    );
    expect(await hall.refused(hall.liu, 'key', { number: 2, choices: FOR })).toBe('NOT_ENTITLED');
    expect(await hall.doing(hall.secretary, 'key', { number: 2, choices: FOR })).toMatchObject({
      ...{ state: 'KEYED_ONCE', keyedByMe: true },
    });
    expect(await logged(2)).toEqual([]);
    expect(await hall.asking(hall.secretary, 'toKey')).toEqual([]);
    expect(await hall.asking(hall.teller, 'toKey')).toEqual([
      { number: 2, state: 'KEYED_ONCE', keyedByMe: false },
    ]);
    expect(await hall.refused(hall.secretary, 'key', { number: 2, choices: FOR })).toBe('PAPER_KEYED_BY_YOU');
    expect(await hall.doing(hall.teller, 'key', { number: 2, choices: FOR })).toMatchObject({
      state: 'ENTERED',
    });
    expect(await logged(2)).toEqual([{ unit_no: 5, choices: 'AR', channel: 'PAPER', whenReturned: true }]);
  });

  it('case 34: a paper that is in the log is entered no second time', async () => {
    expect(await hall.refused(hall.chair, 'key', { number: 2, choices: FOR })).toBe('PAPER_STATE_UNFIT');
    expect(await logged(2)).toHaveLength(1);
  });

  it('that two people read differently stop, until a third settles it with the scan', async () => {
    await hall.back(3);
    await hall.doing(hall.secretary, 'key', { number: 3, choices: FOR });
    expect(await hall.doing(hall.teller, 'key', { number: 3, choices: AGAINST })).toMatchObject({
      state: 'DIFFERENT',
    });
    expect(await hall.asking(hall.chair, 'differences')).toEqual([
      { number: 3, items: [1, 2], keyedByMe: false },
    ]);
    expect(
      await hall.refused(hall.teller, 'settle', {
        number: 3,
        choices: FOR,
        scanIds: [await hall.photo(hall.teller)],
      }),
    ).toBe('PAPER_KEYED_BY_YOU');
    expect(await hall.refused(hall.chair, 'settle', { number: 3, choices: FOR, scanIds: [] })).toBe(
      'SCAN_MISSING',
    );
    const scanId = await hall.photo(hall.chair);
    const settled = await hall.doing(hall.chair, 'settle', { number: 3, choices: FOR, scanIds: [scanId] });
    expect(settled).toMatchObject({ state: 'ENTERED' });
    expect(await logged(3)).toMatchObject([{ choices: 'AR' }]);
    await scanIsForTellers(scanId);
  });

  async function scanIsForTellers(scanId: string): Promise<void> {
    const get = (who: Visitor) => request(hall.town.url).get(`/files/papers/${scanId}`).set(who.headers);
    expect((await get(hall.secretary)).status).toBe(404);
    expect((await get(hall.teller)).status).toBe(200);
    const looks = await hall.town.database.source.query(
      `SELECT actor_id FROM audit_entry WHERE act = 'BALLOT_SCAN_SEEN' AND subject_id = $1`,
      [scanId],
    );
    expect(looks).toEqual([{ actor_id: PERSON.zhouJianguo }]);
  }

  it('are filled in at the desk in one go, and the second person keys them as ever', async () => {
    const input = { unitNo: 4, how: 'SIGNED_FOR', proof: '本人到场，网格员协助', choices: AGAINST };
    const paper = await hall.doing(hall.secretary, 'fill', input);
    expect(paper).toMatchObject({ unitNo: 4, state: 'KEYED_ONCE' });
    expect(await hall.refused(hall.secretary, 'fill', input)).toBe('PAPER_STATE_UNFIT');
    expect(await hall.doing(hall.teller, 'key', { number: paper.number, choices: AGAINST })).toMatchObject({
      state: 'ENTERED',
    });
  });

  it('are replaced when lost, and the lost one is void', async () => {
    const another = await hall.doing(hall.secretary, 'replace', { number: 6, reason: '业主遗失' });
    expect(another).toMatchObject({ number: 13, unitNo: 6, state: 'PRINTED' });
    expect(await hall.refused(hall.secretary, 'return', { number: 6 })).toBe('PAPER_VOID');
    expect(await hall.refused(hall.secretary, 'accountFor', { number: 7, as: 'REPLACED', note: '' })).toBe(
      'PAPER_REPLACED_BY_ACT',
    );
  });

  it('case 46: what is missing is told, until each is accounted for', async () => {
    expect(await hall.asking(hall.chair, 'figures')).toEqual({
      ...{ issued: 13, delivered: 4, returned: 3, accountedFor: 1, missing: 9, entered: 3 },
      ...{ toKey: 0, differences: 0 },
    });
    const missing = await hall.asking(hall.chair, 'papers', { states: ['PRINTED', 'DELIVERED'] });
    for (const { number } of missing)
      await hall.doing(hall.chair, 'accountFor', { number, as: 'NOT_AT_HOME', note: '' });
    expect(await hall.asking(hall.chair, 'figures')).toMatchObject({ accountedFor: 10, missing: 0 });
  });

  it('come back in time or not at all, and are keyed afterwards', async () => {
    await hall.nextVote(2);
    await hall.doing(hall.secretary, 'print', {});
    await hall.back(1);
    await hall.doing(hall.secretary, 'deliver', { number: 2, ...delivered });
    await windowFromNow(hall.town, hall.vote.voteId, -7_200, 0);
    await hall.doing(hall.secretary, 'key', { number: 1, choices: FOR });
    expect(await hall.doing(hall.teller, 'key', { number: 1, choices: FOR })).toMatchObject({
      state: 'ENTERED',
    });
    expect(await hall.refused(hall.secretary, 'return', { number: 2 })).toBe('VOTE_CLOSED');
    expect(await hall.refused(hall.secretary, 'replace', { number: 2, reason: '遗失' })).toBe('VOTE_CLOSED');
  });

  it('that were read alike when a copy was stopped go into the log with the next keying', async () => {
    await hall.nextVote(2);
    await hall.doing(hall.secretary, 'print', {});
    for (const number of [1, 2])
      await hall.doing(hall.secretary, 'key', { number: await hall.back(number), choices: FOR });
    // As far as the act comes before the box is asked.
    await hall.town.database.transaction(async tx => {
      const actor = { personId: PERSON.zhouJianguo, name: '周建国', appointments: [] };
      await keyPaper({ tx, now: new Date(), actor }, { voteId: hall.vote.voteId, number: 1, choices: 'AR' });
    });
    expect(
      (await hall.asking(hall.chair, 'papers', { states: ['AGREED'] })).map(({ number }: any) => number),
    ).toEqual([1]);
    await hall.doing(hall.teller, 'key', { number: 2, choices: FOR });
    expect(await logged(1)).toHaveLength(1);
    expect(await logged(2)).toHaveLength(1);
  });

  it('are files to print and to carry along, the same bytes each time', async () => {
    const get = (who: Visitor, file: string) =>
      request(hall.town.url)
        .get(`/files/votes/${hall.vote.voteId}/${file}`)
        .set(who.headers)
        .responseType('blob');
    const first = await get(hall.chair, 'paper-ballots.docx?from=1').expect(200);
    expect((await get(hall.chair, 'paper-ballots.docx?from=1').expect(200)).body.equals(first.body)).toBe(
      true,
    );
    expect(first.body.subarray(0, 2).toString()).toBe('PK');
    const list = await get(hall.chair, 'delivery-list.xlsx').expect(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(list.body);
    const rows = workbook.worksheets[0]!.getSheetValues() as unknown[][];
    expect(rows).toHaveLength(5);
    expect(rows[3]).toEqual(expect.arrayContaining(['000001', '签收', '90.00']));
    await get(hall.firm, 'paper-ballots.docx').expect(403);
    await get(hall.firm, 'delivery-list.xlsx').expect(403);
    await get(hall.chair, 'paper-ballots.docx?from=900').expect(400);
  });

  it('offer 随多数 unless the vote does not, and then it is neither cast, keyed nor told an agent', async () => {
    const before = await printedText(hall);
    expect(before).toContain('随多数');
    await hall.nextVote(3);
    await hall.town.database.source.query(
      `UPDATE owners_vote SET policies = policies || '{"following":"NOT_OFFERED"}' WHERE id = $1`,
      [hall.vote.voteId],
    );
    const { secretary, zhou } = hall;
    const follows = aBallot(hall.vote, [2], 'WITH_MAJORITY');
    expect(await zhou.refusal(CAST, { input: follows })).toMatchObject({
      ...{ code: 'FOLLOWING_NOT_OFFERED', field: 'choices.0.choice' },
    });
    const letter = {
      id: randomUUID(),
      unitNo: 2,
      agentId: PERSON.wuYafang,
      instruction: [null, 'WITH_MAJORITY'],
    };
    expect(await hall.refused(zhou, 'give', letter)).toBe('FOLLOWING_NOT_OFFERED');
    await hall.doing(secretary, 'print', {});
    await hall.back(1);
    const key = (choice: string) => ({ number: 1, choices: ['AGREE', choice] });
    expect(await hall.refused(secretary, 'key', key('WITH_MAJORITY'))).toBe('FOLLOWING_NOT_OFFERED');
    await hall.doing(secretary, 'key', key('SPOILED'));
    await cast(zhou, aBallot(hall.vote, [2], 'AGREE'));
    const printed = await printedText(hall);
    expect(printed).toContain('□ 弃权');
    expect(printed).not.toContain('随多数');
  });
});

/** The first papers of the hall's vote. */
async function printedText({ town, vote, chair }: PaperHall): Promise<string> {
  const { body } = await request(town.url)
    .get(`/files/votes/${vote.voteId}/paper-ballots.docx?from=1`)
    .set(chair.headers)
    .responseType('blob')
    .expect(200);
  return fileIn(body as Buffer, 'word/document.xml');
}
