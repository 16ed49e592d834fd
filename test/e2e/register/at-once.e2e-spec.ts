import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { DO, sale, unitAt } from './asking.js';

describe('two keepers who sell one unit at the same moment', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  it('sell it once; who came second is told to look again', async () => {
    const keepers = await Promise.all([PERSON.zhangWenjing, PERSON.wangMin].map(id => town.person(id)));
    const unit = await unitAt(keepers[0]!, ESTATE.hanlin, '8-1-803');
    const since = unit['owners'][0].since;
    const ends = await Promise.all(
      Array.from({ length: 10 }, async (_, at) => {
        const owners = [{ name: '买主', idSuffix: String(100_000 + at) }];
        const { body } = await keepers[at % 2]!.post(DO.changeOwners, {
          input: sale(unit, { owners, since }),
        });
        return body.errors ? body.errors[0].extensions.code : 'sold';
      }),
    );
    expect(ends.sort()).toEqual([...Array(9).fill('UNIT_CHANGED_MEANWHILE'), 'sold']);
    const { history, version } = await unitAt(keepers[0]!, ESTATE.hanlin, '8-1-803');
    expect([version, history.length]).toEqual([2, 2]);
    expect(history.filter((one: any) => one.until === null)).toHaveLength(1);
  });
});
