import request from 'supertest';
import { ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingInSession, type Hall } from '../town/a-meeting.js';
import { resolutionAdopted } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';
import { forgetJobs, jobs, workThrough } from '../worker/a-worker.js';
import { adjournedHall } from './an-adjourned-meeting.js';
import { MINUTES, textOfBlocks } from './asking-minutes.js';

describe('minutes', () => {
  const clock = new SetClock();
  let town: Town;
  let hall: Hall;
  let chair: Visitor;
  beforeAll(async () => {
    town = await openTown({ clock });
    hall = await adjournedHall(town);
    chair = hall.chair;
  });
  afterAll(() => town.close());
  afterEach(() => clock.setRight());

  const says = (visitor: Visitor, id: string, version: number, more: object) =>
    visitor.ask(MINUTES.answer, { input: { minutesId: id, version, kind: 'CONFIRMED', ...more } });
  const confirmedByAll = async (id: string, version: number): Promise<void> => {
    for (const [personId, party] of [
      [PERSON.wangMin, 'TOWN_DEPARTMENTS'],
      [PERSON.zhangWenjing, 'PARTY_ORGANISATION'],
      [PERSON.chenGuodong, 'RESIDENTS'],
    ] as const)
      await says(await town.person(personId), id, version, { party });
  };
  const word = (visitor: Visitor, path: string) =>
    request(town.url).get(path).set(visitor.headers).buffer(true).parse(asBytes);

  it('cannot be begun while the meeting is on', async () => {
    const { meetingId } = await meetingInSession(town);
    expect(await chair.refusal(MINUTES.draft, { meetingId })).toMatchObject({
      code: 'MEETING_NOT_ADJOURNED',
    });
  });

  it('go from the adjourned meeting to the public, and are corrected there', async () => {
    const { meetingId } = hall;
    const owner = await town.person(PERSON.zhouJianguo);
    const firm = await town.person(PERSON.liQiang);
    expect(await chair.ask(MINUTES.atDesk, { meetingId })).toEqual({ minutes: null });
    const { meetingRecord } = await firm.ask(MINUTES.record, { meetingId });
    expect(meetingRecord.sentences.at(-1)).toMatchObject({ zh: '张文静宣布散会。' });
    const seqs = meetingRecord.sentences.flatMap(({ events }: { events: number[] }) => events);
    expect(seqs).toEqual(seqs.map((_: number, index: number) => index + 1));

    const { draftMinutes } = await chair.ask(MINUTES.draft, { meetingId });
    const { id } = draftMinutes;
    const again = (await (await town.person(PERSON.sunXiaomei)).ask(MINUTES.draft, { meetingId }))[
      'draftMinutes'
    ];
    expect(again).toEqual(draftMinutes);
    expect(draftMinutes.recordHash).toBe(meetingRecord.hash);
    expect(await owner.refusal(MINUTES.text, { id })).toMatchObject({ code: 'MINUTES_NOT_FOUND' });

    const place = `considered.${hall.items[0]}`;
    const text = '路面积水影响出行，联系人刘桂兰 13812345678。';
    await chair.ask(MINUTES.write, { input: { minutesId: id, place, text, base: 0 } });
    const late = { minutesId: id, place, text: '另一种写法', base: 0 };
    expect(await chair.refusal(MINUTES.write, { input: late })).toMatchObject({
      code: 'PASSAGE_CHANGED',
      field: 'text',
    });
    const nowhere = { minutesId: id, place: 'considered.elsewhere', text, base: 0 };
    expect(await chair.refusal(MINUTES.write, { input: nowhere })).toMatchObject({ code: 'PLACE_UNKNOWN' });

    const { submitMinutes } = await chair.ask(MINUTES.submit, { minutesId: id });
    expect(submitMinutes.version).toMatchObject({ number: 1, state: 'SUBMITTED', hash: submitMinutes.hash });
    expect(submitMinutes.parties.map(({ standing }: any) => standing)).toEqual(Array(4).fill('AWAITED'));
    expect(await chair.refusal(MINUTES.publish, { minutesId: id })).toMatchObject({
      code: 'MINUTES_NOT_CONFIRMED',
    });
    expect(await chair.refusal(MINUTES.write, { input: { ...late, base: 1 } })).toMatchObject({
      code: 'MINUTES_NOT_IN_DRAFT',
    });

    expect((await firm.ask(MINUTES.list))['minutesList']).toEqual([
      { id, version: { number: 1, state: 'SUBMITTED' }, viewerAnswersFor: ['PROPERTY_FIRM'] },
    ]);
    const objection = { party: 'PROPERTY_FIRM', kind: 'OBJECTED', text: '一个月内无法完成，材料尚未到货。' };
    const wrong: [object, string][] = [
      [{ party: 'RESIDENTS' }, 'SEAT_NOT_HELD'],
      [{ ...objection, text: '' }, 'OBJECTION_EMPTY'],
      [{ ...objection, version: 2 }, 'MINUTES_REVISED'],
    ];
    for (const [more, code] of wrong) {
      const input = { minutesId: id, version: 1, kind: 'CONFIRMED', ...more };
      expect(await firm.refusal(MINUTES.answer, { input })).toMatchObject({ code });
    }
    await says(firm, id, 1, objection);
    expect(await says(firm, id, 1, objection)).toBeDefined();
    const input = { minutesId: id, version: 1, party: 'PROPERTY_FIRM', kind: 'CONFIRMED' };
    expect(await firm.refusal(MINUTES.answer, { input })).toMatchObject({ code: 'MINUTES_ANSWERED' });
    await confirmedByAll(id, 1);

    const { publishMinutes } = await chair.ask(MINUTES.publish, { minutesId: id });
    expect(publishMinutes.version).toMatchObject({ number: 1, state: 'PUBLISHED', publicationOver: false });
    const days =
      Date.parse(publishMinutes.version.publishedUntil) - Date.parse(publishMinutes.version.publishedFrom);
    expect(days / 86_400_000).toBe(7);
    const { minutesText: seen } = await owner.ask(MINUTES.text, { id });
    expect(seen).toMatchObject({ masked: true, viewerAnswersFor: [], viewerMayWrite: false });
    const read = textOfBlocks(seen.blocks).join('\n');
    expect(read).toContain('会议认为，路面积水影响出行，联系人刘＊ 138****5678。');
    expect(read).toContain('物业服务企业：提出书面异议：“一个月内无法完成，材料尚未到货。”');
    expect(read).toContain('同意 5 席，反对 0 席，弃权 0 席，未表决 0 席，通过。');
    expect(read).not.toContain('刘桂兰');

    const first = await word(firm, `/files/minutes/${id}/1`).expect(200);
    const second = await word(firm, `/files/minutes/${id}/1`).expect(200);
    expect(first.body.equals(second.body)).toBe(true);
    expect(first.headers['content-disposition']).toContain(
      encodeURIComponent('翰林水岸小区四方议事会纪要.docx'),
    );
    await word(await town.person(PERSON.zhengHongmei), `/files/minutes/${id}/1`).expect(404);
    await word(town.stranger(), `/files/minutes/${id}/1`).expect(401);
    await word(owner, `/files/meeting-records/${meetingId}`).expect(403);
    await word(firm, `/files/meeting-records/${meetingId}`).expect(200);

    const revise = { minutesId: id, reason: '补充联系电话错误的更正' };
    await chair.ask(MINUTES.revise, { input: revise });
    expect(await chair.refusal(MINUTES.revise, { input: revise })).toMatchObject({
      code: 'MINUTES_BEING_WRITTEN',
    });
    expect((await owner.ask(MINUTES.text, { id }))['minutesText'].version).toMatchObject({
      number: 1,
      state: 'PUBLISHED',
    });
    await chair.ask(MINUTES.write, { input: { minutesId: id, place, text: '路面积水影响出行。', base: 1 } });
    await forgetJobs(town);
    await chair.ask(MINUTES.submit, { minutesId: id });
    clock.putForward(5);
    await workThrough(town);
    const { minutesText: silent } = await firm.ask(MINUTES.text, { id });
    expect(silent.version).toMatchObject({ number: 2, state: 'CONFIRMED' });
    expect(silent.parties.map(({ standing }: any) => standing)).toEqual(Array(4).fill('SILENT'));
    expect(textOfBlocks(silent.blocks).join()).toContain('逾期未答复，记为未答复，不视为同意。');

    await chair.ask(MINUTES.publish, { minutesId: id });
    const { minutesText: corrected } = await owner.ask(MINUTES.text, { id });
    expect(corrected.versions).toEqual([
      { number: 2, state: 'PUBLISHED', reason: revise.reason },
      { number: 1, state: 'CORRECTED', reason: '' },
    ]);
    const { minutesText: old } = await owner.ask(MINUTES.text, { id, version: 1 });
    expect(textOfBlocks(old.blocks).join()).toContain('联系人刘＊');
    const { minutesChanges } = await owner.ask(MINUTES.changes, { id, from: 1, to: 2 });
    expect(minutesChanges.filter(({ kind }: any) => kind === 'CHANGED')).toContainEqual({
      ...{ kind: 'CHANGED', before: '会议认为，路面积水影响出行，联系人刘＊ 138****5678。' },
      after: '会议认为，路面积水影响出行。',
    });

    clock.putForward(8);
    expect((await owner.ask(MINUTES.text, { id }))['minutesText'].version).toMatchObject({
      publicationOver: true,
    });
    await chair.ask(MINUTES.withdraw, { input: { minutesId: id, reason: '涉及未决诉讼' } });
    const { minutesText: gone } = await owner.ask(MINUTES.text, { id });
    expect(gone).toMatchObject({ blocks: [], version: { state: 'WITHDRAWN', endReason: '涉及未决诉讼' } });
    expect((await firm.ask(MINUTES.text, { id }))['minutesText'].blocks).not.toEqual([]);
  });

  it('name who leads and who helps, the term and how much; what became of it is asked for beside them', async () => {
    const other = await meetingInSession(town);
    const { meetingId } = other;
    const id = await resolutionAdopted(other, {
      ...{ dueOn: null, term: { days: 10, unit: 'WORKING_DAYS' }, moneyFen: 1_280_050 },
      ...{ supportingIds: [ORGANISATION.hanlinCommittee, ORGANISATION.propertyOffice] },
      quantity: { milli: 120_500, unit: '平方米' },
    });
    await chair.ask(ACT.adjournMeeting, { meetingId });
    const { draftMinutes } = await chair.ask(MINUTES.draft, { meetingId });
    const agreed = textOfBlocks(draftMinutes.blocks.filter(({ kind }: any) => kind === 'AGREED'));
    expect(agreed.join()).toMatch(
      /主办单位：[^；]*物业[^；]*；协办单位：[^；]*业主?委员?会[^；]*、[^；]*；完成时限：\d{4}年\d+月\d+日前（10个工作日内）；金额：12800.50元；数量：120.5平方米；编号/,
    );
    const since = 'query ($meetingId: ID!) { meetingResolutions(meetingId: $meetingId) { id state } }';
    const firm = await town.person(PERSON.liQiang);
    expect(await firm.ask(since, { meetingId })).toEqual({
      meetingResolutions: [{ id, state: 'AWAITING_ANSWER' }],
    });
    const elsewhere = await town.person(PERSON.zhengHongmei);
    expect(await elsewhere.ask(since, { meetingId })).toEqual({ meetingResolutions: [] });
  });

  it('compiled again from the same record have the same hash', async () => {
    const other = await adjournedHall(town);
    const { draftMinutes } = await chair.ask(MINUTES.draft, { meetingId: other.meetingId });
    const { minutes } = await chair.ask(MINUTES.atDesk, { meetingId: other.meetingId });
    expect(minutes.hash).toBe(draftMinutes.hash);
    const { submitMinutes } = await chair.ask(MINUTES.submit, { minutesId: minutes.id });
    expect(submitMinutes.hash).toBe(draftMinutes.hash);
    await town.database.source.query(
      `UPDATE meeting_event SET payload = payload || '{"choice": "AGAINST"}'
        WHERE meeting_id = $1 AND type = 'VOTE_CAST' AND seq = (SELECT min(seq) FROM meeting_event
        WHERE meeting_id = $1 AND type = 'VOTE_CAST')`,
      [other.meetingId],
    );
    await chair.ask(MINUTES.revise, { input: { minutesId: minutes.id, reason: '核对' } });
    const { minutes: tampered } = await chair.ask(MINUTES.atDesk, { meetingId: other.meetingId });
    expect(tampered.recordHash).not.toBe(draftMinutes.recordHash);
    expect(tampered.hash).not.toBe(draftMinutes.hash);
  });

  it('that are on a deadline have one job for it', async () => {
    const other = await adjournedHall(town);
    const { draftMinutes } = await chair.ask(MINUTES.draft, { meetingId: other.meetingId });
    const before = (await jobs(town)).length;
    const { submitMinutes } = await chair.ask(MINUTES.submit, { minutesId: draftMinutes.id });
    const queued = await jobs(town);
    expect(queued).toHaveLength(before + 1);
    expect(queued.map(({ run_at }) => run_at.toISOString())).toContain(submitMinutes.version.confirmBy);
  });

  describe('at once', () => {
    it('of ten answers of one party one is kept', async () => {
      const other = await adjournedHall(town);
      const { draftMinutes } = await chair.ask(MINUTES.draft, { meetingId: other.meetingId });
      await chair.ask(MINUTES.submit, { minutesId: draftMinutes.id });
      const residents = await Promise.all([PERSON.chenGuodong, PERSON.liuGuilan].map(id => town.person(id)));
      const ends = await Promise.all(
        Array.from({ length: 10 }, async (_, index) => {
          const input = {
            minutesId: draftMinutes.id,
            version: 1,
            party: 'RESIDENTS',
            kind: 'OBJECTED',
            text: `异议${index}`,
          };
          const { body } = await residents[index % 2]!.post(MINUTES.answer, { input });
          return body.errors ? body.errors[0].extensions.code : 'done';
        }),
      );
      expect(ends.sort()).toEqual([...Array(9).fill('MINUTES_ANSWERED'), 'done']);
    });

    it('ten who begin the minutes of one meeting begin the same', async () => {
      const other = await adjournedHall(town);
      const begun = await Promise.all(
        Array.from({ length: 10 }, () => chair.ask(MINUTES.draft, { meetingId: other.meetingId })),
      );
      expect(new Set(begun.map(({ draftMinutes }) => draftMinutes.id)).size).toBe(1);
    });
  });
});

function asBytes(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('end', () => done(null, Buffer.concat(parts)));
}
