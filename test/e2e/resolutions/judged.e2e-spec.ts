import { ESTATE, ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../claims/a-unit.js';
import { ownerOf } from '../topics/a-topic.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { does, refused } from './asking.js';
import { CourseHall, inDays } from './course-hall.js';

describe('a resolution that is closed', () => {
  let hall: CourseHall;
  let resolutionId: string;
  const [first, second] = [PERSON.liuGuilan, PERSON.zhouJianguo];
  let town: Town;
  let firm: Visitor;
  let chairman: Visitor;
  let officer: Visitor;
  beforeAll(async () => {
    hall = await CourseHall.open();
    ({ town, firm, chairman, officer } = hall);
    // Another goes on.
    await hall.answered();
    resolutionId = await hall.closingAsked();
    const units = await town.database.source.query<{ id: string }[]>(
      `SELECT id FROM unit WHERE estate_id = $1 ORDER BY id LIMIT 2`,
      [ESTATE.hanlin],
    );
    // One flat that two own together, and one of somebody else.
    await town.database.source.query(`UPDATE unit_owner SET person_id = NULL`);
    const link = `INSERT INTO unit_owner (id, unit_id, position, name, person_id, id_suffix, since)
                    SELECT gen_random_uuid(), $1, 90 + $3::int, '业主', $2, '', date '2020-01-01'`;
    for (const [at, person] of [first, second].entries())
      await town.database.source.query(link, [units[0]!.id, person, at]);
    await town.database.source.query(link, [units[1]!.id, PERSON.sunXiaomei, 2]);
    for (const person of [first, second, PERSON.sunXiaomei])
      await town.database.source.query(
        `INSERT INTO appointment SELECT gen_random_uuid(), $1, 'OWNER', '业主', $2, NULL, date '2020-01-01', NULL
            WHERE NOT EXISTS (SELECT FROM appointment WHERE person_id = $1 AND office = 'OWNER' AND place_id = $2)`,
        [person, ESTATE.hanlin],
      );
  });
  afterAll(() => town.close());

  it('is judged by owners, once for each of them and once for each flat; who says nothing is shown apart', async () => {
    const word = { resolutionId, satisfaction: 'FAIRLY_SATISFIED' };
    const wife = await town.person(first);
    const husband = await town.person(second);
    expect(await refused(wife, 'rateResolution', word)).toBe('RATING_TOO_EARLY');
    await does(chairman, 'checkResolution', { resolutionId, passed: true, finding: '好' });
    const rated = await does(wife, 'rateResolution', word);
    expect(rated['satisfaction']).toEqual({
      ...{
        satisfied: 0,
        fairlySatisfied: 0,
        dissatisfied: 0,
        waiting: 1,
        unrated: 1,
        ofRated: null,
        ofAll: 0,
      },
    });
    expect(await refused(wife, 'rateResolution', word)).toBe('RATED_ALREADY');
    expect(await refused(husband, 'rateResolution', word)).toBe('UNIT_RATED_ALREADY');
    expect(await refused(firm, 'rateResolution', word)).toBe('NOT_ENTITLED');
  });

  it('shows nothing of it before five have said something, and then moves on by five', async () => {
    const neighbours: Visitor[] = [];
    for (let at = 0; at < 6; at++) {
      const { id } = await aUnit(town, { name: `邻居${at}`, idSuffix: '000001' });
      neighbours.push(await ownerOf(town, `邻居${at}`, [id]));
    }
    const seen: unknown[] = [];
    for (const [at, neighbour] of neighbours.entries()) {
      // One has said 基本满意 before.
      const satisfaction = at === 5 ? 'DISSATISFIED' : 'SATISFIED';
      const { satisfaction: of } = await does(neighbour, 'rateResolution', { resolutionId, satisfaction });
      seen.push([of.satisfied, of.fairlySatisfied, of.dissatisfied, of.waiting]);
    }
    expect(seen).toEqual([
      ...[2, 3, 4].map(waiting => [0, 0, 0, waiting]),
      ...[0, 1, 2].map(waiting => [4, 1, 0, waiting]),
    ]);
  });

  it('is counted, and each number leads to its list', async () => {
    const asked = `query ($first: CalendarDay!, $last: CalendarDay!) { resolutionNumbers(first: $first, last: $last) {
        meetingsHeld organisations { organisationId adopted responded closed onTime open openUpTo7 overdue supervised
          failedChecks satisfied fairlySatisfied waiting unrated } } }`;
    const period = { first: inDays(-1), last: inDays(0) };
    const { resolutionNumbers } = await officer.ask(asked, period);
    const [lanting] = resolutionNumbers.organisations;
    const { resolutions } = await officer.ask(
      `{ resolutions(openForDays: 0, organisationId: "${ORGANISATION.lanting}") { id } }`,
    );
    expect(lanting).toMatchObject({
      organisationId: ORGANISATION.lanting,
      ...{ satisfied: 4, fairlySatisfied: 1, waiting: 2 },
      openUpTo7: lanting.open,
    });
    expect(resolutions).toHaveLength(lanting.open);
    expect(lanting.adopted).toBe(lanting.open + lanting.closed);
    expect((await firm.refusal(asked, period)).code).toBe('NOT_ENTITLED');
    expect((await officer.refusal(asked, { first: inDays(0), last: inDays(-1) })).code).toBe(
      'PERIOD_BACKWARDS',
    );
  });
});
