import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ElectionHall } from './election-hall.js';

describe('what people are told of an election', () => {
  let hall: ElectionHall;
  beforeAll(async () => void (hall = await ElectionHall.open()));
  afterAll(() => hall.close());

  it('is written to each of them in their own language', async () => {
    const choose = 'mutation { chooseLanguage(language: EN) { language } }';
    await hall.secretary.ask(choose);
    await hall.begin();
    const said = await hall.said();
    const textTo = (id: string) => said.find(({ personId }) => personId === id)!.text;
    const due = String.raw`\d{4}-\d{2}-\d{2}`;
    expect(textTo(PERSON.zhangWenjing)).toMatch(
      new RegExp(
        `^【四方议事】Owners' committee of 派河花园: An election has begun. Please form the preparatory group by ${due}. https:`,
      ),
    );
    expect(textTo(PERSON.sunXiaomei)).toMatch(/^【四方议事】派河花园业主委员会：选举已启动，请于 /);
  });
});
