import fc from 'fast-check';
import { UnitStatus, UnitUse } from '@sifang/estates/domain';
import { Channel } from '../ballot/ballot.js';
import { BlankPolicy, DuplicatePolicy, ParkingPolicy, SeveralUnitsPolicy } from '../law/policies.js';
import { decideVote, type VoteToDecide } from '../tally/decide-vote.js';
import { inRandomOrder } from './in-random-order.js';
import { calledParts, OPEN } from './sheets.js';

/** An election of two among three, and an ordinary item. */
const items = [
  ...(['甲', '乙', '丙'] as const).map(() => ({ matter: '278-3' as const, slate: 1 })),
  { matter: '278-9' as const, slate: null },
];
const slates = [{ no: 1, text: '选举委员', seats: 2 }];

const letters = fc
  .tuple(
    fc.constantFrom('AAB', 'ABB', 'BAA', 'RRR', 'XXX', 'BBB', 'AAA', 'ASB'),
    fc.constantFrom(...'ARXWBS'),
  )
  .map(([elected, other]) => elected + other);
const unit = fc.record({ head: fc.integer({ min: 1, max: 5 }), choices: fc.option(letters, { freq: 8 }) });

const anyVote = fc
  .record({
    units: fc.array(unit, { minLength: 1, maxLength: 10 }),
    blank: fc.constantFrom(...Object.values(BlankPolicy)),
    silent: fc.boolean(),
  })
  .map(({ units, blank, silent }): VoteToDecide & { slates: typeof slates } => ({
    ...{ items, slates, delivered: units.map((_, at) => at + 1) },
    policies: {
      ...{ blank, duplicates: DuplicatePolicy.FIRST_VALID, parking: ParkingPolicy.INCLUDE },
      ...{ severalUnits: SeveralUnitsPolicy.PER_UNIT, silentArticle: silent ? '第八条' : null },
    },
    roll: units.map(({ head }, at) => ({
      ...{ unit: String(at + 1), area: 100 + at, use: UnitUse.DWELLING, status: UnitStatus.REGISTERED },
      owners: [`P${head}`],
    })),
    ballots: units.flatMap(({ choices }, at) =>
      choices === null
        ? []
        : [
            {
              ...{ unitNo: at + 1, channel: Channel.ELECTRONIC, number: null, byProxy: false, choices },
              at: new Date(at),
            },
          ],
    ),
  }));

describe('what is called out', () => {
  it('adds up to the heads of the result, for every item of every vote', () => {
    fc.assert(
      fc.property(anyVote, vote => {
        const called = calledParts(vote, () => 0);
        expect(called.map(({ part }) => part)).toEqual([1, 4]);
        decideVote(vote).forEach(({ counted }, at) => {
          const { part, sheets } = called[at < 3 ? 0 : 1]!;
          const said = sheets.map(sheet => sheet[at - part + 1]);
          const many = (letter: string): number => said.filter(each => each === letter).length;
          expect([many('A'), many('R'), many('X')]).toEqual([
            ...[counted.agree!.heads, counted.against!.heads, counted.abstain!.heads],
          ]);
          expect(many('A') + many('R') + many('X') + many(OPEN)).toBe(counted.participating!.heads);
        });
      }),
    );
  });

  it('is in an order that chance gives, each as likely', () => {
    expect(inRandomOrder(['一', '二', '三'], end => end - 1)).toEqual(['一', '二', '三']);
    const orders = [0, 1, 2].flatMap(first =>
      [0, 1].map(second => {
        const chance = [first, second];
        return inRandomOrder(['一', '二', '三'], () => chance.shift()!).join('');
      }),
    );
    expect(new Set(orders).size).toBe(6);
  });
});
