import {
  buildSchema,
  execute,
  GraphQLError,
  parse,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
} from 'graphql';
import { CompiledPlans } from './compiled-plans.js';

const schema = buildSchema(`
  enum State { OPEN CLOSED }
  type Item { name: String! state: State due: String broken: String mustNotBreak: String! }
  type Meeting { name: String! items(first: Int = 2): [Item!] chair: Item late: [Item] }
  input Wanted { names: [String!]! state: State = OPEN }
  type Query { meetings(wanted: Wanted): [Meeting!]! one: Meeting nothing: Meeting fails: Meeting! }
  type Mutation { act: String }
`);
const item = (name: string) => ({ name, state: 'OPEN', due: null });
const breaks = async ({ name }: { name: string }): Promise<string> => {
  throw new Error(`${name} broke`);
};

const resolvers: Record<string, Record<string, GraphQLFieldResolver<never, unknown, never>>> = {
  Query: {
    meetings: async (_: unknown, { wanted }: { wanted?: { names: string[]; state: string } }) =>
      (wanted?.names ?? ['a', 'b']).map(name => ({ name, chair: item('chair') })),
    one: () => ({ name: 'one' }),
    nothing: async () => null,
    fails: async () => {
      throw new GraphQLError('It fails.', { extensions: { code: 'ON_PURPOSE' } });
    },
  },
  Meeting: {
    items: async ({ name }: { name: string }, { first }: { first: number }) =>
      Array.from({ length: first }, (_, index) => item(`${name}${index}`)),
    late: () => [Promise.resolve(item('x')), null],
  },
  Item: { broken: breaks, mustNotBreak: breaks },
};
for (const [type, ofType] of Object.entries(resolvers)) {
  const fields = (schema.getType(type) as GraphQLObjectType).getFields();
  for (const [name, resolve] of Object.entries(ofType)) fields[name]!.resolve = resolve as never;
}

const documents: readonly [string, Record<string, unknown>?][] = [
  ['{ meetings { name items { name state due } chair { name } } one { name } nothing { name } }'],
  ['query ($n: Int!) { meetings { items(first: $n) { name } } }', { n: 3 }],
  ['query ($w: Wanted) { meetings(wanted: $w) { name } }', { w: { names: ['x', '字'] } }],
  ['query ($yes: Boolean!) { one { name @include(if: $yes) again: name @skip(if: $yes) } }', { yes: true }],
  ['{ ...Part one { ... on Meeting { name } __typename } } fragment Part on Query { meetings { n: name } }'],
  ['{ meetings { name items { name broken } } }'],
  ['{ meetings { name items(first: 1) { name mustNotBreak } } one { name } }'],
  ['{ meetings { late { name } } }'],
  ['{ one { name } fails { name } }'],
  ['{ __schema { queryType { name } } __type(name: "Item") { fields { name } } }'],
];

const asJson = (result: ExecutionResult): unknown => {
  const errors = result.errors?.map(({ message, path, extensions }) => ({ message, path, ...extensions }));
  return JSON.parse(JSON.stringify({ data: result.data, errors }));
};

describe('a compiled plan', () => {
  it.each(documents)('answers %s as it would be executed', async (text, variables = {}) => {
    const document = parse(text);
    const plans = new CompiledPlans(schema);
    while (!plans.planFor(document));
    const answer = await plans.planFor(document)!(undefined, {}, variables);
    const executed = await execute({ schema, document, variableValues: variables });
    expect(asJson(answer)).toEqual(asJson(executed));
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(executed.data));
  });

  it.each([[{}], [{ n: null }], [{ n: 'three' }]])('runs nothing with the variables %j', async variables => {
    const document = parse('query ($n: Int!) { meetings { items(first: $n) { name } } }');
    const plans = new CompiledPlans(schema);
    while (!plans.planFor(document));
    const answer = await plans.planFor(document)!(undefined, {}, variables);
    expect(answer.data).toBeUndefined();
    expect(answer.errors).toHaveLength(1);
  });

  it('is not made for what is asked once or twice', () => {
    const plans = new CompiledPlans(schema);
    const document = parse('{ one { name } }');
    expect([plans.planFor(document), plans.planFor(document)]).toEqual([null, null]);
  });

  it.each(['query A { one { name } } query B { nothing { name } }', 'fragment F on Meeting { name }'])(
    'is never made for %s',
    text => {
      const plans = new CompiledPlans(schema);
      const document = parse(text);
      for (let times = 0; times < 10; times++) expect(plans.planFor(document)).toBeNull();
    },
  );
});
