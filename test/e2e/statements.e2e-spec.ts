import { jest } from '@jest/globals';
import pg from 'pg';
import { PERSON } from '../../apps/api/src/demo/demo-ids.js';
import { meetingInSession, schedule } from './town/a-meeting.js';
import { resolutionAdopted } from './town/a-motion.js';
import { openTown, type Town } from './town/open-town.js';
import type { Visitor } from './town/visitor.js';

const MEETINGS = `{ meetings { id seq number title state startsAt estateName communityName chairName seats present
  items viewerMayChair viewerHasSeat } }`;
const RESOLUTIONS = `{ resolutions { id number text state meetingTitle estateName addressee { id name kind } dueOn
  answer { text doneBy answeredByName } viewerMayAnswer } }`;
const ESTATES = '{ estates { id name buildings units area committeeName firmName } }';
const VIEWER = '{ viewer { name appointments { title place { name kind } organisation { name kind } } } }';

describe('how many statements a list takes', () => {
  let town: Town;
  let secretary: Visitor;
  beforeAll(async () => {
    town = await openTown();
    secretary = await town.person(PERSON.zhangWenjing);
    await resolutionAdopted(await meetingInSession(town));
  });
  afterAll(() => town.close());

  /** Each question begins with one statement that finds out who asks. */
  const statementsFor = async (document: string): Promise<{ statements: number; rows: number }> => {
    const sent = jest.spyOn(pg.Client.prototype, 'query');
    const data = await secretary.ask(document);
    const statements = sent.mock.calls.length;
    sent.mockRestore();
    return { statements, rows: Object.values(data).flat().length };
  };

  it.each([
    ['meetings', MEETINGS, async () => void (await schedule(secretary))],
    ['resolutions', RESOLUTIONS, async () => void (await resolutionAdopted(await meetingInSession(town)))],
    [
      'estates',
      ESTATES,
      () =>
        town.database.source.query(`
          WITH place AS (INSERT INTO place SELECT gen_random_uuid(), kind, name || '东区' || random(), parent_id
                           FROM place WHERE name = '翰林水岸小区' RETURNING id)
          INSERT INTO estate SELECT id, 'COMMODITY' FROM place`),
    ],
  ])('is two for %s, whatever their number', async (_which, document, addOne) => {
    const few = await statementsFor(document);
    for (let more = 0; more < 5; more++) await addOne();
    const many = await statementsFor(document);
    expect(many.rows).toBe(few.rows + 5);
    expect([few.statements, many.statements]).toEqual([2, 2]);
  });

  it('is one for the viewer, one for all places and one for all organisations of the appointments', async () => {
    const appointments = async (): Promise<number> =>
      (await secretary.ask(VIEWER))['viewer'].appointments.length;
    const [before, few] = [await appointments(), await statementsFor(VIEWER)];
    await town.database.source.query(
      `INSERT INTO appointment SELECT gen_random_uuid(), $1, office, title, place_id, organisation_id, since, until
         FROM appointment WHERE person_id <> $1`,
      [PERSON.zhangWenjing],
    );
    expect(await appointments()).toBeGreaterThan(before + 20);
    expect([few.statements, (await statementsFor(VIEWER)).statements]).toEqual([3, 3]);
  });
});
