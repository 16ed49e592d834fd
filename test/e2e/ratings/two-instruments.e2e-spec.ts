import { ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { outcome } from '../topics/a-topic.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aRound, manyAnswer, opened, RATING, roundAs } from './a-round.js';

/** One item, on a scale of five. */
const AREAS = [
  {
    ...{ code: 'A', zh: '保洁', weight: 1 },
    items: [{ code: 'A1', zh: '楼道干净', points: 10, judgedBy: ['OWNERS'] }],
  },
];

describe('two instruments of one kind at one estate', () => {
  let town: Town;
  let wang: Visitor;
  let li: Visitor;
  beforeAll(async () => {
    town = await openTown();
    await town.database.source.query(`TRUNCATE rating_round CASCADE`);
    [wang, li] = (await Promise.all([PERSON.wangMin, PERSON.liQiang].map(id => town.person(id)))) as [
      Visitor,
      Visitor,
    ];
    for (const code of ['monthly', 'yearly']) await saved(code);
  });
  afterAll(() => town.close());

  const saved = (code: string) =>
    wang.ask(RATING.saveRatingInstrument, {
      input: {
        townId: PLACE.shangpai,
        code,
        kind: 'SERVICE',
        scale: 'FIVE',
        zh: `${code}问卷`,
        areas: AREAS,
      },
    });
  const closedAs = async (instrument: string, period: string, value: number) => {
    const roundId = await opened(wang, { instrument, period });
    await manyAnswer(town, roundId, 30, at => value + (at % 2), 1);
    await wang.ask(RATING.closeRatingRound, { roundId });
    await li.ask(RATING.acceptScore, { roundId });
    return roundId;
  };
  const held = async (instrument: string, period: string, value: number) =>
    (await wang.ask(RATING.publishScore, { roundId: await closedAs(instrument, period, value) }))[
      'publishScore'
    ];

  it('case 79: cards, changes and histories run on within each of them, over its versions', async () => {
    const lights: string[] = [];
    lights.push((await held('monthly', '2026-01', 2)).light);
    lights.push((await held('monthly', '2026-02', 2)).light);
    // A green year neither wipes out the cards of the months, nor is it a change of theirs.
    const year = await held('yearly', '2026', 4);
    expect(year).toMatchObject({ light: 'GREEN', yellowCards: 0, history: [], published: { change: null } });
    await saved('monthly');
    const third = await held('monthly', '2026-03', 2);
    expect([...lights, third.light]).toEqual(['YELLOW', 'YELLOW', 'RED']);
    expect(third).toMatchObject({ yellowCards: 3, published: { change: 0 }, instrument: { version: 2 } });
    expect(third.history.map(({ period }: any) => period)).toEqual(['2026-01', '2026-02']);
    // And a bad year is a first card, however red the months are.
    expect(await held('yearly', '2027', 2)).toMatchObject({ light: 'YELLOW', yellowCards: 1 });
  });

  it('one that waits does not hold up the other', async () => {
    const waits = await closedAs('monthly', '2026-04', 3);
    expect((await held('yearly', '2028', 3)).state).toBe('PUBLISHED');
    const next = await closedAs('monthly', '2026-05', 3);
    expect(await outcome(wang, RATING.publishScore, { roundId: next })).toBe('EARLIER_ROUND_WAITS');
    for (const roundId of [waits, next]) await wang.ask(RATING.publishScore, { roundId });
    expect((await roundAs(wang, next))['history']).toHaveLength(4);
  });

  it('are told apart in trends, standings and ranks', async () => {
    const about = { estateId: ESTATE.hanlin, subjectId: ORGANISATION.lanting };
    const { ratingTrend } = await li.ask(RATING.ratingTrend, about);
    const of = (code: string) =>
      ratingTrend.filter((each: any) => each.instrumentCode === code).map(({ period }: any) => period);
    expect(of('monthly')).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05']);
    expect(of('yearly')).toEqual(['2026', '2027', '2028']);
    const { ratingStandings } = await li.ask(RATING.ratingStandings, {});
    expect(ratingStandings).toMatchObject([
      { instrumentCode: 'monthly', titleZh: 'monthly问卷', period: '2026-05', score: 7000, change: 0 },
      { instrumentCode: 'yearly', titleZh: 'yearly问卷', period: '2028', score: 7000, change: 2000 },
    ]);
    const { ratingRanking } = await wang.ask(RATING.ratingRanking, {
      placeId: PLACE.shangpai,
      period: '2026',
    });
    // Three months of 50 and two of 70; and a year of 90, which is no mean with them.
    expect(ratingRanking.rounds).toMatchObject([
      { rank: 1, points: 5800, rounds: 5, round: { instrumentCode: 'monthly' } },
      { rank: 1, points: 9000, rounds: 1, round: { instrumentCode: 'yearly' } },
    ]);
    expect(ratingRanking.organisations).toMatchObject([
      { rank: 1, points: 5800, instrumentCode: 'monthly' },
      { rank: 1, points: 9000, instrumentCode: 'yearly' },
    ]);
  });

  it('owners are asked once in a period about one thing, by whichever', async () => {
    const again = aRound({ instrument: 'yearly', period: '2026-05' });
    expect(await outcome(wang, RATING.openRatingRound, { input: again })).toBe('ROUND_EXISTS');
  });
});
