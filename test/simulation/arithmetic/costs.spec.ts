import { costOf, each, FREE, NOTHING, total, type Costs } from './costs.js';

const costs: Costs = {
  acts: { api: 1000, worker: 10, database: 2000 },
  views: { api: 100, worker: 0, database: 50 },
  deliveries: { api: 8, worker: 0, database: 0 },
  joins: { api: 700, worker: 0, database: 400 },
  lists: { api: 300, worker: 0, database: 900 },
  casts: { api: 43, worker: 0, database: 20 },
};

describe('what an evening costs', () => {
  it('is what its happenings cost, one by one', () => {
    expect(costOf({ ...NOTHING, acts: 2, views: 6, deliveries: 100 }, costs)).toEqual({
      api: 2 * 1000 + 6 * 100 + 100 * 8,
      worker: 20,
      database: 2 * 2000 + 6 * 50,
    });
  });

  it('is nothing when nothing happens', () => {
    expect(costOf(NOTHING, costs)).toEqual(FREE);
  });

  it('of a kind is found again from what was spent besides something known', () => {
    const happenings = { ...NOTHING, acts: 10, deliveries: 1000 };
    const besides = costOf({ ...NOTHING, acts: 10 }, costs);
    expect(each(costOf(happenings, costs), 1000, besides)).toEqual(costs.deliveries);
  });

  it('is never less than nothing, whatever the noise of the measurement', () => {
    expect(each({ api: 5, worker: 0, database: 1 }, 10, { api: 50, worker: 0, database: 0 })).toEqual({
      api: 0,
      worker: 0,
      database: 0.1,
    });
  });

  it('adds up over those who take part', () => {
    expect(total(costs.acts)).toBe(3010);
  });
});
