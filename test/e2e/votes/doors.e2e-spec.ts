import { randomUUID } from 'node:crypto';
import type { Client } from 'graphql-ws';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { socketClient } from '../town/follower.js';
import type { Answer } from '../town/two-doors.js';
import type { Visitor } from '../town/visitor.js';
import { BallotForm } from '@sifang/voting/domain';
import { aBallot, anOpenVote, cast, CAST, type OpenVote } from './an-open-vote.js';
import { windowFromNow } from './hall.js';
import { DO } from './paper-hall.js';

const OWNERS = [PERSON.liuGuilan, PERSON.zhouJianguo, PERSON.wuYafang];
const UNITS = 30;

/** A page that stays open: its socket is opened once. */
class Page {
  private readonly client: Client;

  constructor({ url, headers }: Visitor) {
    this.client = socketClient(url, headers);
  }

  ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.client.subscribe(
        { query, variables },
        {
          next: resolve as (value: unknown) => void,
          error: reason => (Array.isArray(reason) ? resolve({ errors: reason }) : reject(reason as Error)),
          complete: () => undefined,
        },
      );
    });
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }
}

const codeOf = ({ errors }: Answer): string => errors?.[0]?.extensions['code'] ?? 'done';

let town: Town;
let liu: Visitor;
let zhou: Visitor;
let pages: Page[];
beforeAll(async () => {
  town = await openTown();
  [liu, zhou] = await Promise.all([town.person(OWNERS[0]!), town.person(OWNERS[1]!)]);
});
afterAll(() => town.close());
beforeEach(() => void (pages = []));
afterEach(() => Promise.all(pages.map(page => page.close())));

const page = (who: Visitor): Page => {
  const opened = new Page(who);
  pages.push(opened);
  return opened;
};
const overHttp = async (who: Visitor, query: string, variables: object): Promise<Answer> =>
  (await who.post(query, variables)).body;

describe.each(Object.values(BallotForm))('a %s ballot at two doors at once, HTTP and a socket', form => {
  let vote: OpenVote;
  beforeEach(async () => void (vote = await anOpenVote(town, { units: UNITS, voters: OWNERS, form })));

  const inTheLog = async (): Promise<number[]> =>
    (
      await town.database.source.query<{ unit_no: number }[]>(
        `SELECT unit_no FROM ballot WHERE vote_id = $1 ORDER BY unit_no`,
        [vote.voteId],
      )
    ).map(({ unit_no }) => unit_no);

  it('is in once, whichever door was faster, and the other is told', async () => {
    const mine = Array.from({ length: 10 }, (_, at) => at * 3 + 1);
    const open = page(liu);
    const ends = await Promise.all(
      mine.map(async unit => {
        const [one, other] = [aBallot(vote, [unit], 'AGREE'), aBallot(vote, [unit], 'AGAINST')];
        const both = await Promise.all([
          overHttp(liu, CAST, { input: one }),
          open.ask(CAST, { input: other }),
        ]);
        return both.map(codeOf).sort();
      }),
    );
    expect(ends).toEqual(mine.map(() => ['ALREADY_CAST', 'done']));
    expect(await inTheLog()).toEqual(mine);
  });

  it('with one id has one receipt at both', async () => {
    const input = aBallot(vote, [1]);
    const open = page(liu);
    const [one, other] = await Promise.all([overHttp(liu, CAST, { input }), open.ask(CAST, { input })]);
    expect(other.data).toEqual(one.data);
    expect(await inTheLog()).toEqual([1]);
  });

  it("for another's unit is refused in the same words whether it has a ballot or not, and whatever letter is named", async () => {
    const open = page(zhou);
    const give = { id: randomUUID(), voteId: vote.voteId, unitNo: 7, agentId: PERSON.wuYafang };
    await liu.ask(DO.give, { input: { ...give, instruction: [null, null] } });
    const tried = async (): Promise<unknown[]> => {
      const told = [];
      for (const unit of [4, 7])
        for (const proxyId of [null, give.id, randomUUID()]) {
          const input = { ...aBallot(vote, [unit]), proxyId };
          for (const answer of [await overHttp(zhou, CAST, { input }), await open.ask(CAST, { input })])
            told.push([unit, codeOf(answer), answer.errors?.[0]?.message]);
        }
      return told;
    };
    const before = await tried();
    for (const unit of [4, 7]) await cast(liu, aBallot(vote, [unit]));
    expect(await tried()).toEqual(before);
    expect(before.map(told => (told as string[])[1])).not.toContain('done');
    expect(await inTheLog()).toEqual([4, 7]);
  });

  it('comes too late over a socket that was open before the vote closed', async () => {
    const open = page(liu);
    expect(codeOf(await open.ask(CAST, { input: aBallot(vote, [1]) }))).toBe('done');
    await windowFromNow(town, vote.voteId, -3_600, 0);
    expect(codeOf(await open.ask(CAST, { input: aBallot(vote, [4]) }))).toBe('VOTE_CLOSED');
    expect(await inTheLog()).toEqual([1]);
  });

  it('is nobody’s over a socket whose session has ended since', async () => {
    const leaving = await town.person(OWNERS[0]!);
    const open = page(leaving);
    expect(codeOf(await open.ask(CAST, { input: aBallot(vote, [1]) }))).toBe('done');
    await leaving.ask('mutation { signOut }');
    expect(codeOf(await open.ask(CAST, { input: aBallot(vote, [4]) }))).toBe('NOT_SIGNED_IN');
    expect(await inTheLog()).toEqual([1]);
  });

  it('is refused once the roll gives the unit to somebody else, on the page that was open', async () => {
    const open = page(liu);
    await town.database.source.query(
      `UPDATE owners_vote_unit SET voter_id = $2 WHERE vote_id = $1 AND no = 1`,
      [...[vote.voteId, OWNERS[1]]],
    );
    expect(codeOf(await open.ask(CAST, { input: aBallot(vote, [1]) }))).toBe('NOT_YOUR_UNIT');
    expect(codeOf(await page(zhou).ask(CAST, { input: aBallot(vote, [1]) }))).toBe('done');
  });
});
