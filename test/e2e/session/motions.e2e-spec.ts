import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { FULL_HALL, meetingInSession } from '../town/a-meeting.js';
import { motionPut, toTheFirm, vote } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { chairs, moved, recorded, refused, seen } from './a-session.js';

describe('a motion', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());

  const rows = (sql: string, values: unknown[]) => town.database.source.query(sql, values);

  it('is amended before it is voted on, and everybody reads what changes', async () => {
    const hall = await meetingInSession(town);
    await chairs(hall, 'openAgendaItem', { itemId: hall.items[1] });
    const main = await moved(hall, '由物业企业在一个月内翻修积水路面。费用由物业承担。');
    const [sooner, fenced] = [randomUUID(), randomUUID()];
    const replace = { motionId: main, kind: 'REPLACE', passage: '一个月', text: '三十日' };
    await chairs(hall, 'moveAmendment', { id: sooner, ...replace });
    await chairs(hall, 'moveAmendment', {
      id: fenced,
      motionId: main,
      kind: 'ADD',
      text: '施工时设围挡。',
    });
    expect(await refused(hall, 'putMovedMotion', { motionId: main })).toEqual({ code: 'AMENDMENT_FIRST' });
    expect(await refused(hall, 'moveAmendment', { id: randomUUID(), ...replace, passage: '两个月' })).toEqual(
      {
        ...{ code: 'PASSAGE_NOT_FOUND', field: 'passage' },
      },
    );
    const amendment = (await seen(hall))['motions'].find(({ id }: any) => id === sooner);
    expect(amendment.amends).toEqual({
      ...{ motionId: main, kind: 'REPLACE' },
      diff: [
        { change: 'OUT', text: '由物业企业在一个月内翻修积水路面。' },
        { change: 'IN', text: '由物业企业在三十日内翻修积水路面。' },
        { change: 'SAME', text: '费用由物业承担。' },
      ],
    });
    await chairs(hall, 'putMovedMotion', { motionId: sooner });
    for (const id of FULL_HALL) await vote(hall, id, sooner, 'FOR');
    await chairs(hall, 'announceResult', { motionId: sooner });
    await chairs(hall, 'withdrawMotion', { motionId: fenced });
    await chairs(hall, 'putMovedMotion', { motionId: main });
    const put = (await seen(hall))['motions'].at(-1);
    expect(put).toMatchObject({
      ...{ id: main, state: 'PUT', text: '由物业企业在三十日内翻修积水路面。费用由物业承担。' },
      amendedBy: [{ motionId: sooner, before: '由物业企业在一个月内翻修积水路面。费用由物业承担。' }],
    });
    const words = toTheFirm(hall, sooner);
    expect(await hall.chair.refusal(ACT.adoptResolution, { input: words })).toMatchObject({
      code: 'MOTION_NOT_ADOPTED',
    });
  });

  it('of Art 278 is referred to all owners and never becomes a resolution (case 75)', async () => {
    const hall = await meetingInSession(town);
    await chairs(hall, 'openAgendaItem', { itemId: hall.items[1] });
    const id = randomUUID();
    await chairs(hall, 'putMotion', { id, text: '把草坪租给洗车店', matter: 'COMMON_PARTS' });
    expect((await seen(hall))['motions']).toMatchObject([
      { state: 'REFERRED', matter: 'COMMON_PARTS', putAt: null },
    ]);
    expect(await recorded(hall, rows)).toContain('MOTION_REFERRED');
    const seatId = await hall.seatOf(PERSON.liQiang);
    const firm = await hall.person(PERSON.liQiang);
    const casting = { motionId: id, seatId, choice: 'FOR' };
    expect(await refused(hall, 'castVote', casting, firm)).toEqual({ code: 'MOTION_NOT_OPEN' });
    expect(await hall.chair.refusal(ACT.adoptResolution, { input: toTheFirm(hall, id) })).toMatchObject({
      code: 'MOTION_NOT_ADOPTED',
    });
  });

  it('is neither put nor announced without a quorum, and can be taken back then', async () => {
    const alone = await meetingInSession(town, [PERSON.chenGuodong, PERSON.liuGuilan]);
    await chairs(alone, 'openAgendaItem', { itemId: alone.items[1] });
    const id = randomUUID();
    expect(await refused(alone, 'putMotion', { id, text: '翻修' })).toEqual({ code: 'QUORUM_LOST' });
    const hall = await meetingInSession(town, [PERSON.liQiang, PERSON.liuGuilan]);
    const motionId = await motionPut(hall);
    await vote(hall, PERSON.liuGuilan, motionId, 'FOR');
    expect(await refused(hall, 'withdrawMotion', { motionId })).toEqual({ code: 'VOTES_CAST' });
    await (await hall.person(PERSON.liQiang)).ask(ACT.leaveMeeting, { meetingId: hall.meetingId });
    expect((await seen(hall))['quorum']).toEqual({ met: false });
    expect(await refused(hall, 'announceResult', { motionId })).toEqual({ code: 'QUORUM_LOST' });
    await chairs(hall, 'withdrawMotion', { motionId });
    expect((await seen(hall))['motions'][0].state).toBe('WITHDRAWN');
  });

  it('that closes while votes arrive counts each of them or refuses it', async () => {
    const hall = await meetingInSession(town);
    const motionId = await motionPut(hall);
    const seats = await Promise.all(FULL_HALL.map(id => hall.seatOf(id)));
    const people = await Promise.all(FULL_HALL.map(id => hall.person(id)));
    const votes = people.map(async (person, at) => {
      const input = { meetingId: hall.meetingId, motionId, seatId: seats[at], choice: 'FOR' };
      const { body } = await person.post(ACT.castVote, { input });
      return body.errors?.[0].extensions.code ?? 'counted';
    });
    await chairs(hall, 'announceResult', { motionId });
    const ends = await Promise.all(votes);
    const { result } = (await seen(hall))['motions'][0];
    expect(result.for).toBe(ends.filter(end => end === 'counted').length);
    expect(new Set([...ends, 'counted', 'MOTION_NOT_OPEN']).size).toBe(2);
  });
});
