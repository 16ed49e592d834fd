import { randomUUID } from 'node:crypto';
import { ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { checkIn, FULL_HALL, meetingCalled, meetingInSession, type Hall } from '../town/a-meeting.js';
import { motionAdopted, motionPut, toTheFirm, vote } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import { chairs, moved, recorded, refused, seen } from './a-session.js';

const SECOND = 1 / 86_400;
const WITHOUT_FIRM = FULL_HALL.filter(id => id !== PERSON.liQiang);

describe('while a meeting is in session', () => {
  const clock = new SetClock();
  let town: Town;
  beforeAll(async () => void (town = await openTown({ clock })));
  afterEach(() => clock.setRight());
  afterAll(() => town.close());

  const rows = (sql: string, values: unknown[]) => town.database.source.query(sql, values);

  describe('the agenda', () => {
    it('is changed by its chair, and what was dealt with keeps its number', async () => {
      const hall = await meetingInSession(town);
      const [report, paving, complaint, charging] = hall.items;
      await chairs(hall, 'openAgendaItem', { itemId: report });
      await chairs(hall, 'moveAgendaItem', { itemId: charging, beforeId: paving });
      const leak = randomUUID();
      const item = { kind: 'DISCUSSION', title: '5 号楼漏水', minutes: 10 };
      await chairs(hall, 'insertAgendaItem', { id: leak, item, because: '今早发现', beforeId: charging });
      await chairs(hall, 'insertAgendaItem', { id: leak, item, because: '今早发现', beforeId: charging });
      await chairs(hall, 'postponeAgendaItem', { itemId: complaint, because: '物业未备材料' });
      await chairs(hall, 'withdrawAgendaItem', { itemId: paving, because: '已经解决' });
      await chairs(hall, 'closeAgendaItem', { itemId: report });
      const { agenda } = await seen(hall);
      expect(agenda.map((each: any) => [each.position, each.title, each.state])).toEqual([
        [1, '通报上次会议决议落实情况', 'CLOSED'],
        [2, '5 号楼漏水', 'PENDING'],
        [3, '非机动车充电桩选址', 'PENDING'],
        [4, '翻修破损积水路面', 'WITHDRAWN'],
        [5, '答复服务态度投诉', 'POSTPONED'],
      ]);
      expect(agenda[1].urgentBecause).toBe('今早发现');
      expect(agenda[4].droppedBecause).toBe('物业未备材料');
      await chairs(hall, 'reopenAgendaItem', { itemId: report });
      expect((await seen(hall))['openItemId']).toBe(report);
      expect(await refused(hall, 'openAgendaItem', { itemId: paving })).toEqual({ code: 'ITEM_DROPPED' });
      expect(await refused(hall, 'moveAgendaItem', { itemId: report, beforeId: null })).toEqual({
        ...{ code: 'ITEM_NOT_PENDING', field: 'itemId' },
      });
    });

    it('is not changed by two consoles that see different things', async () => {
      const hall = await meetingInSession(town);
      const { seq: expectedSeq } = await seen(hall);
      await (await hall.person(PERSON.liuGuilan)).ask(ACT.requestToSpeak, { meetingId: hall.meetingId });
      await chairs(hall, 'openAgendaItem', { itemId: hall.items[0], expectedSeq });
      const old = { itemId: hall.items[1], expectedSeq };
      expect(await refused(hall, 'openAgendaItem', old)).toEqual({ code: 'STALE' });
      expect(await refused(hall, 'moveAgendaItem', old)).toEqual({ code: 'STALE' });
      const off = { ...old, because: '稍后' };
      expect(await refused(hall, 'postponeAgendaItem', off)).toEqual({ code: 'STALE' });
      const over =
        'mutation ($id: ID!, $seq: Int) { adjournMeeting(meetingId: $id, expectedSeq: $seq) { seq } }';
      expect(await hall.chair.refusal(over, { id: hall.meetingId, seq: expectedSeq })).toMatchObject({
        code: 'STALE',
      });
      const { seq } = await seen(hall);
      await chairs(hall, 'openAgendaItem', { itemId: hall.items[1], expectedSeq: seq });
    });

    it('goes on in the next meeting with what this one did not finish, in one of two that ask at once', async () => {
      const hall = await meetingInSession(town);
      await chairs(hall, 'openAgendaItem', { itemId: hall.items[0] });
      await chairs(hall, 'postponeAgendaItem', { itemId: hall.items[2], because: '待测算' });
      await chairs(hall, 'adjournMeeting');
      const next = [await meetingCalled(town), await meetingCalled(town)];
      const { carriedOver } = await hall.chair.ask(
        'query ($id: ID!) { carriedOver(meetingId: $id) { id title meetingNumber } }',
        { id: next[0]!.meetingId },
      );
      const left = carriedOver.filter(({ id }: { id: string }) => hall.items.includes(id));
      expect(left.map(({ title }: { title: string }) => title)).toEqual([
        ...['翻修破损积水路面', '答复服务态度投诉', '非机动车充电桩选址'],
      ]);
      const ends = await Promise.all(
        next.map(async ({ meetingId }) => {
          const { body } = await hall.chair.post(ACT.takeCarriedOver, { meetingId });
          return body.errors?.[0].extensions.code ?? 'done';
        }),
      );
      expect(ends.toSorted()[1]).toBe('done');
      expect(['NOTHING_CARRIED_OVER', 'CARRIED_OVER_ALREADY']).toContain(ends.toSorted()[0]);
      const taker = next[ends.indexOf('done')]!;
      const { agenda } = await seen(taker);
      const carried = agenda.filter(({ carriedFrom }: any) => hall.items.includes(carriedFrom));
      expect(carried.map(({ title }: any) => title)).toEqual(left.map(({ title }: any) => title));
    });
  });

  describe('the list of speakers', () => {
    it('goes to points of order first and then to the party that has spoken least', async () => {
      const hall = await meetingInSession(town);
      await chairs(hall, 'openAgendaItem', { itemId: hall.items[1] });
      const { meetingId } = hall;
      const [chen, liu, li] = [PERSON.chenGuodong, PERSON.liuGuilan, PERSON.liQiang];
      const ask = async (id: string, kind?: string) =>
        (await hall.person(id)).ask(
          'mutation ($meetingId: ID!, $kind: SpeechKind) { requestToSpeak(meetingId: $meetingId, kind: $kind) { seat { placeInQueue } } }',
          { meetingId, kind },
        );
      await ask(chen);
      await chairs(hall, 'giveFloor', { requestId: (await seen(hall))['waiting'][0].id, minutes: 2 });
      await ask(liu);
      await ask(li);
      expect(await seen(hall)).toMatchObject({
        ...{ whyNext: 'LEAST_SPOKEN', waiting: [{ name: '李强' }, { name: '刘桂兰' }] },
        floor: { name: '陈国栋', kind: 'SPEECH' },
      });
      expect((await ask(PERSON.wangMin, 'POINT_OF_ORDER'))['requestToSpeak']).toEqual({
        seat: { placeInQueue: 1 },
      });
      expect(await seen(hall)).toMatchObject({
        whyNext: 'POINT_OF_ORDER',
        waiting: [{ name: '王敏' }, {}, {}],
      });
      await (await hall.person(chen)).ask(ACT.giveBackFloor, { meetingId });
      expect((await seen(hall))['floor']).toBeNull();
      const order = (await seen(hall))['waiting'][0];
      expect(await refused(hall, 'giveFloor', { requestId: order.id, minutes: 5 })).toEqual({
        ...{ code: 'SPEAKING_LIMIT', field: 'minutes' },
      });
      await chairs(hall, 'giveFloor', { requestId: order.id });
      const { floor } = await seen(hall);
      expect(Date.parse(floor.endsAt) - Date.parse(floor.since)).toBe(60_000);
      // The chair may choose anybody, and any of them may still reply.
      await chairs(hall, 'giveFloor', { requestId: (await seen(hall))['waiting'][1].id });
      await ask(li, 'REPLY');
      expect(await seen(hall)).toMatchObject({ whyNext: 'REPLY', floor: { name: '刘桂兰' } });
      expect(await refused(hall, 'giveBackFloor', {}, await hall.person(li))).toEqual({
        code: 'NOT_SPEAKING',
      });
    });

    it('has nothing to reply to before another party has spoken', async () => {
      const hall = await meetingInSession(town);
      await chairs(hall, 'openAgendaItem', { itemId: hall.items[1] });
      const firm = await hall.person(PERSON.liQiang);
      const asked = 'mutation ($id: ID!) { requestToSpeak(meetingId: $id, kind: REPLY) { seq } }';
      expect(await firm.refusal(asked, { id: hall.meetingId })).toMatchObject({
        code: 'NOTHING_TO_REPLY_TO',
      });
    });
  });

  describe('a motion', () => {
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
      expect(
        await refused(hall, 'moveAmendment', { id: randomUUID(), ...replace, passage: '两个月' }),
      ).toEqual({
        ...{ code: 'PASSAGE_NOT_FOUND', field: 'passage' },
      });
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

  describe('a secret vote', () => {
    const secretly = async (hall: Hall): Promise<string> => {
      await chairs(hall, 'openAgendaItem', { itemId: hall.items[1] });
      const id = randomUUID();
      await chairs(hall, 'putMotion', { id, text: '更换保洁公司', secret: true });
      return id;
    };
    const cast = async (hall: Hall, personId: string, motionId: string, choice: string) => {
      const input = { meetingId: hall.meetingId, motionId, seatId: await hall.seatOf(personId), choice };
      return (await (await hall.person(personId)).post(ACT.castSecretVote, { input })).body;
    };

    it('tells nobody who chose what, nor how it stands while it runs', async () => {
      const hall = await meetingInSession(town);
      const motionId = await secretly(hall);
      const choices = ['FOR', 'FOR', 'FOR', 'AGAINST', 'ABSTAIN'];
      for (const [at, id] of FULL_HALL.entries()) await cast(hall, id, motionId, choices[at]!);
      const again = await cast(hall, FULL_HALL[0]!, motionId, 'FOR');
      expect(again.errors[0].extensions.code).toBe('ALREADY_VOTED');
      const named = { motionId, seatId: await hall.seatOf(FULL_HALL[0]!), choice: 'FOR' };
      expect(await refused(hall, 'castVote', named)).toEqual({ code: 'MOTION_IS_SECRET', field: 'motionId' });
      expect((await seen(hall))['motions'][0]).toMatchObject({ voted: 5, missing: [], result: null });
      const { myMeeting } = await hall.chair.ask(
        'query ($id: ID!) { myMeeting(id: $id) { seat { secretVoteOn vote { choice } } } }',
        { id: hall.meetingId },
      );
      expect(myMeeting.seat).toEqual({ secretVoteOn: motionId, vote: null });
      // Nothing in the database says more: marks without a time, sums that every vote writes, and a record without choices.
      const marks = await rows('SELECT * FROM secret_mark WHERE motion_id = $1', [motionId]);
      expect(Object.keys(marks[0])).toEqual(['motion_id', 'seat_id']);
      const sums = await rows('SELECT DISTINCT xmin::text FROM secret_sum WHERE motion_id = $1', [motionId]);
      expect(sums).toHaveLength(1);
      const told = await rows(
        `SELECT payload FROM meeting_event WHERE meeting_id = $1 AND type = 'SECRET_VOTE_CAST'`,
        [hall.meetingId],
      );
      expect(JSON.stringify(told)).not.toMatch(/FOR|AGAINST|ABSTAIN/);
      await chairs(hall, 'announceResult', { motionId });
      expect((await seen(hall))['motions'][0]).toMatchObject({
        state: 'ADOPTED',
        result: { for: 3, against: 1, abstain: 1, notVoted: 0, votes: [] },
      });
      expect(await rows('SELECT FROM secret_sum WHERE motion_id = $1', [motionId])).toEqual([]);
    });

    it('of ten tries of one seat counts one', async () => {
      const hall = await meetingInSession(town);
      const motionId = await secretly(hall);
      await hall.seatOf(PERSON.liuGuilan);
      const bodies = await Promise.all(
        Array.from({ length: 10 }, () => cast(hall, PERSON.liuGuilan, motionId, 'AGAINST')),
      );
      expect(bodies.filter(({ errors }) => !errors)).toHaveLength(1);
      const [{ votes }] = await rows('SELECT sum(votes)::int AS votes FROM secret_sum WHERE motion_id = $1', [
        motionId,
      ]);
      expect(votes).toBe(1);
    });

    it('is refused to so few that it would be none', async () => {
      const hall = await meetingInSession(town, WITHOUT_FIRM);
      await chairs(hall, 'openAgendaItem', { itemId: hall.items[1] });
      const few = { code: 'SECRET_TOO_FEW', field: 'secret' };
      expect(await refused(hall, 'putMotion', { id: randomUUID(), text: '更换', secret: true })).toEqual(few);
      const full = await meetingInSession(town);
      const motionId = await secretly(full);
      for (const id of WITHOUT_FIRM) await cast(full, id, motionId, 'FOR');
      expect(await refused(full, 'announceResult', { motionId })).toEqual(few);
      await chairs(full, 'withdrawMotion', { motionId });
      expect(await rows('SELECT FROM secret_sum WHERE motion_id = $1', [motionId])).toEqual([]);
    });
  });

  describe('a recess', () => {
    it('stops everything until the chair goes on', async () => {
      const hall = await meetingInSession(town);
      const liu = await hall.person(PERSON.liuGuilan);
      await liu.ask(ACT.requestToSpeak, { meetingId: hall.meetingId });
      await chairs(hall, 'giveFloor', { requestId: (await seen(hall))['waiting'][0].id });
      const until = new Date(Date.now() + 600_000).toISOString();
      await chairs(hall, 'beginRecess', { until });
      expect(await seen(hall)).toMatchObject({ state: 'IN_SESSION', recess: { until }, floor: null });
      const resting = { code: 'MEETING_IN_RECESS' };
      expect(await refused(hall, 'openAgendaItem', { itemId: hall.items[0] })).toEqual(resting);
      expect(await refused(hall, 'requestToSpeak', {}, liu)).toEqual(resting);
      await chairs(hall, 'endRecess');
      expect((await seen(hall))['recess']).toBeNull();
      expect(await refused(hall, 'endRecess')).toEqual({ code: 'NOT_IN_RECESS' });
    });
  });

  describe('ten seconds', () => {
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

  describe('a party stays away', () => {
    it('and is not bound, but summoned again with what could not be settled (case 74)', async () => {
      const hall = await meetingInSession(town, WITHOUT_FIRM);
      const { meeting } = await hall.chair.ask('query ($id: ID!) { meeting(id: $id) { standing } }', {
        id: hall.meetingId,
      });
      expect(meeting.standing).toBe('CONSULTATION');
      const motionId = await motionAdopted(hall, WITHOUT_FIRM);
      const binding = toTheFirm(hall, motionId, { addresseeId: ORGANISATION.lanting });
      expect(await hall.chair.refusal(ACT.adoptResolution, { input: binding })).toMatchObject({
        code: 'ADDRESSEE_NOT_PRESENT',
      });
      const again = { id: randomUUID(), startsAt: '2099-03-01T11:30:00Z', venue: '议事厅' };
      expect(await refused(hall, 'resummonMeeting', again)).toEqual({ code: 'MEETING_NOT_OVER' });
      await chairs(hall, 'adjournMeeting');
      const calls = await Promise.all(
        [again, { ...again, id: randomUUID() }].map(async input => {
          const { body } = await hall.chair.post(ACT.resummonMeeting, {
            input: { meetingId: hall.meetingId, ...input },
          });
          return body.errors?.[0].extensions.code ?? body.data.resummonMeeting.meetingId;
        }),
      );
      expect(calls).toContain('RESUMMONED_ALREADY');
      const called = calls.find(end => end !== 'RESUMMONED_ALREADY')!;
      const { agenda } = await seen({ ...hall, meetingId: called });
      expect(agenda.map(({ carriedFrom }: any) => carriedFrom)).toEqual(hall.items.slice(1));
      const complete = await meetingInSession(town);
      await chairs(complete, 'adjournMeeting');
      expect(await refused(complete, 'resummonMeeting', { ...again, id: randomUUID() })).toEqual({
        code: 'NOT_A_CONSULTATION',
      });
    });
  });

  describe('the chair', () => {
    it('fails in mid-vote, and the secretary goes on with what was voted so far', async () => {
      const hall = await meetingCalled(town, { chairId: PERSON.liuGuilan });
      for (const id of FULL_HALL) await checkIn(await hall.person(id), hall.meetingId, hall.code);
      const chair = await hall.person(PERSON.liuGuilan);
      const theirs = { ...hall, chair };
      await chair.ask(ACT.openMeeting, { meetingId: hall.meetingId });
      const motionId = await motionPut(theirs);
      await vote(hall, PERSON.liQiang, motionId, 'FOR');
      const { seq: expectedSeq } = await seen(theirs);
      const secretary = await hall.person(PERSON.zhangWenjing);
      const follower = secretary.follow(hall.meetingId, { audience: 'CHAIR' });
      await secretary.ask(ACT.takeChair, { meetingId: hall.meetingId });
      await secretary.ask(ACT.takeChair, { meetingId: hall.meetingId });
      await follower.sees(view => view['chairName'] === '张文静');
      // The laptop comes back: it is told that it is not in the chair any more.
      expect(await refused(theirs, 'announceResult', { motionId })).toEqual({ code: 'NOT_ENTITLED' });
      expect(await refused(hall, 'announceResult', { motionId, expectedSeq })).toEqual({ code: 'STALE' });
      await chairs(hall, 'announceResult', { motionId });
      expect((await follower.sees(view => view['motions'][0]?.result))['motions'][0].result.for).toBe(1);
      await chairs(hall, 'handOverChair', { seatId: await hall.seatOf(PERSON.chenGuodong) });
      expect((await seen(hall))['chairName']).toBe('陈国栋');
      expect(await recorded(hall, rows)).toEqual(
        expect.arrayContaining(['CHAIR_TAKEN', 'CHAIR_HANDED_OVER']),
      );
      expect(await refused(hall, 'takeChair', {}, await hall.person(PERSON.liQiang))).toEqual({
        code: 'NOT_ENTITLED',
      });
      await follower.stop();
    });
  });
});
