import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

export interface Asked {
  readonly name: string;
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

/** Ids that fit an argument of this name, so that answers have something in them. */
export type Known = Readonly<Record<string, unknown>>;

/** Every query, with all that it can say down to `depth` objects, once for each of the variables that fit. */
export function everyQuery(schema: GraphQLSchema, known: readonly Known[], depth: number): Asked[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap(field =>
    known.map(ids => {
      const given = field.args.filter(({ name, type }) => isNonNullType(type) || name in ids);
      const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
      const brackets = (text: string): string => (text ? `(${text})` : '');
      return {
        name: field.name,
        document: `query ${brackets(declared)} { ${field.name}${brackets(passed)}${selection(field.type, depth)} }`,
        variables: Object.fromEntries(given.map(({ name, type }) => [name, ids[name] ?? fitting(type)])),
      };
    }),
  );
}

/** Empty when nothing of it can be asked for without going deeper. */
function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isUnionType(named)) {
    const parts = named.getTypes().map(one => `... on ${one.name}${selection(one, depth)}`);
    return ` { __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(named) && !isInterfaceType(named)) return '';
  const fields = Object.values(named.getFields()).filter(
    ({ args }) => !args.some(({ type: of }) => isNonNullType(of)),
  );
  const shown = fields.map(field => shownField(field, depth)).filter(Boolean);
  return ` { __typename ${shown.join(' ')} }`;
}

function shownField({ name, type }: GraphQLField<unknown, unknown>, depth: number): string {
  const named = getNamedType(type);
  const deeper = isObjectType(named) || isInterfaceType(named) || isUnionType(named);
  if (!deeper) return name;
  return depth > 1 ? `${name}${selection(type, depth - 1)}` : '';
}

const OF_SCALARS: Readonly<Record<string, unknown>> = {
  ID: '00000000-0000-4000-8000-000000009999',
  Int: 50,
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
  return OF_SCALARS[nullable.name] ?? '';
}
