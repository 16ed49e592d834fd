import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingInSession } from '../town/a-meeting.js';
import { motionAdopted, motionPut } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import { chairs, recorded, refused, seen } from './a-session.js';

const SECOND = 1 / 86_400;

describe('ten seconds', () => {
  const clock = new SetClock();
  let town: Town;
  beforeAll(async () => void (town = await openTown({ clock })));
  afterEach(() => clock.setRight());
  afterAll(() => town.close());

  const rows = (sql: string, values: unknown[]) => town.database.source.query(sql, values);

  it('are enough to take back what was done by mistake; the record keeps both', async () => {
    const hall = await meetingInSession(town);
    const [report, paving] = hall.items;
    await chairs(hall, 'openAgendaItem', { itemId: report });
    await chairs(hall, 'openAgendaItem', { itemId: paving });
    const offered = (await seen(hall))['undo'];
    expect(offered).toMatchObject({ act: 'AGENDA_ITEM_OPENED' });
    // A hand that is raised meanwhile stays up.
    await (await hall.person(PERSON.liuGuilan)).ask(ACT.requestToSpeak, { meetingId: hall.meetingId });
    await chairs(hall, 'undoLastAct', { seq: offered.seq });
    const back = await seen(hall);
    expect([back['openItemId'], back['agenda'][1].state, back['undo']]).toEqual([report, 'PENDING', null]);
    expect(back['waiting']).toHaveLength(1);
    await chairs(hall, 'adjournMeeting');
    const adjourned = await seen(hall);
    await chairs(hall, 'undoLastAct', { seq: adjourned['undo'].seq });
    expect(await seen(hall)).toMatchObject({ state: 'IN_SESSION', openItemId: report, waiting: [{}] });
    expect((await motionAdopted(hall)).length).toBeGreaterThan(0);
    expect((await recorded(hall, rows)).filter(type => /UNDONE|ADJOURNED/.test(type))).toEqual([
      ...['ACT_UNDONE', 'MEETING_ADJOURNED', 'ACT_UNDONE'],
    ]);
  });

  it('are over after ten, and when something else has happened; votes are never taken back', async () => {
    const hall = await meetingInSession(town);
    await chairs(hall, 'openAgendaItem', { itemId: hall.items[0] });
    const { seq } = (await seen(hall))['undo'];
    clock.putForward(11 * SECOND);
    expect(await refused(hall, 'undoLastAct', { seq })).toEqual({ code: 'UNDO_TOO_LATE' });
    await motionPut(hall);
    expect(await refused(hall, 'undoLastAct', { seq })).toEqual({ code: 'UNDO_OVERTAKEN' });
    expect(await seen(hall)).toMatchObject({ undo: null });
  });

  it('are for one of two who take it back at once', async () => {
    const hall = await meetingInSession(town);
    await chairs(hall, 'openAgendaItem', { itemId: hall.items[0] });
    const { seq } = (await seen(hall))['undo'];
    const input = { meetingId: hall.meetingId, seq };
    const ends = await Promise.all(
      [1, 2].map(
        async () => (await hall.chair.post(ACT.undoLastAct, { input })).body.errors?.[0].extensions.code,
      ),
    );
    expect(ends.toSorted()).toEqual(['UNDO_OVERTAKEN', undefined]);
  });
});
