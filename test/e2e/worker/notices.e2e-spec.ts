import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import {
  eventsOf,
  readCalendar,
  valueOf,
} from '../../../libs/meetings/src/application/notice/spec/read-calendar.js';
import {
  daysAhead,
  DO,
  giveAddresses,
  meetingNoticed,
  noticeFor,
  recipientsFor,
} from '../notices/a-notice.js';
import { MAIL_OF, openPostOffice, type PostOffice } from '../notices/a-post-office.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { forgetJobs, jobs, makeJobsDue, startWorker, workThrough } from './a-worker.js';

const TO = [PERSON.liuGuilan, PERSON.liQiang];

describe('the notice of a meeting, by mail', () => {
  let town: Town;
  let office: PostOffice;
  let secretary: Visitor;
  beforeAll(async () => {
    office = await openPostOffice();
    town = await openTown({ env: office.env });
    secretary = await town.person(PERSON.zhangWenjing);
    await town.database.source.query('UPDATE account SET email = NULL');
    await giveAddresses(town, TO);
  });
  afterAll(async () => {
    await town.close();
    await office.close();
  });
  beforeEach(async () => {
    await forgetJobs(town);
    office.letters.length = 0;
    office.refused.clear();
  });

  const workUntilOneFails = async (): Promise<void> => {
    await makeJobsDue(town);
    const worker = await startWorker(town);
    let left = await jobs(town);
    while (left.length !== 1 || !left[0]!.last_error) left = await jobs(town);
    await worker.stop();
  };
  const mailTo = async (meetingId: string, personId: string): Promise<Record<string, any>> => {
    const found = (await recipientsFor(secretary, meetingId)).find(each => each['personId'] === personId);
    return found?.['deliveries'].find(({ channel }: { channel: string }) => channel === 'MAIL');
  };
  const lettersTo = (personId: string) => office.letters.filter(({ to }) => to === MAIL_OF(personId));

  it('goes with an invitation to those who have an address, and the others have it in the app', async () => {
    const meetingId = await meetingNoticed(secretary, { title: '翻修积水路面四方议事会' });
    await workThrough(town);
    expect(office.letters.map(({ to }) => to).sort()).toEqual(TO.map(MAIL_OF).sort());
    const [letter] = lettersTo(PERSON.liuGuilan);
    expect(letter).toMatchObject({ subject: '会议通知：翻修积水路面四方议事会', method: 'REQUEST' });
    expect(letter!.text).toMatch(/时间：\d{4}年\d+月\d+日（周.）\d\d:\d\d/);
    expect(letter!.text).toContain(`https://sifang.example.cn/m/${meetingId}/notice`);
    const [event] = eventsOf(readCalendar(letter!.calendar!.replace(/\r?\n/g, '\r\n')));
    expect(['UID', 'SEQUENCE', 'STATUS', 'SUMMARY'].map(name => valueOf(event!, name))).toEqual([
      ...[`meeting-${meetingId}@sifang`, '0', 'CONFIRMED', '翻修积水路面四方议事会'],
    ]);
    expect(await mailTo(meetingId, PERSON.liuGuilan)).toMatchObject({
      state: 'SENT',
      attempts: 1,
      reason: null,
    });
    const got = await recipientsFor(secretary, meetingId);
    expect(got.filter(({ deliveries }) => deliveries.length === 0)).toHaveLength(4);
  });

  it('is sent once, by two workers and by a job that comes twice', async () => {
    const meetingId = await meetingNoticed(secretary);
    await makeJobsDue(town);
    const workers = await Promise.all([startWorker(town), startWorker(town)]);
    while ((await jobs(town)).length > 0);
    await Promise.all(workers.map(worker => worker.stop()));
    const { id } = await mailTo(meetingId, PERSON.liuGuilan);
    for (const again of [
      `SELECT graphile_worker.add_job('deliver-notice', json_build_object('id', '${id}'))`,
      `SELECT graphile_worker.add_job('send-out-notice', json_build_object('meetingId', '${meetingId}', 'version', '1'))`,
    ])
      await town.database.source.query(again);
    await workThrough(town);
    expect(TO.map(person => lettersTo(person).length)).toEqual([1, 1]);
  });

  it('is tried again while the mailbox is full, says why meanwhile, and arrives in the end', async () => {
    office.refused.set(MAIL_OF(PERSON.liQiang), [452, 'Mailbox full']);
    const meetingId = await meetingNoticed(secretary);
    await workUntilOneFails();
    const trying = await mailTo(meetingId, PERSON.liQiang);
    expect(trying).toMatchObject({ state: 'QUEUED', reason: expect.stringContaining('Mailbox full') });
    expect(trying['reason']).not.toContain('@example');
    office.refused.clear();
    await workThrough(town);
    expect(await mailTo(meetingId, PERSON.liQiang)).toMatchObject({ state: 'SENT', reason: null });
    expect(lettersTo(PERSON.liQiang)).toHaveLength(1);
  });

  it('is given up where there is no such mailbox, and can be sent again as a letter of its own', async () => {
    office.refused.set(MAIL_OF(PERSON.liQiang), [550, 'No such mailbox']);
    const meetingId = await meetingNoticed(secretary);
    await workThrough(town);
    const failed = await mailTo(meetingId, PERSON.liQiang);
    expect(failed).toMatchObject({ state: 'FAILED', attempts: 1, reason: expect.stringContaining('550') });
    office.refused.clear();
    const input = { meetingId, deliveryId: failed['id'] };
    await secretary.ask(DO.resend, { input });
    expect((await secretary.refusal(DO.resend, { input })).code).toBe('DELIVERY_ON_ITS_WAY');
    await workThrough(town);
    expect(await mailTo(meetingId, PERSON.liQiang)).toMatchObject({ state: 'SENT', reason: null });
    await secretary.ask(DO.resend, { input });
    await workThrough(town);
    const ids = lettersTo(PERSON.liQiang).map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(2);
  });

  it('is overtaken by a change: what has not left does not leave any more, and the calendar moves', async () => {
    office.refused.set(MAIL_OF(PERSON.liQiang), [452, 'Mailbox full']);
    const meetingId = await meetingNoticed(secretary);
    await workUntilOneFails();
    office.refused.clear();
    await secretary.ask(DO.change, { input: { meetingId, startsAt: daysAhead(9) } });
    await workThrough(town);
    expect(lettersTo(PERSON.liQiang).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('变更'),
    ]);
    await secretary.ask(DO.cancel, { input: { meetingId, reason: '台风' } });
    await workThrough(town);
    const told = lettersTo(PERSON.liuGuilan).map(({ method, calendar }) => {
      const [event] = eventsOf(readCalendar(calendar!.replace(/\r?\n/g, '\r\n')));
      return [method, valueOf(event!, 'SEQUENCE'), valueOf(event!, 'STATUS'), valueOf(event!, 'UID')];
    });
    const uid = `meeting-${meetingId}@sifang`;
    expect(told).toEqual([
      ['REQUEST', '0', 'CONFIRMED', uid],
      ['REQUEST', '1', 'CONFIRMED', uid],
      ['CANCEL', '2', 'CANCELLED', uid],
    ]);
  });

  it('goes out again once for several changes of the agenda in a row, and not when they come to nothing', async () => {
    const meetingId = await meetingNoticed(secretary);
    await forgetJobs(town);
    const { meeting } = await secretary.ask('query ($id: ID!) { meeting(id: $id) { agenda { id title } } }', {
      id: meetingId,
    });
    const [first, second] = meeting.agenda;
    const swap = (itemId: string, beforeId: string) =>
      secretary.ask(DO.move, { input: { meetingId, itemId, beforeId } });
    await swap(second.id, first.id);
    await swap(first.id, second.id);
    await workThrough(town);
    expect((await noticeFor(secretary, meetingId))['given']).toHaveLength(1);
    await swap(second.id, first.id);
    expect(await jobs(town)).toHaveLength(1);
    await workThrough(town);
    const { given } = await noticeFor(secretary, meetingId);
    expect(given.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
    expect(given[0].content.agenda.slice(0, 2)).toEqual([second.title, first.title]);
  });

  it('leaves with the act or not at all', async () => {
    const before = await jobs(town);
    const input = { meetingId: await meetingNoticed(secretary), venue: '操场', startsAt: daysAhead(-1) };
    await forgetJobs(town);
    await secretary.refusal(DO.change, { input });
    expect(await jobs(town)).toEqual(before);
  });
});
