import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { BlankPolicy, DuplicatePolicy, ParkingPolicy, SeveralUnitsPolicy } from '@sifang/voting/domain';
import { placed } from '../../../libs/voting/src/domain/slate/slate.js';
import { casesOf } from '../../../libs/voting/src/domain/tally/decide-vote.js';
import { firstCount, requireSameCount } from '../../../libs/voting/src/domain/tally/second-count.js';
import { ballotsToCount } from '../../../libs/voting/src/persistence/result/ballots-to-count.queries.js';
import { tallyOf } from '../../../libs/voting/src/persistence/result/tally.queries.js';
import { openTown, type Town } from '../town/open-town.js';
import { ballotsEntered, type BallotRow } from './many-ballots.js';

const ITEMS = 5;
const elects = (slate: number) => ({ matter: '278-3', slate }) as const;
/** An ordinary item between two elections. */
const items = [elects(1), elects(1), { matter: '278-8', slate: null }, elects(2), elects(2)] as const;
const letters = fc.array(fc.constantFrom('A', 'A', 'A', 'R', 'X', 'W', 'B', 'S'), {
  minLength: ITEMS,
  maxLength: ITEMS,
});
const moment = fc.integer({ min: 0, max: 3 }).map(hour => new Date(Date.UTC(2026, 5, 3, hour, 30)));
const sheet = fc.record({ choices: letters.map(each => each.join('')), at: moment });

/** Of each unit a ballot by phone, a later one, one on paper, one by a proxy: each or none. */
const unit = fc.record({
  area: fc.integer({ min: 1, max: 20_000 }),
  head: fc.integer({ min: 1, max: 9 }),
  phone: fc.option(sheet, { freq: 4 }),
  later: fc.option(sheet),
  paper: fc.option(sheet),
  proxy: fc.option(sheet),
});
const votes = fc.record({
  seats: fc.tuple(fc.constantFrom(1, 2), fc.constantFrom(1, 2)),
  units: fc.array(unit, { minLength: 1, maxLength: 12 }),
  duplicates: fc.constantFrom(...Object.values(DuplicatePolicy)),
  blank: fc.constantFrom(...Object.values(BlankPolicy)),
});

let town: Town;
beforeAll(async () => void (town = await openTown()));
afterAll(() => town.close());

describe('the tally of the database', () => {
  it('is what the rule engine counts, in every vote', async () => {
    await fc.assert(
      fc.asyncProperty(votes, async ({ units, seats, duplicates, blank }) => {
        const slates = seats.map((each, at) => ({ no: at + 1, text: '选举', seats: each }));
        const voteId = randomUUID();
        let number = 0;
        const rows = units.flatMap(({ area, head, phone, later, paper, proxy }, at): BallotRow[] => {
          const own = { unitNo: at + 1, head, area };
          return [
            ...(phone ? [{ ...own, ...phone }] : []),
            ...(phone && later ? [{ ...own, ...later, revision: 1 }] : []),
            ...(paper ? [{ ...own, ...paper, channel: 'PAPER', number: ++number }] : []),
            ...(proxy ? [{ ...own, ...proxy, byProxy: true }] : []),
          ];
        });
        await ballotsEntered(town, voteId, rows);
        const ballots = await ballotsToCount(town.database.source.manager, voteId);
        expect(ballots).toHaveLength(rows.length);
        const cases = casesOf({
          ...{ items, slates },
          policies: {
            duplicates,
            blank,
            parking: ParkingPolicy.INCLUDE,
            severalUnits: SeveralUnitsPolicy.PER_UNIT,
            silentArticle: null,
          },
          delivered: [],
          roll: units.map(({ area, head }, at) => ({
            ...{ unit: String(at + 1), area, use: 'DWELLING' as never, status: 'REGISTERED' as never },
            owners: [`P${head}`],
          })),
          ballots,
        });
        const tally = await tallyOf(town.database.source.manager, {
          voteId,
          items: ITEMS,
          slates: placed(slates, items),
          duplicates,
          blank,
        });
        cases.forEach((each, at) => {
          const { participating, counted, marked } = tally[at]!;
          expect({ participating, counted, marked }).toEqual(firstCount(each));
          requireSameCount(each, tally[at]!);
        });
        const wrong = { ...tally[0]!, participating: { heads: 99, area: 1 } };
        expect(() => requireSameCount(cases[0]!, wrong)).toThrow('Two counts differ');
      }),
      { numRuns: 80 },
    );
  });
});
