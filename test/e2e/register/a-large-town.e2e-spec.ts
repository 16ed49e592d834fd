import { readTyped } from '../../../libs/estates/src/domain/typed.js';
import { patternsOf, SEARCH } from '../../../libs/estates/src/persistence/unit-list.queries.js';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { fillLargeTown, LARGE } from './a-large-town.js';
import { ASK } from './asking.js';

describe('a town of 100,000 units', () => {
  let town: Town;
  let officer: Visitor;
  let places: Awaited<ReturnType<typeof fillLargeTown>>;
  beforeAll(async () => {
    town = await openTown();
    places = await fillLargeTown(town.databaseUrl);
    await town.database.source.query(
      `INSERT INTO appointment SELECT gen_random_uuid(), person_id, office, title, $2, NULL, since, until
         FROM appointment WHERE person_id = $1`,
      [PERSON.wangMin, places.townId],
    );
    officer = await town.person(PERSON.wangMin);
  }, 120_000);
  afterAll(() => town.close());

  const planFor = async (text: string): Promise<string> => {
    const estates = await town.database.source.query<{ id: string }[]>(
      `SELECT e.id FROM place e JOIN place c ON c.id = e.parent_id WHERE c.parent_id = $1 AND e.kind = 'ESTATE'`,
      [places.townId],
    );
    expect(estates).toHaveLength(LARGE.estates);
    const asked = [estates.map(({ id }) => id), null, null, null, null, null, 51];
    const plan = await town.database.source.query<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN (ANALYZE, TIMING OFF) ${SEARCH}`,
      [...asked, ...patternsOf(readTyped(text))],
    );
    return plan.map(line => line['QUERY PLAN']).join('\n');
  };

  it.each([
    ['3-1-502', ['unit_short_name_trgm']],
    ['2号楼1202', ['unit_short_name_trgm']],
    ['1602', ['unit_short_name_trgm']],
    ['张', ['unit_owner_name_trgm']],
    ['张建', ['unit_owner_name_trgm']],
    ['建军', ['unit_owner_name_trgm']],
    ['张建军', ['unit_owner_name_trgm']],
  ])('is searched for %s by the index', async (text, indexes) => {
    const plan = await planFor(text);
    for (const index of indexes) expect(plan).toContain(`Bitmap Index Scan on ${index}`);
    expect(withoutWhatNeverRan(plan)).not.toMatch(/Seq Scan on unit(_owner)?\b/);
  });

  it.each(['3', '1', '12', '3-1', '3号楼'])('sorts no more than a few estates for %s', async text => {
    const plan = withoutWhatNeverRan(await planFor(text));
    expect(plan).toContain('Incremental Sort');
    const found = [...plan.matchAll(/Scan.* on unit u.*actual rows=(\d+) loops=(\d+)/g)];
    const looked = found.reduce((sum, [, rows, loops]) => sum + Number(rows) * Number(loops), 0);
    expect(found.length).toBeGreaterThan(0);
    expect(looked).toBeLessThan(5_000);
  });

  it.each(['3', '3-1', '3号楼'])('finds for %s page by page what sorting all of it finds', async search => {
    const [first, second] = readTyped(search).places;
    const all = await town.database.source.query<{ id: string }[]>(
      `SELECT u.id FROM unit u JOIN place p ON p.id = u.estate_id JOIN place c ON c.id = p.parent_id
        WHERE c.parent_id = $1 AND (u.short_name LIKE $2 OR u.short_name LIKE $3)
        ORDER BY p.name COLLATE room_order, p.id, u.short_name COLLATE room_order, u.id LIMIT 600`,
      [places.townId, first, second ?? null],
    );
    const found: string[] = [];
    for (let after: string | null = null; found.length < 600;) {
      const asked = { placeId: places.townId, search, first: 200, after };
      const { units }: any = await officer.ask(ASK.units, asked);
      found.push(...units.units.map(({ id }: { id: string }) => id));
      after = units.next;
      expect(after).not.toBeNull();
    }
    expect(found).toEqual(all.map(({ id }) => id));
  });

  it('answers with what was looked for', async () => {
    const { units } = await officer.ask(ASK.units, { placeId: places.townId, search: '张建' });
    expect(units.units.length).toBeGreaterThan(0);
    for (const unit of units.units) expect(unit.owners[0].name).toMatch(/^张建/);
  });

  it('shows every estate and grid at once', async () => {
    const { estates, grids } = await officer.ask(
      '{ estates { id states units } grids { id covers { estateId } } }',
    );
    expect(estates.length).toBeGreaterThan(LARGE.estates);
    expect(grids.length).toBeGreaterThan(LARGE.grids);
    expect(estates.reduce((sum: number, { units }: any) => sum + units, 0)).toBeGreaterThan(LARGE.units);
  });
});

/** Of the two ways only one is gone; the planner prints both. */
function withoutWhatNeverRan(plan: string): string {
  return plan
    .split('\n')
    .filter(line => !line.includes('(never executed)'))
    .join('\n');
}
