import { ESTATE, ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { openTown, type Town } from '../town/open-town.js';

interface LastWord {
  readonly kind: 'INDEX' | 'CONSTRAINT' | 'TRIGGER';
  readonly table: string;
  readonly constraint: string;
  readonly code: string;
  /** $1: 0 for the first, 1 for the second. */
  readonly sql: string;
}

const unitCalled = (room: string) =>
  `(SELECT id FROM unit WHERE estate_id = '${ESTATE.hanlin}' AND short_name = '${room}')`;
const UNIT = unitCalled('1-1-101');
const SHARED = unitCalled('1-1-102');

const lastWords: readonly LastWord[] = [
  {
    kind: 'INDEX',
    table: 'unit_owner',
    constraint: 'unit_owner_open_once',
    code: 'UNIT_CHANGED_MEANWHILE',
    // The owners until now have been ended by whoever forgot to lock the unit: two new versions at once.
    sql: `INSERT INTO unit_owner (unit_id, position, version, name, id_suffix)
          SELECT ${UNIT}, 1, 2 + $1::int, '买主' || $1::int, '12345' || $1::int`,
  },
  {
    kind: 'TRIGGER',
    table: 'unit_owner',
    constraint: 'unit_owner_shares',
    code: 'SHARES_ABOVE_WHOLE',
    // Two thirds each, at positions of their own.
    sql: `INSERT INTO unit_owner (unit_id, position, version, name, id_suffix, share_part, share_whole)
          SELECT ${SHARED}, 1 + $1::int, 2, '共有人' || $1::int, '12345' || $1::int, 2, 3`,
  },
  {
    kind: 'CONSTRAINT',
    table: 'grid_cover',
    constraint: 'grid_cover_once',
    code: 'BUILDING_IN_GRID',
    // One takes the whole estate, the other a building of it.
    sql: `INSERT INTO grid_cover (grid_id, kind, estate_id, building_id)
          SELECT g.id, g.kind, '${ESTATE.changhe}',
                 CASE WHEN $1::int = 1 THEN (SELECT id FROM building WHERE estate_id = '${ESTATE.changhe}' LIMIT 1) END
            FROM grid g WHERE g.name = '翰林东微网格'`,
  },
  {
    kind: 'CONSTRAINT',
    table: 'firm_service',
    constraint: 'firm_service_once',
    code: 'FIRM_SERVES_ALREADY',
    sql: `INSERT INTO firm_service (estate_id, firm_id, since)
          VALUES ('${ESTATE.feicui}', '${ORGANISATION.hexu}', date '2026-01-01' + $1::int)`,
  },
  {
    kind: 'INDEX',
    table: 'doubt_decision',
    constraint: 'doubt_decision_once',
    code: 'DOUBT_DECIDED_ALREADY',
    sql: `INSERT INTO doubt_decision
          SELECT gen_random_uuid(), '${ESTATE.hanlin}', 'OWNERS_SHARED', 'key', '{}',
                 (ARRAY['ONE_HEAD', 'SEPARATE_HEADS'])[1 + $1::int], '依据', '${PERSON.wangMin}', '王敏', now()`,
  },
  {
    kind: 'CONSTRAINT',
    table: 'unit',
    constraint: 'unit_once',
    code: 'UNIT_EXISTS',
    sql: `INSERT INTO unit (id, estate_id, building, section, room, use, area, area_source, status, ownership, remark)
          SELECT gen_random_uuid(), estate_id, building, section, '9999', use, area + $1::int, area_source, status, ownership, remark
            FROM unit WHERE id = ${UNIT}`,
  },
];
const cases = lastWords.map(word => [word.constraint, word] as const);

describe('when two keep the register at the same moment', () => {
  let town: Town;
  beforeAll(async () => void (town = await aTownToRaceIn()));
  afterAll(() => town.close());

  it.each(cases)('%s lets one of them through', async (_, { sql, code }) => {
    const [first, second] = await twoAtOnce(town.database, (tx, who) => tx.query(sql, [who]));
    expect(first!.status).toBe('fulfilled');
    expect(second).toMatchObject({ status: 'rejected', reason: { name: 'Refusal', code } });
  });

  it('unit_owner_shares adds exactly: six sixths are the whole, and nothing fits beside them', async () => {
    const sixth = (at: number, part: number): string =>
      `INSERT INTO unit_owner (unit_id, position, name, id_suffix, share_part, share_whole)
       VALUES (${unitCalled('1-1-201')}, ${at}, '共有人${at}', '12345${at}', ${part}, 6)`;
    await town.database.source.query(
      `UPDATE unit_owner SET until = since WHERE unit_id = ${unitCalled('1-1-201')}`,
    );
    for (const at of [1, 2, 3, 4, 5, 6]) await town.database.source.query(sixth(at, 1));
    await expect(town.database.transaction(tx => tx.query(sixth(7, 1)))).rejects.toMatchObject({
      code: 'SHARES_ABOVE_WHOLE',
    });
  });
});

/** Were it not for the constraints, nobody would have stopped the second: the tests above can fail. */
describe('on a copy of the town without the constraints', () => {
  let town: Town;
  beforeAll(async () => {
    town = await aTownToRaceIn();
    for (const { kind, table, constraint } of lastWords)
      await town.database.source.query(without(kind, table, constraint));
  });
  afterAll(() => town.close());

  it.each(cases)('both get past the missing %s', async (_, { sql }) => {
    const ends = await twoAtOnce(town.database, (tx, who) => tx.query(sql, [who]));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});

function without(kind: LastWord['kind'], table: string, constraint: string): string {
  if (kind === 'INDEX') return `DROP INDEX ${constraint}`;
  return kind === 'TRIGGER'
    ? `DROP TRIGGER ${constraint} ON ${table}`
    : `ALTER TABLE ${table} DROP CONSTRAINT ${constraint}`;
}

async function aTownToRaceIn(): Promise<Town> {
  const town = await openTown();
  await town.database.source.query(
    `UPDATE unit_owner SET until = since WHERE unit_id IN (${UNIT}, ${SHARED})`,
  );
  return town;
}
