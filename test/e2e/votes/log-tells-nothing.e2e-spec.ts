import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aBallot, CAST } from './an-open-vote.js';
import { PaperHall } from './paper-hall.js';

/** What a ballot says in the tables, in a form that nothing else has. */
const CHOICES = /\bRA\b/;

describe('when a statement that holds a choice breaks, the log of the house', () => {
  let hall: PaperHall;
  beforeAll(async () => {
    hall = await PaperHall.open();
    await hall.nextVote(24);
  });
  afterAll(() => hall.close());

  /** Nothing gets into the table any more. @returns what was logged meanwhile */
  const broken = async (table: string, work: () => Promise<string>): Promise<string> => {
    const { source } = hall.town.database;
    const before = hall.town.logged.length;
    await source.query(`ALTER TABLE ${table} ADD CONSTRAINT nothing_fits CHECK (false) NOT VALID`);
    try {
      expect(await work()).toBe('INTERNAL');
    } finally {
      await source.query(`ALTER TABLE ${table} DROP CONSTRAINT nothing_fits`);
    }
    return hall.town.logged.slice(before).join('\n');
  };

  it('says which constraint it was, and neither who voted nor what was chosen', async () => {
    const [first, second] = hall.vote.itemIds;
    const choices = [
      { itemId: first, choice: 'AGAINST' },
      { itemId: second, choice: 'AGREE' },
    ];
    const input = { ...aBallot(hall.vote, [2]), choices };
    const logged = await broken('ballot', async () => (await hall.zhou.refusal(CAST, { input })).code);
    expect(logged).toContain('nothing_fits');
    expect(logged).not.toMatch(CHOICES);
    expect(logged).not.toContain(PERSON.zhouJianguo);
  });

  it('nor what was read on a paper, by whom', async () => {
    const [number] = await hall.doing(hall.secretary, 'print', { unitNos: [5] });
    await hall.back(number);
    const logged = await broken('paper_keying', () =>
      hall.refused(hall.secretary, 'key', { number, choices: ['AGAINST', 'AGREE'] }),
    );
    expect(logged).toContain('nothing_fits');
    expect(logged).not.toMatch(CHOICES);
    expect(logged).not.toContain(PERSON.zhangWenjing);
  });
});
