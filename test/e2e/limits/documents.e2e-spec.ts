import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { schedule } from '../town/a-meeting.js';
import { openTown, type Town } from '../town/open-town.js';
import { doors, type Question } from '../town/two-doors.js';
import type { Visitor } from '../town/visitor.js';

const SUMMARY =
  'id seq number title state startsAt venue estateId estateName communityName chairName seats items';

const refused: [string, question: Question, code: string, message: RegExp][] = [
  [
    'too deep',
    { query: `{ viewer ${'{ appointments '.repeat(9)}{ id }${' }'.repeat(9)} }` },
    'QUERY_TOO_DEEP',
    /8/,
  ],
  ['deep behind fragments', { query: `{ viewer { ...A } } ${fragments(9)}` }, 'QUERY_TOO_DEEP', /8/],
  [
    'full of aliases',
    { query: `{ ${Array.from({ length: 16 }, (_, i) => `v${i}: viewer { id }`).join(' ')} }` },
    'QUERY_TOO_COSTLY',
    /15/,
  ],
  [
    'full of directives',
    { query: `{ viewer ${'@include(if: true) '.repeat(21)} { id } }` },
    'QUERY_TOO_COSTLY',
    /20/,
  ],
  [
    'asking for long lists of everything',
    {
      query: `{ a: meetings(first: 100) { ${SUMMARY} } b: meetings(first: 100) { ${SUMMARY} } c: meetings(first: 100) { ${SUMMARY} } }`,
    },
    'QUERY_TOO_COSTLY',
    /5000/,
  ],
  ['of thousands of words', { query: `{ ${'viewer { id } '.repeat(600)} }` }, 'GRAPHQL_PARSE_FAILED', /2000/],
  ['with a syntax error', { query: '{ viewer { id }' }, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ['that is empty', { query: '{}' }, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  [
    'with a misspelt field',
    { query: '{ viewer { nam } }' },
    'GRAPHQL_VALIDATION_FAILED',
    /^Cannot query field "nam" on type "Viewer"\.$/,
  ],
  [
    'with a misspelt type',
    { query: 'query ($a: MeetingStat) { meetings(state: $a) { id } }' },
    'GRAPHQL_VALIDATION_FAILED',
    /^Unknown type "MeetingStat"\.$/,
  ],
  [
    'with fragments that go round in a circle',
    { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { viewer { id } ...A }' },
    'GRAPHQL_VALIDATION_FAILED',
    /itself/,
  ],
  [
    'without the operation that was named',
    { query: '{ viewer { id } }', operationName: 'Other' },
    'OPERATION_RESOLUTION_FAILURE',
    /operation/,
  ],
];

let town: Town;
let secretary: Visitor;
beforeAll(async () => {
  town = await openTown();
  secretary = await town.person(PERSON.zhangWenjing);
});
afterAll(() => town.close());

describe.each(doors)('over %s', (_door, ask) => {
  it.each(refused)('a document %s is refused', async (_how, question, code, message) => {
    const { data, errors } = await ask(secretary, question);
    expect(data ?? null).toBeNull();
    expect(errors!.map(({ extensions }) => extensions['code'])).toContain(code);
    const [said] = errors!.filter(({ extensions }) => extensions['code'] === code);
    expect(said!.message).toMatch(message);
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|Suggestion/);
  });

  it.each([
    ['a word that is no meeting state', { state: 'OPEN' }, 'state'],
    ['text for a number', { first: 'all' }, 'first'],
    ['a number too large', { first: 2 ** 40 }, 'first'],
    ['a day that there is not', { before: '2099-02-30T00:00:00Z' }, 'before'],
    ['nothing where something is needed', { first: null }, 'first'],
  ])('%s in a variable is refused, and the variable named', async (_what, variables, field) => {
    const query = `query ($state: MeetingState, $first: Int = 5, $before: DateTime) {
      meetings(state: $state, first: $first, before: $before) { id } }`;
    const { errors } = await ask(secretary, { query, variables });
    expect(errors!.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', field }]);
  });

  it('a zero byte in an argument is refused as the text that it is', async () => {
    const query =
      'query ($placeId: ID!, $search: String!) { units(placeId: $placeId, search: $search, first: 1) { next } }';
    const { errors } = await ask(secretary, {
      query,
      variables: { placeId: ESTATE.hanlin, search: 'a\u0000b' },
    });
    expect(errors![0]!.extensions['code']).toBe('TEXT_UNREADABLE');
  });

  it('what the web app asks for is allowed', async () => {
    const id = await schedule(secretary);
    const query = `query ($id: ID!) { meeting(id: $id) { id title parties { party seats { holderName } }
      motions { result { explanation { zh } votes { name } } } } }`;
    expect((await ask(secretary, { query, variables: { id } })).errors).toBeUndefined();
  });
});

function fragments(depth: number): string {
  const next = (index: number): string =>
    index + 1 < depth ? `appointments { ...${letter(index + 1)} }` : 'id';
  return Array.from({ length: depth }, (_, i) => `fragment ${letter(i)} on Viewer { ${next(i)} }`).join(' ');
}

function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
