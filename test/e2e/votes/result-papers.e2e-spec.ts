import { randomUUID } from 'node:crypto';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aClosedVote, byHead, resultFor } from './closed-vote.js';
import { anOwner, VOTE } from './hall.js';
import { taken, textsOf } from './taken-papers.js';

let town: Town;
let owner: Visitor;
beforeAll(async () => {
  town = await openTown();
  owner = await anOwner(town);
});
afterAll(() => town.close());

describe('the papers of a result', () => {
  it('are notice, count record and announcement, in Word and Excel, the same bytes for the same record', async () => {
    const { voteId, chair } = await aClosedVote(town, ({ head }) => byHead(head), {
      trial: true,
      title: '=电梯更新',
    });
    const notice = await textsOf((await taken(town, owner, voteId, 'notice.xlsx')).bytes);
    expect(notice).toContain('【测试】');
    expect(notice).toContain('没有列入本公告的事项，本次不表决。');
    expect((await taken(town, owner, voteId, 'result.docx')).status).toBe(404);
    await chair.ask(VOTE.postVoteResult, { voteId });
    for (const name of [
      'notice.docx',
      'count-record.docx',
      'count-record.xlsx',
      'result.docx',
      'result.xlsx',
    ]) {
      const [once, twice] = [await taken(town, chair, voteId, name), await taken(town, chair, voteId, name)];
      expect([name, once.status]).toEqual([name, 200]);
      expect(once.bytes.equals(twice.bytes)).toBe(true);
    }
    expect((await taken(town, owner, voteId, 'count-record.docx')).status).toBe(403);
    expect((await taken(town, town.stranger(), voteId, 'result.docx')).status).toBe(401);
    expect((await taken(town, owner, randomUUID(), 'result.docx')).status).toBe(404);
    expect((await taken(town, owner, voteId, 'constructor.docx')).status).toBe(404);
    const [record, posted] = [
      await textsOf((await taken(town, chair, voteId, 'count-record.xlsx')).bytes),
      await textsOf((await taken(town, owner, voteId, 'result.xlsx')).bytes),
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
