import { isIntrospectionType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/**
 * Nest gives every property of every type a function that reads it. Whoever executes reads a property faster without
 * one, and a compiled plan much faster, so those that do nothing else are taken away.
 */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (field.resolve && onlyReads(field.resolve, field.name)) delete field.resolve;
  }
  return schema;
}

/** Ours take a context or have a class; Nest's takes the object alone and falls back to a default value. */
function onlyReads(resolve: Resolver, name: string): boolean {
  if (resolve.name !== 'rootFieldResolver' || resolve.length !== 1) return false;
  const read: PropertyKey[] = [];
  const object = new Proxy({}, { get: (_, property) => void read.push(property) });
  const otherwise: unknown = resolve(object, {}, undefined, undefined as never);
  return otherwise === undefined && read.length === 1 && read[0] === name;
}
