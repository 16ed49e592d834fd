import { ASSUMED, CITY, COUNTRY, TOWN, type MeetingShape } from './assumptions.js';
import { FREE, type Costs } from './costs.js';
import { machinesFor, type Measured } from './machines.js';

const shape: MeetingShape = { seats: 30, listeners: 100, acts: 230, audiences: 4, voters: 30 };
const nothing: Costs = { acts: FREE, views: FREE, deliveries: FREE, joins: FREE, lists: FREE, casts: FREE };
const measured = (costs: Partial<Costs>): Measured => ({
  costs: { ...nothing, ...costs },
  shape,
  listenerKB: 20,
});

describe('machines for a place', () => {
  it('hold one more than are busy, so that one may be away', () => {
    const need = machinesFor(TOWN, measured({}), ASSUMED);
    expect(need).toMatchObject({ cores: FREE, apiMachines: 1, workerMachines: 1, databases: 1 });
  });

  it('carry the busiest moment of each, not of all at once', () => {
    // 5 joins a second at the doors; 5 votes a second later on.
    const joins = { api: 100_000, worker: 0, database: 0 };
    const acts = { api: 0, worker: 0, database: 300_000 };
    const { cores } = machinesFor(TOWN, measured({ joins, acts }), ASSUMED);
    expect(cores.api).toBeCloseTo(0.5);
    expect(cores.database).toBeCloseTo(1.5);
  });

  it('are busy at half of their processors at most', () => {
    const joins = { api: 2_000_000, worker: 0, database: 0 };
    // 10 processors busy need 20, in machines of 4, and one more.
    expect(machinesFor(TOWN, measured({ joins }), ASSUMED).apiMachines).toBe(5 + 1);
  });

  it('hold one database until the largest there is would be more than half busy', () => {
    const acts = (database: number) => measured({ acts: { api: 0, worker: 0, database } });
    // 5 votes a second.
    expect(machinesFor(TOWN, acts(3_200_000), ASSUMED)).toMatchObject({ databases: 1, coresPerDatabase: 32 });
    expect(machinesFor(TOWN, acts(3_300_000), ASSUMED)).toMatchObject({ databases: 2, coresPerDatabase: 17 });
  });

  it('have room for everybody who listens', () => {
    expect(machinesFor(TOWN, measured({}), ASSUMED).listenersGB).toBeCloseTo((3_000 * 20) / 1024 / 1024);
  });

  it('are never fewer for a larger place', () => {
    const some = measured({
      acts: { api: 3_000, worker: 100, database: 4_000 },
      deliveries: { api: 10, worker: 0, database: 0 },
    });
    const [town, city, country] = [TOWN, CITY, COUNTRY].map(place => machinesFor(place, some, ASSUMED));
    for (const kind of ['apiMachines', 'workerMachines', 'databases', 'listenersGB'] as const) {
      expect(city![kind]).toBeGreaterThanOrEqual(town![kind]);
      expect(country![kind]).toBeGreaterThanOrEqual(city![kind]);
    }
  });
});
