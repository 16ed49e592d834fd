import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { withPlainFields } from './plain-fields.js';

/** As `@nestjs/graphql` makes them. */
function propertyReader(property: string, otherwise?: string) {
  const rootFieldResolver = (root: Record<string, unknown>) => {
    const value = root[property];
    return typeof value === 'undefined' ? otherwise : value;
  };
  return rootFieldResolver;
}

const resolveOf = (resolve: ReturnType<typeof propertyReader>): unknown => {
  const fields = { text: { type: GraphQLString, resolve } };
  const schema = withPlainFields(
    new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) }),
  );
  return schema.getQueryType()!.getFields()['text']!.resolve;
};

describe('of the fields of a schema', () => {
  it('those that only read the property of the same name are read without a function', () => {
    expect(resolveOf(propertyReader('text'))).toBeUndefined();
  });

  it('those with a default, another name or a function of ours stay', () => {
    const ours = (root: Record<string, unknown>) => root['text'];
    for (const resolve of [propertyReader('text', 'none'), propertyReader('name'), ours])
      expect(resolveOf(resolve)).toBe(resolve);
  });
});
