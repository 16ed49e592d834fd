import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { doors } from '../town/two-doors.js';

const QUESTIONS = ['{ __schema { queryType { name } } }', '{ __type(name: "Query") { name } }'];

describe.each([
  ['the demo', {}, true],
  ['a town that is not for trying out', { INTROSPECTION: '0' }, false],
])('in %s', (_where, env, allowed) => {
  let town: Town;
  beforeAll(async () => void (town = await openTown({ env })));
  afterAll(() => town.close());

  it.each(doors)(
    `over %s the schema ${allowed ? 'tells' : 'does not tell'} about itself`,
    async (_door, ask) => {
      for (const query of QUESTIONS) {
        const { data, errors } = await ask(await town.person(PERSON.zhangWenjing), { query });
        if (allowed) expect(JSON.stringify(data)).toContain('Query');
        else expect(errors![0]!.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
        expect(errors === undefined).toBe(allowed);
      }
    },
  );

  it.each(doors)('over %s a field still knows its type', async (_door, ask) => {
    const { data } = await ask(await town.person(PERSON.zhangWenjing), {
      query: '{ viewer { __typename } }',
    });
    expect(data).toEqual({ viewer: { __typename: 'Viewer' } });
  });
});
