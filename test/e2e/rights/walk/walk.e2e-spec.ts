import { Office } from '@sifang/identity/domain';
import { everyOperation, type Operation } from '../../town/every-operation.js';
import { openTown, type Town } from '../../town/open-town.js';
import { buildSecondTown } from '../../town/second-town.js';
import { doors, type Answer, type Door } from '../../town/two-doors.js';
import type { Visitor } from '../../town/visitor.js';
import { OF_THE_COMMUNITY, OF_THE_TOWN, type Decision, type Walker } from './decision.js';
import { decisions } from './decisions/index.js';
import type { Facts } from './asked-about.js';
import { abroad, atHome, nextDoor, nowhere } from './facts.js';
import { gatherWalkers } from './walkers.js';

const operations = everyOperation();
const rows = Object.entries(decisions).map(([name, decision]) => {
  const operation = operations.find(each => each.name === name.split(' ')[0]);
  return { name, decision, operation };
});
const walked = rows.flatMap(({ name, decision, operation }) =>
  operation && !decision.notWalked ? [[`${operation.kind} ${name}`, operation, decision] as const] : [],
);

describe('who may ask what', () => {
  let town: Town;
  let walkers: ReadonlyMap<Walker, Visitor>;
  let home: Facts;
  let neighbour: Facts;
  let far: Facts;
  beforeAll(async () => {
    town = await openTown();
    await buildSecondTown(town.database);
    [home, neighbour, far] = [await atHome(town), await nextDoor(town), await abroad(town)];
    walkers = await gatherWalkers(town);
  });
  afterAll(() => town.close());

  /** What each who walks is told of what lies there. */
  const walk = async (
    operation: Operation,
    decision: Decision,
    at: Facts,
  ): Promise<Record<string, string>> => {
    const answers = [...walkers].map(async ([walker, visitor]) => {
      return [walker, outcome(await ask(operation, decision, at, visitor))] as const;
    });
    return Object.fromEntries(await Promise.all(answers));
  };
  const expected = (say: (walker: Walker) => string): Record<string, string> =>
    Object.fromEntries([...walkers.keys()].map(walker => [walker, say(walker)]));
  /** Where several things may be said, the one that was said stands for all of them. */
  const settled = (decision: Decision, told: Record<string, string>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(told).map(([walker, code]) => [walker, toldOf(decision).includes(code) ? 'may' : code]),
    );

  it('is decided for every field of the schema', () => {
    const undecided = operations
      .filter(({ name }) => !decisions[name])
      .map(({ kind, name }) => `${kind} ${name}`);
    const sentences = undecided.map(
      field => `Nobody has decided who may ask the ${field}: add a row to test/e2e/rights/walk/decisions.`,
    );
    expect(sentences).toEqual([]);
    const gone = rows.filter(({ operation }) => !operation);
    expect(gone.map(({ name }) => `${name} is decided, but is no field of the schema.`)).toEqual([]);
  });

  it.each(walked)('at home: %s', async (_name, operation, decision) => {
    const told = settled(decision, await walk(operation, decision, home));
    expect(told).toEqual(expected(walker => atHomeToldTo(walker, decision)));
  });

  const placed = walked.filter(([, , { unknown }]) => unknown !== undefined);

  it.each(placed)('in the next community: %s', async (_name, operation, decision) => {
    const told = settled(decision, await walk(operation, decision, neighbour));
    const asAtHome = (walker: Walker): string =>
      OF_THE_TOWN.includes(walker) || walker === 'STRANGER'
        ? atHomeToldTo(walker, decision)
        : decision.unknown!;
    expect(told).toEqual(expected(asAtHome));
  });

  it.each(placed)('in another town, as if it did not exist: %s', async (_name, operation, decision) => {
    const told = await walk(operation, decision, far);
    expect(told).toEqual(expected(walker => (walker === 'STRANGER' ? 'NOT_SIGNED_IN' : decision.unknown!)));
    const somebody = walkers.get(Office.COMMUNITY_SECRETARY)!;
    const ofNothing = await ask(operation, decision, nowhere(), somebody);
    expect(await ask(operation, decision, far, somebody)).toEqual(ofNothing);
  });
});

function atHomeToldTo(
  walker: Walker,
  { may, refused = 'NOT_ENTITLED', outsiders = refused, at }: Decision,
): string {
  if (may === 'ANYBODY') return 'may';
  if (walker === 'STRANGER') return 'NOT_SIGNED_IN';
  if (may === 'SIGNED_IN' || may.includes(walker)) return 'may';
  const outside = at === 'COMMUNITY' ? !OF_THE_COMMUNITY.includes(walker) : walker === 'WITHOUT_OFFICE';
  return outside ? outsiders : refused;
}

function toldOf({ told = ['done'] }: Decision): readonly string[] {
  return told;
}

const overSocket = doors[1]![1];

/** As a browser asks: over connections that stay open. */
const overHttp: Door = async ({ url, headers }, question) => {
  const asked = { ...headers, 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: asked,
    body: JSON.stringify(question),
  });
  return (await response.json()) as Answer;
};

function ask(
  { kind, document, variables }: Operation,
  { about }: Decision,
  at: Facts,
  who: Visitor,
): Promise<Answer> {
  const door = kind === 'subscription' ? overSocket : overHttp;
  return door(who, { query: document, variables: merged(variables, about?.(at) ?? {}) });
}

function outcome({ errors }: Answer): string {
  return errors ? errors.map(({ extensions }) => String(extensions['code'])).join(' ') : 'done';
}

/** An input object keeps what fits its type where nothing else is said. */
function merged(fitting: Record<string, unknown>, said: Record<string, unknown>): Record<string, unknown> {
  const input = { ...(fitting['input'] as object), ...(said['input'] as object) };
  return { ...fitting, ...said, ...(fitting['input'] !== undefined && { input }) };
}
