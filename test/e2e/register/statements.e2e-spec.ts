import pg from 'pg';
import { ESTATE, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { ASK } from './asking.js';

const GRIDS = '{ grids { id name covers { estateName buildings { name } } } }';

describe('how many statements the register takes', () => {
  let town: Town;
  let officer: Visitor;
  beforeAll(async () => {
    town = await openTown();
    officer = await town.person(PERSON.wangMin);
  });
  afterAll(() => town.close());

  /** The first question may find out who asks, the next may know. */
  const statementsFor = async (document: string, variables: object): Promise<number> => {
    await officer.ask(document, variables);
    const sent = jest.spyOn(pg.Client.prototype, 'query');
    await officer.ask(document, variables);
    const statements = sent.mock.calls.length;
    sent.mockRestore();
    return statements;
  };

  it.each([
    [
      'a page of units, however long',
      ASK.units,
      { placeId: ESTATE.hanlin, first: 1 },
      { placeId: ESTATE.hanlin, first: 200 },
    ],
    [
      'what was found in a whole town, in however many estates',
      ASK.units,
      { placeId: PLACE.shangpai, search: '9-2-401' },
      { placeId: PLACE.shangpai, search: '5', first: 200 },
    ],
    [
      'the sums of a register, however large',
      ASK.register,
      { estateId: ESTATE.feicui },
      { estateId: ESTATE.changhe },
    ],
    ['its doubts, however many', ASK.doubts, { estateId: ESTATE.feicui }, { estateId: ESTATE.hanlin }],
  ])('for %s', async (_, document, few, many) => {
    const [one, other] = [await statementsFor(document, few), await statementsFor(document, many)];
    expect(other).toBe(one);
    expect(one).toBeLessThanOrEqual(5);
  });

  it('for all grids, with what they cover', async () => {
    const few = await statementsFor(GRIDS, {});
    await town.database.source.query(
      `INSERT INTO grid SELECT gen_random_uuid(), community_id, kind, name || '之二' FROM grid`,
    );
    expect(await statementsFor(GRIDS, {})).toBe(few);
    expect(few).toBeLessThanOrEqual(2);
  });
});
