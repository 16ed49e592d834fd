import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { systemClock } from '@sifang/kernel';
import { ESTATE, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { afterMeeting } from '../../../libs/topics/src/application/after-meeting.js';
import { meetingCalled } from '../town/a-meeting.js';
import { socketClient } from '../town/follower.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aTopic, filed, neighbour, outcome, pooled, TOPIC, topicAs } from './a-topic.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

describe('topics', () => {
  let town: Town;
  let zhang: Visitor;
  let liu: Visitor;
  let gu: Visitor;
  beforeAll(async () => {
    town = await openTown();
    zhang = await town.person(PERSON.zhangWenjing);
    liu = await town.person(PERSON.liuGuilan);
    gu = await town.person(await neighbour(town, '顾小满'));
  });
  afterAll(() => town.close());

  const somebody = async (): Promise<Visitor> => town.person(await neighbour(town, '赵宁'));
  const send = (who: Visitor, bytes: Buffer) =>
    request(town.url)
      .post('/files/papers?name=photo.png')
      .set(who.headers)
      .set('content-type', 'image/png')
      .send(bytes);
  const look = (who: Visitor, id: string) =>
    request(town.url).get(`/files/papers/${id}`).set(who.headers).buffer(true);

  describe('with photos', () => {
    it('show them to whoever may see the topic, and to nobody else', async () => {
      const { body } = await send(gu, PNG).expect(201);
      await look(liu, body.id).expect(404);
      const topicId = await filed(gu, { paperIds: [body.id] });
      expect((await topicAs(liu, topicId))['papers']).toEqual([
        { id: body.id, name: 'photo.png', mediaType: 'image/png' },
      ]);
      expect((await look(liu, body.id).expect(200)).body).toEqual(PNG);
      await look(await town.person(PERSON.zhengHongmei), body.id).expect(404);
      const declined = { topicId, result: 'OUT_OF_SCOPE', reason: '属个人纠纷' };
      await zhang.ask(TOPIC.screenTopic, { input: declined });
      await look(liu, body.id).expect(404);
      await look(gu, body.id).expect(200);
    });

    it('take none of somebody else', async () => {
      const { body } = await send(liu, PNG).expect(201);
      const input = aTopic({ paperIds: [body.id] });
      expect(await outcome(gu, TOPIC.fileTopic, { input })).toBe('PAPER_NOT_FOUND');
    });

    it('take no drawing with a script in it, whatever it is called, and nothing of 4 GB', async () => {
      const { body } = await send(gu, SVG).expect(400);
      expect(body.errors[0].extensions.code).toBe('PAPER_KIND_UNKNOWN');
      const huge = await fetch(`${town.url}/files/papers`, {
        method: 'POST',
        headers: gu.headers,
        body: endless(),
        duplex: 'half',
      } as RequestInit);
      expect(huge.status).toBe(413);
    });
  });

  describe('followed live', () => {
    it('show each supporter who joins, and leave the neighbours when declined', async () => {
      const topicId = await filed(gu);
      const query = `subscription ($topicId: ID!) { topicLive(topicId: $topicId) { cursor seq topic { state support { supporters } } } }`;
      const seen = follow(town, liu, query, { topicId });
      await seen.next();
      await (await somebody()).ask(TOPIC.cosignTopic, { topicId });
      expect(await seen.until(({ data }) => data?.topicLive.topic.support.supporters === 2)).toBeDefined();
      const cursor = seen.last().data.topicLive.cursor;
      const again = follow(
        town,
        liu,
        query
          .replace('$topicId: ID!', '$topicId: ID!, $after: String')
          .replace('topicId: $topicId', 'topicId: $topicId, after: $after'),
        { topicId, after: cursor },
      );
      expect((await again.next()).data.topicLive).toMatchObject({ cursor, topic: null });
      await again.stop();
      await zhang.ask(TOPIC.screenTopic, {
        input: { topicId, result: 'OUT_OF_SCOPE', reason: '属个人纠纷' },
      });
      expect(
        await seen.until(({ errors }) => errors?.[0].extensions.code === 'TOPIC_NOT_FOUND'),
      ).toBeDefined();
      await seen.stop();
    });

    it('come to the desk of the community and of the town, and to no other', async () => {
      const query = `subscription ($placeId: ID!) { topicPoolLive(placeId: $placeId) { seq pool { topics { id state } } } }`;
      const wang = await town.person(PERSON.wangMin);
      const desks = [
        follow(town, zhang, query, { placeId: PLACE.tanchong }),
        follow(town, wang, query, { placeId: PLACE.shangpai }),
      ];
      const zheng = follow(town, await town.person(PERSON.zhengHongmei), query, { placeId: PLACE.feiguang });
      for (const desk of [...desks, zheng]) await desk.next();
      const topicId = await filed(await somebody());
      const shows = ({ data }: any) => data.topicPoolLive.pool.topics.some(({ id }: any) => id === topicId);
      for (const desk of desks) expect(await desk.until(shows)).toBeDefined();
      expect(zheng.messages).toHaveLength(1);
      const refused = follow(town, liu, query, { placeId: PLACE.tanchong });
      expect((await refused.next()).errors[0].extensions.code).toBe('PLACE_NOT_FOUND');
      for (const one of [...desks, zheng, refused]) await one.stop();
    });
  });

  describe('a day after the meeting', () => {
    const onAgenda = async (): Promise<{ topicId: string; meetingId: string; itemId: string }> => {
      const topicId = await pooled(await somebody(), zhang);
      const { meetingId } = await meetingCalled(town);
      await zhang.ask(TOPIC.putTopicsOnAgenda, { input: { meetingId, topicIds: [topicId] } });
      return { topicId, meetingId, itemId: (await topicAs(zhang, topicId))['meetings'][0].itemId };
    };
    const look = (topicId: string) => afterMeeting(town.database, systemClock, topicId);
    const set = (sql: string, ...values: unknown[]) => town.database.source.query(sql, values);

    it('what it left over waits again, once, however often the worker looks', async () => {
      const { topicId, meetingId } = await onAgenda();
      await look(topicId);
      expect(await topicAs(zhang, topicId)).toMatchObject({ state: 'ON_AGENDA' });
      await set(`UPDATE meeting SET state = 'CANCELLED' WHERE id = $1`, meetingId);
      for (let twice = 0; twice < 2; twice++) await look(topicId);
      const { state, timeline } = await topicAs(zhang, topicId);
      expect(state).toBe('POOL');
      expect(timeline.filter(({ type }: any) => type === 'BACK_TO_POOL')).toEqual([
        expect.objectContaining({ byName: null, meetingId }),
      ]);
    });

    it('what it dealt with waits for somebody to say what it came to', async () => {
      const { topicId, itemId } = await onAgenda();
      await set(`UPDATE agenda_item SET state = 'CLOSED', closed_at = now() WHERE id = $1`, itemId);
      await look(topicId);
      expect(await topicAs(zhang, topicId)).toMatchObject({ state: 'ON_AGENDA' });
    });

    it('what the next meeting took over goes on there', async () => {
      const { topicId, itemId } = await onAgenda();
      const next = await meetingCalled(town);
      await set(`UPDATE agenda_item SET state = 'POSTPONED' WHERE id = $1`, itemId);
      const carried = randomUUID();
      await set(
        `INSERT INTO agenda_item (id, meeting_id, position, kind, title, summary, source, source_ref, minutes, state, carried_from)
         SELECT $1, $2, 40, kind, title, summary, source, source_ref, minutes, 'PENDING', id FROM agenda_item WHERE id = $3`,
        ...[carried, next.meetingId, itemId],
      );
      await look(topicId);
      expect(await topicAs(zhang, topicId)).toMatchObject({
        state: 'ON_AGENDA',
        meetings: [{ current: false }, { id: next.meetingId, itemId: carried, current: true }],
      });
    });
  });

  it('that say much the same are found before one more is filed', async () => {
    const id = await filed(await somebody(), { title: '地下车库入口道闸失灵' });
    const query = `query ($estateId: ID!, $title: String!) { topicsLike(estateId: $estateId, title: $title) { id likeness } }`;
    const { topicsLike } = await liu.ask(query, { estateId: ESTATE.hanlin, title: '地下车库道闸又失灵了' });
    expect(topicsLike[0]).toMatchObject({ id });
    expect((await liu.ask(query, { estateId: ESTATE.hanlin, title: '广场舞扰民' }))['topicsLike']).toEqual(
      [],
    );
  });
});

/** Never ends by itself. */
function endless(): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(1024 * 1024);
  piece.set(PNG);
  return new ReadableStream({ pull: controller => controller.enqueue(piece) });
}

interface Following {
  readonly messages: any[];
  next(): Promise<any>;
  until(fits: (message: any) => boolean): Promise<any>;
  last(): any;
  stop(): Promise<void>;
}

function follow(town: Town, who: Visitor, query: string, variables: Record<string, unknown>): Following {
  const client = socketClient(town.url, who.headers);
  const messages: any[] = [];
  let tell = (): void => undefined;
  const take = (message: unknown): void => {
    messages.push(message);
    tell();
  };
  client.subscribe(
    { query, variables },
    { next: take, error: errors => take({ errors }), complete: () => undefined },
  );
  const until = async (fits: (message: any) => boolean): Promise<any> => {
    for (;;) {
      const found = messages.find(fits);
      if (found) return found;
      await new Promise<void>(resolve => (tell = resolve));
    }
  };
  return {
    messages,
    until,
    next: () => until(() => true),
    last: () => messages.at(-1),
    stop: async () => client.dispose(),
  };
}
