import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';

export interface Operation {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string;
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

/** One document for each root field of the committed schema, with variables that fit its types. */
export function everyOperation(): Operation[] {
  const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
  return [
    ...operationsOf('query', schema.getQueryType()),
    ...operationsOf('mutation', schema.getMutationType()),
    ...operationsOf('subscription', schema.getSubscriptionType()),
  ];
}

function operationsOf(kind: Operation['kind'], root: GraphQLObjectType | null | undefined): Operation[] {
  return Object.values(root?.getFields() ?? {}).map(field => {
    const needed = field.args.filter(({ type }) => isNonNullType(type));
    const declared = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const given = needed.map(({ name }) => `${name}: $${name}`).join(', ');
    const inBrackets = (text: string): string => (text ? `(${text})` : '');
    return {
      ...{ kind, name: field.name },
      document: `${kind} ${inBrackets(declared)} { ${field.name}${inBrackets(given)}${firstLeaf(field)} }`,
      variables: Object.fromEntries(needed.map(({ name, type }) => [name, fitting(type)])),
    };
  });
}

/** The shortest selection: the first field that needs none itself, else the first with what it needs. */
function firstLeaf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields());
  const leaf = fields.find(field => !isObjectType(getNamedType(field.type)));
  return leaf ? ` { ${leaf.name} }` : ` { ${fields[0]!.name}${firstLeaf(fields[0]!)} }`;
}

const OF_SCALARS: Readonly<Record<string, unknown>> = {
  ID: '00000000-0000-4000-8000-000000009999',
  String: '议',
  Int: 1,
  Float: 1,
  Boolean: true,
  CalendarDay: '2099-12-31',
  DateTime: '2099-12-31T12:00:00Z',
};

function fitting(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [fitting(nullable.ofType)];
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (isInputObjectType(nullable))
    return Object.fromEntries(
      Object.values(nullable.getFields()).map(field => [field.name, fitting(field.type)]),
    );
  return OF_SCALARS[nullable.name];
}
