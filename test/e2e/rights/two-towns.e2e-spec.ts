import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { everyOperation } from '../town/every-operation.js';
import { openTown, type Town } from '../town/open-town.js';
import { buildSecondTown, FAR, MARK, NAMED } from '../town/second-town.js';
import type { Visitor } from '../town/visitor.js';
import { wholeOf } from '../town/whole-of.js';
import { decisions } from './walk/decisions/index.js';
import type { Facts } from './walk/asked-about.js';
import { abroad, atHome } from './walk/facts.js';

const queries = everyOperation().filter(({ kind }) => kind === 'query');
/** Asked of nobody in particular: who could sign in is offered to whoever passes by. */
const OF_THE_WHOLE_HOUSE = ['demoSignIns'];

describe('two towns in one database', () => {
  let town: Town;
  let home: Facts;
  let far: Facts;
  beforeAll(async () => {
    town = await openTown();
    await buildSecondTown(town.database);
    [home, far] = [await atHome(town), await abroad(town)];
  });
  afterAll(() => town.close());

  const asked = queries.filter(({ name }) => !OF_THE_WHOLE_HOUSE.includes(name));

  it.each(asked.map(query => [query.name, query] as const))(
    '%s says all that it has to say of the own town and nothing of the other',
    async (name, { variables }) => {
      for (const [who, at, other] of [
        [PERSON.wangMin, home, OF_THE_SECOND],
        [PERSON.zhangWenjing, home, OF_THE_SECOND],
        [FAR.officer, far, OF_THE_FIRST],
        [FAR.manager, far, OF_THE_FIRST],
      ] as const) {
        const about = decisions[name]?.about?.(at) ?? {};
        const { body } = await (await town.person(who)).post(wholeOf(name), { ...variables, ...about });
        // Where a rule is from is no secret of the town that it was found in.
        const told = JSON.stringify(body, (key, value: unknown) => (key === 'source' ? null : value));
        expect(other.filter(word => told.includes(word))).toEqual([]);
      }
    },
  );

  it('have lists that are not empty, so that there was something to keep apart', async () => {
    const lists = '{ meetings { id } resolutions { id } estates { id } }';
    const sizes = async (who: Visitor): Promise<number[]> =>
      Object.values(await who.ask(lists)).map(({ length }: { length: number }) => length);
    expect(await sizes(await town.person(PERSON.wangMin))).toEqual([2, 1, 8]);
    expect(await sizes(await town.person(FAR.officer))).toEqual([2, 1, 1]);
  });

  it('share a firm: each of its managers sees the resolutions of one town, and answers those', async () => {
    const seen = async (id: string): Promise<unknown> =>
      (await (await town.person(id)).ask('{ resolutions { id viewerMayAnswer } }'))['resolutions'];
    expect(await seen(PERSON.liQiang)).toEqual([{ id: home.resolutionId, viewerMayAnswer: true }]);
    expect(await seen(FAR.manager)).toEqual([{ id: far.resolutionId, viewerMayAnswer: true }]);
  });
});

const OF_THE_SECOND = [MARK, NAMED];
const OF_THE_FIRST = ['上派', '翰林', '潭冲', '张文静', '-0000-4000-8000-000000001'];
