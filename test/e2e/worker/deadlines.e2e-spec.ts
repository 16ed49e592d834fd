import { dayOf, endOfDay, type CalendarDay } from '@sifang/kernel';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { adoptResolution } from '../../../libs/resolutions/src/application/adopt-resolution.js';
import { meetingInSession } from '../town/a-meeting.js';
import { motionAdopted, resolutionAdopted, toTheFirm } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { recordsOf } from '../town/records.js';
import { SetClock } from '../town/set-clock.js';
import { forgetJobs, jobs, makeJobsDue, startWorker, workThrough } from './a-worker.js';

describe('the deadline of a resolution', () => {
  let town: Town;
  const clock = new SetClock();
  const dueOn = dayOf(new Date(clock.now().getTime() + 86_400_000));
  beforeAll(async () => void (town = await openTown({ clock })));
  afterAll(() => town.close());
  beforeEach(async () => {
    clock.setRight();
    await forgetJobs(town);
  });

  const adopted = async (): Promise<string> => resolutionAdopted(await meetingInSession(town), { dueOn });
  const answer = async (resolutionId: string, doneBy: CalendarDay): Promise<void> => {
    const input = { resolutionId, text: '分三段翻修。', doneBy };
    await (await town.person(PERSON.liQiang)).ask(ACT.answerResolution, { input });
  };
  const kept = async (id: string): Promise<{ seq: number; overdue_since: Date | null }> => {
    const asked = 'SELECT seq, overdue_since FROM resolution WHERE id = $1';
    return (await town.database.source.query<never[]>(asked, [id]))[0]!;
  };

  it('is a job for the end of its last day, in Shanghai', async () => {
    await adopted();
    expect(await jobs(town)).toEqual([expect.objectContaining({ run_at: endOfDay(dueOn) })]);
  });

  it('passes without an answer, and the resolution is overdue since then', async () => {
    const id = await adopted();
    clock.putForward(5);
    await workThrough(town);
    expect(await kept(id)).toEqual({ seq: 2, overdue_since: endOfDay(dueOn) });
    const firm = await town.person(PERSON.liQiang);
    const { resolution } = await firm.ask('query ($id: ID!) { resolution(id: $id) { overdueSince } }', {
      id,
    });
    expect(resolution).toEqual({ overdueSince: endOfDay(dueOn).toISOString() });
  });

  it('is noted once, also by a job that comes twice', async () => {
    const id = await adopted();
    clock.putForward(5);
    await workThrough(town);
    const again = `SELECT graphile_worker.add_job('resolution-deadline', json_build_object('id', $1::text))`;
    await town.database.source.query(again, [id]);
    await workThrough(town);
    expect(await kept(id)).toEqual({ seq: 2, overdue_since: endOfDay(dueOn) });
  });

  it('does not matter once there is an answer', async () => {
    const id = await adopted();
    await answer(id, dueOn);
    clock.putForward(5);
    await workThrough(town);
    expect(await kept(id)).toEqual({ seq: 2, overdue_since: null });
  });

  it('counts also when the answer came late and the job later still', async () => {
    const id = await adopted();
    clock.putForward(5);
    await answer(id, dayOf(clock.now()));
    await workThrough(town);
    expect(await kept(id)).toEqual({ seq: 3, overdue_since: endOfDay(dueOn) });
  });

  it('is asked for again when the job comes before the term has ended by our clock', async () => {
    const id = await adopted();
    await makeJobsDue(town);
    const worker = await startWorker(town);
    while (!(await jobs(town))[0]?.last_error);
    await worker.stop();
    expect(await kept(id)).toEqual({ seq: 1, overdue_since: null });
    clock.putForward(5);
    await workThrough(town);
    expect(await kept(id)).toMatchObject({ overdue_since: endOfDay(dueOn) });
  });

  it('vanishes with its resolution when the transaction is taken back', async () => {
    const hall = await meetingInSession(town);
    const input = toTheFirm(hall, await motionAdopted(hall), { dueOn });
    const actor = { personId: PERSON.zhangWenjing, name: '张文静', appointments: [] };
    const before = await recordsOf(town);
    const takenBack = town.database.transaction(async tx => {
      await adoptResolution({ tx, now: clock.now(), actor }, input as never);
      throw new Error('taken back');
    });
    await expect(takenBack).rejects.toThrow('taken back');
    expect(await recordsOf(town)).toEqual(before);
    expect(await jobs(town)).toEqual([]);
  });
});
