import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

/** Asks for everything that a query can say, a few steps deep. */
export function wholeOf(name: string): string {
  const field = schema.getQueryType()!.getFields()[name]!;
  const declared = field.args.map(({ name: arg, type }) => `$${arg}: ${String(type)}`).join(', ');
  const given = field.args.map(({ name: arg }) => `${arg}: $${arg}`).join(', ');
  const inBrackets = (text: string): string => (text ? `(${text})` : '');
  return `query ${inBrackets(declared)} { ${name}${inBrackets(given)}${selection(field, 3)} }`;
}

function selection({ type }: GraphQLField<unknown, unknown>, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values((named as GraphQLObjectType).getFields()).filter(
    ({ type: of, args }) => args.length === 0 && (depth > 0 || !isObjectType(getNamedType(of))),
  );
  return ` { ${fields.map(field => `${field.name}${selection(field, depth - 1)}`).join(' ')} }`;
}
