import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { socketClient } from '../town/follower.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { anOpenElection } from './an-election.js';
import { VOTE, windowFromNow } from './hall.js';
import { everybodyCasts } from './many-ballots.js';

const POST = 'mutation ($voteId: ID!) { postVoteResult(voteId: $voteId) { id state } }';
const DRAW = 'mutation ($voteId: ID!) { drawBallotCalling(voteId: $voteId) }';
const CALL = 'mutation ($input: CallSheetsInput!) { callBallotSheets(input: $input) }';
const OPEN = 'mutation ($input: OpenVoteScreenInput!) { openVoteScreen(input: $input) { id key } }';
const CLOSE = 'mutation ($input: VoteScreenInput!) { closeVoteScreen(input: $input) }';
const RESULT = `query ($voteId: ID!) { voteResult(voteId: $voteId) { items { agree { heads } against { heads } abstain { heads } } } }`;

let town: Town;
let [chair, secretary, liu]: Visitor[] = [];
beforeAll(async () => {
  town = await openTown();
  const people = [PERSON.chenGuodong, PERSON.zhangWenjing, PERSON.liuGuilan];
  [chair, secretary, liu] = await Promise.all(people.map(id => town.person(id)));
});
afterAll(() => town.close());

const OWNERS = [PERSON.liuGuilan, PERSON.zhouJianguo];
const closed = async (voteId: string): Promise<void> => {
  await windowFromNow(town, voteId, -3_600, 0);
  await chair!.ask(VOTE.closeOwnersVote, { voteId });
};

describe('唱票', () => {
  it('calls what was drawn, sheet by sheet, the same on all screens, and ends at the result', async () => {
    const { voteId, itemIds } = await anOpenElection(town, { units: 40, voters: OWNERS, unitsOfHead: 2 });
    const says = ['AAAABB', 'RABBBA', 'XRRRRR', 'AAAAAB', 'AXXXXX'];
    await everybodyCasts(town, voteId, ({ head }) => says[head % says.length]!);
    expect((await chair!.refusal(DRAW, { voteId })).code).toBe('VOTE_STATE_UNFIT');
    await closed(voteId);
    expect((await liu!.refusal(DRAW, { voteId })).code).toBe('NOT_ENTITLED');
    const call = (who: Visitor, part: number, upTo: number) =>
      who.ask(CALL, { input: { voteId, part, upTo } });
    const refused = async (who: Visitor, part: number, upTo: number) =>
      (await who.refusal(CALL, { input: { voteId, part, upTo } })).code;
    expect(await refused(chair!, 2, 1)).toBe('CALLING_NOT_DRAWN');
    const { openVoteScreen: wall } = await chair!.ask(OPEN, { input: { voteId, days: 1 } });
    // By the key alone, on a wall where nobody has signed in.
    const [screen, other] = [called(liu!, voteId), called(town.stranger(), voteId, wall.key)];
    expect((await screen.until(() => true)).parts).toEqual([]);

    await chair!.ask(DRAW, { voteId });
    const drawn = await screen.until(({ parts }) => parts.length === 2);
    expect(
      drawn.parts.map(({ part, seats, total, called: so, last }) => [part, seats, total, so, last]),
    ).toEqual([
      [1, null, 20, 0, null],
      [2, 3, 20, 0, null],
    ]);
    expect(await refused(liu!, 2, 1)).toBe('NOT_ENTITLED');
    await call(chair!, 2, 1);
    const one = await screen.until(({ parts }) => parts[1]?.called === 1);
    expect(says.map(each => countedAs(each.slice(1)))).toContain(one.parts[1]!.last);
    // Two who press at once, and one who presses twice, call it once.
    await Promise.all([call(chair!, 2, 2), call(secretary!, 2, 2), call(chair!, 2, 1)]);
    expect((await screen.until(({ parts }) => parts[1]?.called === 2)).parts[1]!.called).toBe(2);
    await call(chair!, 2, 999_999);
    await call(chair!, 1, 20);
    const whole = (view: CallingView): boolean =>
      view.parts.length === 2 && view.parts.every(part => part.called === 20);
    const [end, same] = await Promise.all([screen.until(whole), other.until(whole)]);
    expect(same).toEqual(end);
    expect(JSON.stringify(end)).not.toMatch(/室|单元|刘桂兰|周建国/);

    await chair!.ask(POST, { voteId });
    const { items } = (await chair!.ask(RESULT, { voteId }))['voteResult'];
    const lines = end.parts.flatMap(part => part.lines);
    expect(lines.map(({ itemId }) => itemId)).toEqual(itemIds);
    expect(lines.map(({ agree, against, abstain }) => [agree, against, abstain])).toEqual(
      items.map(({ agree, against, abstain }: any) => [agree.heads, against.heads, abstain.heads]),
    );
    expect(lines.map(({ agree, against, abstain, other: rest }) => agree + against + abstain + rest)).toEqual(
      itemIds.map(() => 20),
    );
    const kept = await town.database.source.query<{ column_name: string }[]>(
      `SELECT column_name FROM information_schema.columns WHERE table_name = 'called_sheet' ORDER BY 1`,
    );
    expect(kept.map(({ column_name: name }) => name)).toEqual(['letters', 'part', 'place', 'vote_id']);
    await chair!.ask(CLOSE, { input: { voteId, screenId: wall.id } });
    expect(await other.refused).toBe('DOOR_CLOSED');
    await Promise.all([screen.stop(), other.stop()]);
  });

  it('of fewer than twenty calls no sheet by itself, but all at once', async () => {
    const { voteId } = await anOpenElection(town, { units: 19, voters: OWNERS });
    await everybodyCasts(town, voteId, ({ head }) => (head === 7 ? 'RABABA' : 'AAAABB'));
    await closed(voteId);
    await chair!.ask(DRAW, { voteId });
    const screen = called(liu!, voteId);
    await chair!.ask(CALL, { input: { voteId, part: 2, upTo: 1 } });
    const { parts } = await screen.until(view => view.parts[1]?.called !== 0);
    expect(parts.map(({ oneByOne, total, called: so, last }) => [oneByOne, total, so, last])).toEqual([
      [false, 19, 0, null],
      [false, 19, 19, null],
    ]);
    expect(parts[1]!.lines.map(({ agree }) => agree)).toEqual([19, 18, 19, 0, 1]);
    await screen.stop();
  });
});

