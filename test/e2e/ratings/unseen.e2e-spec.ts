import request from 'supertest';
import { addDays, dayOf } from '@sifang/kernel';
import { ESTATE, ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { does } from '../resolutions/asking.js';
import { neighbour, outcome, ownerOf } from '../topics/a-topic.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { jobs, workThrough } from '../worker/a-worker.js';
import { aHome, aRound, manyAnswer, marks, opened, OWNED, RATING, roundAs } from './a-round.js';
import { matterOnItsWay, supports } from './settled-matter.js';

const ANSWER = `mutation ($input: AnswerResolutionInput!) { answerResolution(input: $input) { __typename } }`;

describe('what is not told of a round, and who is told what', () => {
  let town: Town;
  let zhang: Visitor;
  let wang: Visitor;
  let li: Visitor;
  let chen: Visitor;
  beforeAll(async () => {
    // What would be sent is read in the log.
    town = await openTown({ env: { LOG_LEVEL: 'info', PUBLIC_URL: 'https://town.example' } });
    // The demo's own rounds would be in the way of these.
    await town.database.source.query(`TRUNCATE rating_round CASCADE`);
    [zhang, wang, li, chen] = (await Promise.all(
      [PERSON.zhangWenjing, PERSON.wangMin, PERSON.liQiang, PERSON.chenGuodong].map(id => town.person(id)),
    )) as [Visitor, Visitor, Visitor, Visitor];
  });
  afterAll(() => town.close());

  const worksForTheFirm = (unitId: string, position: number) =>
    town.database.source.query(
      `INSERT INTO appointment (id, person_id, office, title, place_id, organisation_id, since)
       SELECT gen_random_uuid(), person_id, 'FIRM_STAFF', '保洁', $1, $2, '2024-01-01'
         FROM unit_owner WHERE unit_id = $3 AND position = $4`,
      [ESTATE.hanlin, ORGANISATION.lanting, unitId, position],
    );
  const sent = async (who: Visitor, name: string, ending = 0): Promise<string> => {
    const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xda]), Buffer.alloc(300, ending)]);
    const sending = request(town.url)
      .post(`/files/papers?name=${encodeURIComponent(name)}`)
      .set(who.headers);
    const { body } = await sending.set('content-type', 'image/jpeg').send(photo).expect(201);
    return body.id;
  };
  const look = (who: Visitor, paperId: string) =>
    request(town.url).get(`/files/papers/${paperId}`).set(who.headers);

  it('bursts and what lies far off are told to who operates and to nobody else, and all of it counts', async () => {
    const homes = await Promise.all(Array.from({ length: 12 }, (_, at) => aHome(town, `评议人${at}`)));
    const roundId = await opened(wang, { period: '2026-01' });
    const usual = OWNED.map((item, at) => ({ item, value: 4 + (at % 2) }));
    await manyAnswer(town, roundId, 20, (_, item) => 4 + (item % 2), OWNED.length, 0);
    // Within the same minute, and half of them as low as can be.
    for (const [at, { owner, unitId }] of homes.entries())
      await owner.ask(RATING.submitRating, {
        input: { roundId, unitId, marks: at < 6 ? marks(1) : usual },
      });
    const { closeRatingRound: closed } = await wang.ask(RATING.closeRatingRound, { roundId });
    expect(closed.flags.map(({ kind, answers }: any) => [kind, answers])).toEqual([
      // The twelve, and the paper form that was keyed then.
      ['BURST', 13],
      ['ONE_HAND', 20],
      ['STRAIGHT', 6],
      ['FAR', 6],
    ]);
    const counted = (of: any) =>
      of.items[0].bands.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect([closed.preliminary.answers, counted(closed.preliminary)]).toEqual([32, 32]);
    const finding = { input: { roundId, text: '电话回访 6 户，均为本人填写' } };
    await zhang.ask(RATING.recordFlagFinding, finding);
    const told = async (who: Visitor) => {
      const round = await roundAs(who, roundId);
      return [round['flags'].length, round['timeline'].filter(isFinding).length];
    };
    const isFinding = ({ type }: any) => type === 'FLAGS_LOOKED_INTO';
    const nobodyElse = [li, chen, homes[0]!.owner];
    for (const who of [zhang, wang]) expect(await told(who)).toEqual([4, 1]);
    for (const who of nobodyElse) expect(await told(who)).toEqual([0, 0]);
    await li.ask(RATING.acceptScore, { roundId });
    const { publishScore } = await wang.ask(RATING.publishScore, { roundId });
    expect([publishScore.published.answers, counted(publishScore.published)]).toEqual([32, 32]);
    expect(publishScore.published.score).toBe(closed.preliminary.score);
    for (const who of [zhang, wang]) expect(await told(who)).toEqual([4, 1]);
    for (const who of nobodyElse) expect(await told(who)).toEqual([0, 0]);
  });

  it('nothing that anybody is told names a unit, a person, an answer or a minute, or counts fewer than five', async () => {
    const { unitId, owner } = await aHome(town, '孟小芳');
    const roundId = await opened(wang, { period: '2026-02' });
    await manyAnswer(town, roundId, 40, (at, item) => (at < 3 && item > 4 ? -1 : 1 + ((at * 3 + item) % 5)));
    const photo = await sent(owner, '孟小芳家 IMG_20261122_081530.jpg');
    await owner.ask(RATING.submitRating, { input: { roundId, unitId, marks: marks(2), paperIds: [photo] } });
    await wang.ask(RATING.closeRatingRound, { roundId });
    const secrets: string[] = (
      await town.database.source.query(
        `SELECT a.id::text AS answer, unit_id::text AS unit, person_id::text AS person,
                to_char(submitted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI') AS at
           FROM rating_answer a WHERE round_id = $1 AND person_id IS NOT NULL`,
        [roundId],
      )
    ).flatMap((row: object) => Object.values(row).slice(0, 3));
    const told = async (who: Visitor): Promise<string> => {
      const { viewerUnits, ...round } = await roundAs(who, roundId);
      expect(who === owner || viewerUnits.length <= 1).toBe(true);
      const comments = await who.ask(RATING.ratingComments, { roundId }).catch(() => null);
      const result = round['published'] ?? round['preliminary'];
      const counts = [
        ...(result?.buildings ?? []).map(({ answers }: any) => answers),
        ...(result?.items ?? []).flatMap(({ bands, marks: of }: any) => [
          of,
          ...bands.map(({ count }: any) => count),
        ]),
      ];
      expect(counts.filter((count: number) => count > 0 && count < 5)).toEqual([]);
      return JSON.stringify([round, comments]);
    };
    const all = async () =>
      (await Promise.all([zhang, wang, li, chen, owner].map(told))).filter(text =>
        [...secrets, '孟小芳', 'IMG_'].some(secret => text.includes(secret)),
      );
    expect(await all()).toEqual([]);
    await li.ask(RATING.acceptScore, { roundId });
    await wang.ask(RATING.publishScore, { roundId });
    expect(await all()).toEqual([]);
    // A photo without a word is passed on, by a name and an id that tell nothing of when and whose.
    const { ratingComments } = await li.ask(RATING.ratingComments, { roundId });
    expect(ratingComments).toMatchObject([{ text: '', papers: [{ id: photo }] }]);
    const { headers } = await look(li, photo).expect(200);
    expect(decodeURIComponent(headers['content-disposition']!)).toContain('照片.jpg');
    expect(photo[14]).toBe('4');
  });

  it('a photo tells the firm neither whose device took it nor when, and what would tell is not taken', async () => {
    const { unitId, owner } = await aHome(town, '苏晴');
    const roundId = await opened(wang, { period: '2026-06' });
    const tells = ['HUAWEI-SUQING', '2026:11:22 08:15:30'];
    const note = Buffer.from(`Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0${tells.join(' ')}`, 'latin1');
    const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, note.length + 2]);
    const photo = Buffer.concat([head, note, Buffer.from([0xff, 0xda, 0, 2, 7, 7, 7, 0xff, 0xd9])]);
    const taken = async (bytes: Buffer): Promise<string> => {
      const sending = request(town.url).post('/files/papers?name=a').set(owner.headers).type('bin');
      return (await sending.send(bytes).expect(201)).body.id;
    };
    const given = (paperIds: string[]) => ({ input: { roundId, unitId, marks: marks(3), paperIds } });
    const statement = await taken(Buffer.from('%PDF-1.7 /Author (苏晴)'));
    for (const act of [RATING.saveRating, RATING.submitRating])
      expect(await outcome(owner, act, given([statement]))).toBe('PHOTO_TELLS_WHO');
    const id = await taken(photo);
    await owner.ask(RATING.submitRating, given([id]));
    await manyAnswer(town, roundId, 30, at => 3 + (at % 2));
    await wang.ask(RATING.closeRatingRound, { roundId });
    for (const who of [li, wang, owner]) {
      const { body } = await look(who, id).responseType('blob').expect(200);
      expect([body.length, tells.filter(word => body.includes(word))]).toEqual([photo.length, []]);
      expect(body.subarray(-6)).toEqual(photo.subarray(-6));
    }
  });

  it('what one owner began and sent is nothing to the next, and a photo that was taken out is gone', async () => {
    const { unitId, owner } = await aHome(town, '余敏');
    const other = await ownerOf(town, '方圆', [unitId, 2]);
    const roundId = await opened(wang, { period: '2026-03' });
    const [first, second, third] = [await sent(owner, 'a.jpg', 1), await sent(other, 'b.jpg', 2), ''];
    const given = (paperIds: string[]) => ({ input: { roundId, unitId, marks: marks(3), paperIds } });
    await owner.ask(RATING.saveRating, given([first]));
    const mine = async (who: Visitor) =>
      (await roundAs(who, roundId))['viewerUnits'][0].papers.map(({ id }: { id: string }) => id);
    expect(await mine(owner)).toEqual([first]);
    await other.ask(RATING.saveRating, given([second]));
    expect(await mine(other)).toEqual([second]);
    await look(other, first).expect(404);
    const more = third || (await sent(other, 'c.jpg', 3));
    await other.ask(RATING.submitRating, given([second, more]));
    expect(await mine(other)).toEqual([second, more]);
    await other.ask(RATING.submitRating, given([more]));
    expect(await mine(other)).toEqual([more]);
    const keyed = await opened(wang, { period: '2026-04' });
    const begun = await sent(owner, 'd.jpg', 4);
    await owner.ask(RATING.saveRating, {
      input: { roundId: keyed, unitId, marks: marks(1), paperIds: [begun] },
    });
    await wang.ask(RATING.keyRatingPaper, {
      input: { roundId: keyed, unitId, paperNumber: 'P-9', marks: marks(5) },
    });
    await manyAnswer(town, keyed, 30, at => 3 + (at % 2));
    await wang.ask(RATING.closeRatingRound, { roundId: keyed });
    expect((await wang.ask(RATING.ratingComments, { roundId: keyed }))['ratingComments']).toEqual([]);
  });

  it('nobody finds out by trying whose home somebody of the firm owns, and nobody reads what they wrote', async () => {
    const { unitId, owner } = await aHome(town, '顾小满');
    const elsewhere = await aHome(town, '丁新');
    const roundId = await opened(wang, { period: '2026-05' });
    const words = { marks: marks(5), comment: '物业很好，满分！' };
    await owner.ask(RATING.submitRating, { input: { roundId, unitId, ...words } });
    await worksForTheFirm(unitId, 1);
    const tried = { input: { roundId, unitId, marks: marks(4) } };
    expect(await outcome(elsewhere.owner, RATING.submitRating, tried)).toBe('UNIT_NOT_YOURS');
    await manyAnswer(town, roundId, 30, at => 3 + (at % 2));
    const { closeRatingRound } = await wang.ask(RATING.closeRatingRound, { roundId });
    expect(closeRatingRound.answered).toBe(30);
    expect((await wang.ask(RATING.ratingComments, { roundId }))['ratingComments']).toEqual([]);
  });

  it('case 79: results are published as rounds closed, so that the third card is red whoever is late', async () => {
    const lights: string[] = [];
    const closedAs = async (period: string, value: number) => {
      const roundId = await opened(wang, { period, instrument: 'performance' });
      await manyAnswer(town, roundId, 30, each => value + (each % 2), 6);
      await wang.ask(RATING.closeRatingRound, { roundId });
      await li.ask(RATING.acceptScore, { roundId });
      return roundId;
    };
    const publish = async (roundId: string) =>
      lights.push((await wang.ask(RATING.publishScore, { roundId }))['publishScore'].light);
    await publish(await closedAs('2027-01', 2));
    const [late, third] = [await closedAs('2027-02', 2), await closedAs('2027-03', 2)];
    expect((await roundAs(wang, third))['viewerMay']).not.toContain('publishScore');
    expect(await outcome(wang, RATING.publishScore, { roundId: third })).toBe('EARLIER_ROUND_WAITS');
    await publish(late);
    await publish(third);
    expect(lights).toEqual(['YELLOW', 'YELLOW', 'RED']);
  });

  it.each(['2026-13', '2026-00', '2026-1', '26-12'])('there is no period %s', async period => {
    expect(await outcome(wang, RATING.openRatingRound, { input: aRound({ period }) })).toBe(
      'PERIOD_UNREADABLE',
    );
  });

  it('who raised a matter, and the community, hear when it is settled that they may say how', async () => {
    const resolutionId = await matterOnItsWay(town);
    const [raiser, early] = [await neighbour(town, '邻居甲'), await neighbour(town, '邻居乙')];
    const phones = { [raiser]: '+8613900000011', [early]: '+8613900000012' };
    for (const [personId, phone] of Object.entries(phones)) {
      await supports(town, personId, resolutionId);
      await town.database.source.query(`INSERT INTO account (person_id, phone) VALUES ($1, $2)`, [
        personId,
        phone,
      ]);
    }
    // Deadlines of resolutions would be waited for, too.
    const waiting = async (): Promise<number> => {
      await town.database.source.query(
        `DELETE FROM graphile_worker._private_jobs j USING graphile_worker._private_tasks t
          WHERE t.id = j.task_id AND t.identifier NOT LIKE 'rating-ask-raiser%'`,
      );
      return (await jobs(town)).length;
    };
    const doneBy = addDays(dayOf(new Date()), 30);
    const text = '已翻修';
    await li.ask(ANSWER, { input: { resolutionId, text, doneBy } });
    await does(li, 'askToClose', { resolutionId, text, paperIds: [] });
    const check = (passed: boolean) => ({ resolutionId, passed, finding: '现场看过', paperIds: [] });
    await does(chen, 'checkResolution', { ...check(false), dueOn: doneBy });
    const link = `https://town.example/resolutions/${resolutionId}`;
    const letters = (phone = '') => town.logged.filter(line => line.includes(link) && line.includes(phone));
    expect(await waiting()).toBe(0);
    await does(li, 'askToClose', { resolutionId, text, paperIds: [] });
    await does(chen, 'checkResolution', check(true));
    const side = { side: 'RAISER', timely: 4, willing: 4, solved: 4 };
    const rate = `mutation ($input: RateServiceInput!) { rateService(input: $input) { resolutionId } }`;
    await (await town.person(early)).ask(rate, { input: { resolutionId, ...side } });
    expect([await waiting(), letters()]).toEqual([1, []]);
    await workThrough(town);
    expect(letters(phones[raiser]).map(line => JSON.parse(line).msg)).toEqual([
      expect.stringMatching(
        /^【四方议事】您提出或附议的“.+”已核验办结，请评价办得怎么样：.+ https:.+resolutions/,
      ),
    ]);
    expect(letters(phones[early])).toEqual([]);
    expect(letters().some(line => line.includes('请代表社区评价承办单位'))).toBe(true);
  });
});
