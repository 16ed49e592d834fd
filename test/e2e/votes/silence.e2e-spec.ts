import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { CaseHall, figure, one, several } from './case-hall.js';
import { windowFromNow } from './hall.js';
import { everybodyCasts } from './many-ballots.js';

let town: Town;
let hall: CaseHall;
beforeAll(async () => {
  town = await openTown();
  hall = await CaseHall.in(town);
});
afterAll(() => town.close());

/** 500 of 1,000 owners returned nothing; areas as the rule book has them. */
const GROUPS = [
  ['A', 300, 3_100_000],
  ['R', 150, 1_600_000],
  ['X', 50, 500_000],
  [null, 500, 4_800_000],
] as const;
/** Heads one way, area the other. */
const OPPOSED = [
  ['A', 300, 1_600_000],
  ['R', 200, 3_100_000],
  [null, 500, 4_800_000],
] as const;

describe('cases of the rule book about silence', () => {
  type Groups = readonly (readonly [letter: string | null, heads: number, area: number])[];

  /** @param unproved how many of the silent, from the first, have a delivery without proof */
  async function counted(
    groups: Groups,
    silentArticle: string | null,
    unproved = 0,
  ): Promise<Record<string, any>> {
    const letters = groups.flatMap(([letter, heads]) => Array.from({ length: heads }, () => letter));
    const units = groups.flatMap(([letter, heads, area]) =>
      several(heads, nth => ({
        of: [`${letter}${nth}`],
        area: Math.floor(area / heads) + (nth === 0 ? area % heads : 0),
      })),
    );
    const { building } = await hall.built(units);
    const vote = await hall.open(building, one({ ...(silentArticle && { silentArticle }) }));
    const { voteId } = vote;
    await hall.secretary.ask('mutation ($input: PrintPapersInput!) { printPapers(input: $input) }', {
      input: { voteId },
    });
    const first = letters.indexOf(null) + 1;
    await town.database.source.query(
      `UPDATE paper_ballot SET delivered_at = now(), delivered_how = 'SIGNED_FOR', delivered_by = $2,
              delivery_proof = CASE WHEN unit_no >= $3 AND unit_no < $3 + $4 THEN '' ELSE '本人签收' END WHERE vote_id = $1`,
      [voteId, PERSON.zhangWenjing, first, unproved],
    );
    await everybodyCasts(town, voteId, ({ no }) => letters[no - 1] ?? null);
    await windowFromNow(town, voteId, -3_600, -0.001);
    // What was not returned is accounted for before the count: nobody found it, which does not undo that it was delivered.
    await town.database.source.query(
      `UPDATE paper_ballot SET accounted_as = 'LOST', accounted_at = now(), accounted_by = $2 WHERE vote_id = $1`,
      [voteId, PERSON.zhangWenjing],
    );
    return hall.close(vote);
  }

  it('case 42: without a rule half of the owners are no quorum', async () => {
    const { items } = await counted(GROUPS, null);
    expect(items).toMatchObject([{ outcome: 'NO_QUORUM', participating: figure(500, 5_200_000) }]);
  });

  it('case 43: with rule, proof and warning silence follows the majority', async () => {
    const { items } = await counted(GROUPS, '议事规则第二十条');
    expect(items).toMatchObject([
      { outcome: 'PASSED', participating: figure(1_000, 10_000_000), agree: figure(800, 7_900_000) },
    ]);
  });

  it('case 44: twenty deliveries without proof leave', async () => {
    const { items } = await counted(GROUPS, '议事规则第二十条', 20);
    expect(items).toMatchObject([
      { outcome: 'PASSED', participating: { heads: 980 }, agree: { heads: 780 } },
    ]);
  });

  it('case 45: where heads and area disagree nothing is followed, and a person decides', async () => {
    const { items } = await counted(OPPOSED, '议事规则第二十条');
    expect(items).toMatchObject([
      { flags: [{ code: 'MAJORITIES_DISAGREE' }], agree: figure(300, 1_600_000) },
    ]);
  });
});