interface CallingView {
  readonly parts: readonly {
    readonly part: number;
    readonly seats: number | null;
    readonly total: number;
    readonly called: number;
    readonly oneByOne: boolean;
    readonly last: string | null;
    readonly lines: readonly {
      itemId: string;
      agree: number;
      against: number;
      abstain: number;
      other: number;
    }[];
  }[];
}

function called(who: Visitor, voteId: string, key?: string) {
  const client = socketClient(who.url, who.headers);
  const views: CallingView[] = [];
  const waiting = new Set<() => void>();
  let refuse: (code: string) => void = () => undefined;
  const refused = new Promise<string>(resolve => (refuse = resolve));
  const [field, given, taken] = key
    ? ['voteScreenCallingLive', '$voteId: ID!, $key: String!', 'voteId: $voteId, key: $key']
    : ['ballotCallingLive', '$voteId: ID!', 'voteId: $voteId'];
  client.subscribe<Record<string, { view: CallingView }>>(
    {
      query: `subscription (${given}) { ${field}(${taken}) { cursor seq view { title estateName nth parts {
        part text seats total called oneByOne last lines { itemId text agree against abstain other } } } } }`,
      variables: { voteId, ...(key && { key }) },
    },
    {
      next: ({ data, errors }) => {
        if (errors) return refuse(String(errors[0]!.extensions?.['code']));
        views.push(data![field]!.view);
        waiting.forEach(look => look());
      },
      error: () => undefined,
      complete: () => undefined,
    },
  );
  const until = (fits: (view: CallingView) => boolean): Promise<CallingView> =>
    new Promise(resolve => {
      const look = (): void => {
        const found = views.find(fits);
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { until, refused, stop: async () => void (await client.dispose()) };
}

/** Of an election for three seats: what was marked as it is called. */
function countedAs(letters: string): string {
  if ([...letters].filter(letter => letter === 'A').length > 3) return 'SSSSS';
  return /[ARX]/.test(letters) ? letters.replaceAll('B', 'X') : letters;
}
