import { addDays, dayOf } from '@sifang/kernel';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { watchResolutions } from '../../../libs/resolutions/src/application/watch-resolutions.js';
import { meetingInSession } from '../town/a-meeting.js';
import { resolutionAdopted } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import { forgetJobs, startWorker } from '../worker/a-worker.js';
import { VIEW_OF } from './asking.js';

describe('whoever must do something', () => {
  let town: Town;
  const clock = new SetClock();
  beforeAll(async () => void (town = await openTown({ clock, env: { LOG_LEVEL: 'info' } })));
  afterAll(() => town.close());
  beforeEach(async () => {
    clock.setRight();
    await forgetJobs(town);
  });

  const answered = async (days: number): Promise<string> => {
    const dueOn = addDays(dayOf(clock.now()), days);
    const resolutionId = await resolutionAdopted(await meetingInSession(town), { dueOn });
    const input = { resolutionId, text: '好', doneBy: dueOn };
    await (await town.person(PERSON.liQiang)).ask(ACT.answerResolution, { input });
    return resolutionId;
  };
  const told = async (id: string): Promise<string[]> => {
    const { resolutionView } = await (await town.person(PERSON.zhangWenjing)).ask(VIEW_OF, { id });
    return resolutionView.events
      .filter(({ act }: { act: string }) => ['REMINDED', 'SUPERVISED'].includes(act))
      .map(({ act, text }: { act: string; text: string }) => `${act} ${text}`);
  };
  const reminders = (id: string): Promise<{ key: string }[]> =>
    town.database.source.query(
      `SELECT key FROM graphile_worker.jobs WHERE key LIKE 'resolution-reminder ' || $1 || '%' ORDER BY key`,
      [id],
    );
  /** As the queue adds it every midnight. */
  const midnight = async (): Promise<void> => {
    await town.database.source.query(`SELECT graphile_worker.add_job('watch-resolutions')`);
    const worker = await startWorker(town);
    const asked = `SELECT FROM graphile_worker.jobs WHERE task_identifier = 'watch-resolutions'`;
    while ((await town.database.source.query<unknown[]>(asked)).length > 0);
    await worker.stop();
  };

  it('is reminded before the day and after it, then supervised, each step once', async () => {
    const id = await answered(10);
    await midnight();
    expect(await told(id)).toEqual([]);
    clock.putForward(3);
    await midnight();
    await midnight();
    expect(await told(id)).toEqual(['REMINDED DUE_IN_7_DAYS']);
    expect(await reminders(id)).toEqual([
      { key: expect.stringContaining(`${PERSON.liQiang} DUE_IN_7_DAYS`) },
    ]);
    clock.putForward(4);
    await midnight();
    clock.putForward(3);
    await midnight();
    clock.putForward(1);
    await midnight();
    clock.putForward(20);
    await midnight();
    expect(await told(id)).toEqual([
      ...['REMINDED DUE_IN_7_DAYS', 'REMINDED DUE_IN_3_DAYS', 'REMINDED DUE_TODAY', 'REMINDED OVERDUE'],
      expect.stringMatching(/^SUPERVISED (LISTED|SUMMONED)$/),
    ]);
  });

  it('hears once when the worker comes days late, of the last step only', async () => {
    const id = await answered(10);
    clock.putForward(12);
    await midnight();
    expect(await told(id)).toEqual(['REMINDED OVERDUE']);
    await midnight();
    expect(await told(id)).toEqual(['REMINDED OVERDUE']);
  });

  it('hears once when two workers look at the same moment', async () => {
    const id = await answered(10);
    clock.putForward(3);
    await Promise.all([watchResolutions(town.database, clock), watchResolutions(town.database, clock)]);
    expect(await told(id)).toEqual(['REMINDED DUE_IN_7_DAYS']);
  });

  it('gets a message by the way out that leads to them, and none once it is moot', async () => {
    await town.database.source.query(
      `INSERT INTO account (person_id, phone) VALUES ($1, '+8613900009999') ON CONFLICT (person_id) DO NOTHING`,
      [PERSON.liQiang],
    );
    const id = await answered(10);
    clock.putForward(3);
    await midnight();
    const numbered = 'query ($id: ID!) { resolution(id: $id) { number } }';
    const { number } = (await (await town.person(PERSON.zhangWenjing)).ask(numbered, { id }))['resolution'];
    const sent = async (): Promise<string> => {
      const lines = town.logged.length;
      await town.database.source.query(
        `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key LIKE 'resolution-reminder%'`,
      );
      const worker = await startWorker(town);
      while ((await reminders(id)).length > 0);
      await worker.stop();
      // Others are reminded in these days too.
      const own = town.logged.slice(lines).filter(line => line.includes(`${number}“`));
      return own.join('');
    };
    expect(await sent()).toContain('还有 7 天到期');
    clock.putForward(4);
    await midnight();
    await town.database.source.query(
      `UPDATE resolution SET state = 'CLOSED', closed_at = now() WHERE id = $1`,
      [id],
    );
    expect(await sent()).not.toContain('3 天到期');
  });

  it('hears nothing while the clock stands still', async () => {
    const id = await answered(10);
    const secretary = await town.person(PERSON.zhangWenjing);
    const input = { resolutionId: id, reason: '待业主共同决定' };
    const pause = 'mutation ($input: ResolutionClockInput!) { pauseResolution(input: $input) { moves } }';
    await secretary.ask(pause, { input });
    clock.putForward(20);
    await midnight();
    expect(await told(id)).toEqual([]);
    await secretary.ask(pause.replace('pause', 'resume'), { input });
    const { resolutionView } = await secretary.ask(VIEW_OF, { id });
    expect(resolutionView.resolution.dueOn).toBe(addDays(dayOf(clock.now()), 10));
  });
});
